package io.github.gongwen4j.pdf;

import io.github.gongwen4j.model.Image;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.DataFormatException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;

/**
 * A PNG picture. The compressed pixels go in as they are, for PDF knows the filters of PNG; but where each pixel has its own
 * transparency colours and transparency are parted, and the passes of an interlaced picture are put together.
 */
final class PngObject {
    private static final int PNG_PREDICTOR = 15;

    private final Image image;
    private final PngFile file;
    private final Streams streams;

    PngObject(Image image, Streams streams) {
        this.image = image;
        this.file = PngFile.of(image.bytes());
        this.streams = streams;
    }

    COSStream write() throws IOException {
        try {
            COSStream pixels = hasAlpha() ? parted() : file.interlaced() ? rewritten() : asItIs();
            keyColor().ifPresent(key -> pixels.setItem(COSName.MASK, key));
            return pixels;
        } catch (DataFormatException damaged) {
            throw PdfException.damaged(image);
        }
    }

    private boolean hasAlpha() {
        return switch (file.color()) {
            case GRAY, RGB -> false;
            case PALETTE -> file.transparency().length > 0;
            case GRAY_ALPHA, RGB_ALPHA -> true;
        };
    }

    private COSStream asItIs() throws IOException, DataFormatException {
        new PngRows(file, image.width(), image.height()).forEach(row -> {});
        COSStream pixels = streams.deflated(file.pixels());
        COSDictionary filters = Cos.inline();
        filters.setInt(COSName.PREDICTOR, PNG_PREDICTOR);
        filters.setInt(COSName.COLORS, file.color().samples());
        filters.setInt(COSName.BITS_PER_COMPONENT, file.depth());
        filters.setInt(COSName.COLUMNS, image.width());
        pixels.setItem(COSName.DECODE_PARMS, filters);
        return PictureObject.describe(pixels, image, colors(), file.depth());
    }

    private COSStream rewritten() throws IOException, DataFormatException {
        PixelStream pixels = streams.pixels();
        new PngRows(file, image.width(), image.height()).forEach(row -> pixels.write(row, 0, row.length));
        return PictureObject.describe(streams.deflated(pixels.finish()), image, colors(), file.depth());
    }

    /** Colours in one stream; in another, named by it, how opaque each pixel is, unless all are wholly so. */
    private COSStream parted() throws IOException, DataFormatException {
        PixelStream colors = streams.pixels();
        PixelStream alphas = streams.pixels();
        PngAlpha alpha = new PngAlpha(file, image.width());
        new PngRows(file, image.width(), image.height()).forEach(row -> alpha.part(row, colors, alphas));
        COSStream pixels = PictureObject.describe(streams.deflated(colors.finish()), image, colors(), file.depth());
        byte[] opacity = alphas.finish();
        if (!alpha.opaque()) {
            COSStream mask = streams.deflated(opacity);
            PictureObject.describe(mask, image, COSName.DEVICEGRAY, alpha.depth());
            pixels.setItem(COSName.SMASK, mask);
        }
        return pixels;
    }

    private COSBase colors() {
        return switch (file.color()) {
            case GRAY, GRAY_ALPHA -> COSName.DEVICEGRAY;
            case RGB, RGB_ALPHA -> COSName.DEVICERGB;
            case PALETTE -> palette();
        };
    }

    private COSArray palette() {
        int most = Math.min(file.palette().length / 3, 1 << file.depth());
        COSString table = new COSString(Arrays.copyOf(file.palette(), most * 3), true);
        return Cos.array(COSName.INDEXED, COSName.DEVICERGB, COSInteger.get(most - 1L), table);
    }

    /** The one colour that stands for no colour, as a range of each sample. */
    private Optional<COSArray> keyColor() {
        byte[] key = file.transparency();
        boolean keyed = file.color() == PngFile.Color.GRAY || file.color() == PngFile.Color.RGB;
        if (!keyed || key.length < 2 * file.color().samples()) {
            return Optional.empty();
        }
        COSArray ranges = new COSArray();
        for (int i = 0; i < file.color().samples(); i++) {
            COSInteger value = COSInteger.get((key[2 * i] & 0xFF) << 8 | (key[2 * i + 1] & 0xFF));
            ranges.add(value);
            ranges.add(value);
        }
        return Optional.of(ranges);
    }
}
