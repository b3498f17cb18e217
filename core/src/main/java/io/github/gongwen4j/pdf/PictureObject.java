package io.github.gongwen4j.pdf;

import io.github.gongwen4j.model.Image;
import java.io.IOException;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** A picture as an object of the file (ISO 32000-1, 8.9.5). */
final class PictureObject {
    private PictureObject() {}

    static COSStream of(Image image, Streams streams) throws IOException {
        return switch (image.type()) {
            case PNG -> new PngObject(image, streams).write();
            case JPEG -> new JpegObject(image, streams).write();
            case SVG -> DrawingObject.of(image, streams);
        };
    }

    /** Says of a stream that it holds pixels. */
    static COSStream describe(COSStream pixels, Image image, COSBase colors, int bits) {
        pixels.setItem(COSName.TYPE, COSName.XOBJECT);
        pixels.setItem(COSName.SUBTYPE, COSName.IMAGE);
        pixels.setInt(COSName.WIDTH, image.width());
        pixels.setInt(COSName.HEIGHT, image.height());
        pixels.setItem(COSName.COLORSPACE, colors);
        pixels.setInt(COSName.BITS_PER_COMPONENT, bits);
        return pixels;
    }
}
