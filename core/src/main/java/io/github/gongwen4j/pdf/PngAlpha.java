package io.github.gongwen4j.pdf;

/** Parts rows of a PNG picture into colours and opacity. */
final class PngAlpha {
    private static final byte OPAQUE = (byte) 0xFF;

    private final PngFile file;
    private final byte[] colors;
    private final byte[] alphas;
    private boolean opaque = true;

    PngAlpha(PngFile file, int width) {
        this.file = file;
        int sample = file.depth() == 16 ? 2 : 1;
        this.colors = new byte[width * (file.color().samples() - 1) * sample];
        this.alphas = new byte[width * sample];
    }

    /** The bits of an opacity. */
    int depth() {
        return file.depth() == 16 ? 16 : 8;
    }

    /** Whether every pixel so far was wholly opaque. */
    boolean opaque() {
        return opaque;
    }

    void part(byte[] row, PixelStream color, PixelStream alpha) {
        if (file.color() == PngFile.Color.PALETTE) {
            color.write(row, 0, row.length);
            lookUp(row);
        } else {
            split(row);
            color.write(colors, 0, colors.length);
        }
        for (int i = 0; opaque && i < alphas.length; i++) {
            opaque = alphas[i] == OPAQUE;
        }
        alpha.write(alphas, 0, alphas.length);
    }

    private void lookUp(byte[] row) {
        int bits = file.depth();
        for (int x = 0; x < alphas.length; x++) {
            int index = row[x * bits / 8] >> (8 - bits - x * bits % 8) & ((1 << bits) - 1);
            alphas[x] = index < file.transparency().length ? file.transparency()[index] : OPAQUE;
        }
    }

    private void split(byte[] row) {
        int sample = depth() / 8;
        int color = (file.color().samples() - 1) * sample;
        int from = 0;
        for (int x = 0; x * sample < alphas.length; x++) {
            System.arraycopy(row, from, colors, x * color, color);
            System.arraycopy(row, from + color, alphas, x * sample, sample);
            from += color + sample;
        }
    }
}
