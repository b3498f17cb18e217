package io.github.gongwen4j.pdf;

import java.util.function.Consumer;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Decodes the rows of a PNG picture: decompresses them and takes back what their filters did. */
final class PngRows {
    private static final int[] X_START = {0, 4, 0, 2, 0, 1, 0};
    private static final int[] Y_START = {0, 0, 4, 0, 2, 0, 1};
    private static final int[] X_STEP = {8, 8, 4, 4, 2, 2, 1};
    private static final int[] Y_STEP = {8, 8, 8, 4, 4, 2, 2};

    private final PngFile file;
    private final int width;
    private final int height;
    private final Inflater inflater = new Inflater();

    PngRows(PngFile file, int width, int height) {
        this.file = file;
        this.width = width;
        this.height = height;
    }

    /**
     * Hands on each row from top to bottom, in an array that is used again.
     *
     * @throws DataFormatException if the pixels are damaged
     */
    void forEach(Consumer<byte[]> row) throws DataFormatException {
        inflater.setInput(file.pixels());
        try {
            if (file.interlaced()) {
                byte[][] rows = new byte[height][file.rowBytes(width)];
                for (int pass = 0; pass < X_START.length; pass++) {
                    readPass(pass, rows);
                }
                for (byte[] each : rows) {
                    row.accept(each);
                }
            } else {
                readRows(width, height, (y, each) -> row.accept(each));
            }
        } finally {
            inflater.end();
        }
    }

    private interface RowTaker {
        void take(int y, byte[] row);
    }

    private void readPass(int pass, byte[][] rows) throws DataFormatException {
        int columns = (width - X_START[pass] + X_STEP[pass] - 1) / X_STEP[pass];
        int lines = (height - Y_START[pass] + Y_STEP[pass] - 1) / Y_STEP[pass];
        if (columns > 0 && lines > 0) {
            readRows(columns, lines, (y, row) -> spread(row, columns, rows[Y_START[pass] + y * Y_STEP[pass]], pass));
        }
    }

    /** Puts the pixels of a row of a pass at their places. */
    private void spread(byte[] from, int columns, byte[] to, int pass) {
        int bits = file.bitsPerPixel();
        for (int i = 0; i < columns; i++) {
            int x = X_START[pass] + i * X_STEP[pass];
            if (bits >= 8) {
                System.arraycopy(from, i * bits / 8, to, x * bits / 8, bits / 8);
            } else {
                int value = from[i * bits / 8] >> (8 - bits - i * bits % 8) & ((1 << bits) - 1);
                to[x * bits / 8] |= (byte) (value << (8 - bits - x * bits % 8));
            }
        }
    }

    private void readRows(int columns, int lines, RowTaker taker) throws DataFormatException {
        int length = file.rowBytes(columns);
        byte[] row = new byte[length];
        byte[] above = new byte[length];
        byte[] filter = new byte[1];
        for (int y = 0; y < lines; y++) {
            inflate(filter);
            inflate(row);
            unfilter(filter[0], row, above, Math.max(1, file.bitsPerPixel() / 8));
            taker.take(y, row);
            byte[] free = above;
            above = row;
            row = free;
        }
    }

    private void inflate(byte[] into) throws DataFormatException {
        int done = 0;
        while (done < into.length) {
            int count = inflater.inflate(into, done, into.length - done);
            if (count == 0 && (inflater.finished() || inflater.needsInput() || inflater.needsDictionary())) {
                throw new DataFormatException("The pixels end early");
            }
            done += count;
        }
    }

    private static void unfilter(byte filter, byte[] row, byte[] above, int step) throws DataFormatException {
        for (int i = 0; i < row.length; i++) {
            int left = i < step ? 0 : row[i - step] & 0xFF;
            int up = above[i] & 0xFF;
            int corner = i < step ? 0 : above[i - step] & 0xFF;
            int guess =
                    switch (filter) {
                        case 0 -> 0;
                        case 1 -> left;
                        case 2 -> up;
                        case 3 -> (left + up) / 2;
                        case 4 -> nearest(left, up, corner);
                        default -> throw new DataFormatException("No such filter: " + filter);
                    };
            row[i] += (byte) guess;
        }
    }

    private static int nearest(int left, int up, int corner) {
        int guess = left + up - corner;
        int toLeft = Math.abs(guess - left);
        int toUp = Math.abs(guess - up);
        int toCorner = Math.abs(guess - corner);
        if (toLeft <= toUp && toLeft <= toCorner) {
            return left;
        }
        return toUp <= toCorner ? up : corner;
    }
}
