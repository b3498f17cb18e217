package io.github.gongwen4j.pdf;

import io.github.gongwen4j.model.Image;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** A JPEG picture: its file goes in as it is, unless its colours are those of printing, which no archival file may mix in. */
final class JpegObject {
    private static final int BITS = 8;
    private static final int SCAN = 0xDA;
    private static final int ADOBE = 0xEE;
    private static final int ADOBE_LENGTH = 14;

    private final Image image;
    private final byte[] file;
    private final Streams streams;
    private int components;
    private boolean adobe;
    private int adobeTransform;

    JpegObject(Image image, Streams streams) {
        this.image = image;
        this.file = image.bytes();
        this.streams = streams;
    }

    COSStream write() throws IOException {
        readSegments();
        if (components == 4) {
            return PictureObject.describe(streams.compressed(converted()), image, COSName.DEVICERGB, BITS);
        }
        COSStream pixels = streams.plain(file);
        pixels.setItem(COSName.FILTER, COSName.DCT_DECODE);
        return PictureObject.describe(pixels, image, components == 1 ? COSName.DEVICEGRAY : COSName.DEVICERGB, BITS);
    }

    /** The model has looked whether the segments are whole. */
    private void readSegments() {
        ByteBuffer segments = ByteBuffer.wrap(file);
        int at = 2;
        while (true) {
            while ((file[at] & 0xFF) == 0xFF) {
                at++;
            }
            int marker = file[at] & 0xFF;
            int length = segments.getShort(at + 1) & 0xFFFF;
            if (marker == SCAN) {
                return;
            }
            if (marker >= 0xC0 && marker <= 0xC2) {
                components = file[at + 8] & 0xFF;
            } else if (marker == ADOBE && length >= ADOBE_LENGTH && segments.getInt(at + 3) == 0x41646F62) {
                adobe = true;
                adobeTransform = file[at + ADOBE_LENGTH] & 0xFF;
            }
            at += length + 1;
        }
    }

    /** The pixels in red, green and blue. */
    private byte[] converted() throws IOException {
        Raster raster = raster();
        byte[] rgb = new byte[image.width() * image.height() * 3];
        int[] row = new int[image.width() * 4];
        int to = 0;
        for (int y = 0; y < image.height(); y++) {
            raster.getPixels(0, y, image.width(), 1, row);
            for (int x = 0; x < row.length; x += 4) {
                to = convert(row, x, rgb, to);
            }
        }
        return rgb;
    }

    /** Adobe's programs write inks inverted: 255 is none. */
    private int convert(int[] from, int x, byte[] rgb, int to) {
        double red = from[x];
        double green = from[x + 1];
        double blue = from[x + 2];
        if (adobeTransform == 2) {
            double luma = red;
            double cb = green - 128;
            double cr = blue - 128;
            red = luma + 1.402 * cr;
            green = luma - 0.344136 * cb - 0.714136 * cr;
            blue = luma + 1.772 * cb;
        }
        double black = light(from[x + 3]);
        rgb[to] = sample(light(red) * black);
        rgb[to + 1] = sample(light(green) * black);
        rgb[to + 2] = sample(light(blue) * black);
        return to + 3;
    }

    private double light(double ink) {
        return (adobe ? Math.max(0, Math.min(255, ink)) : 255 - ink) / 255;
    }

    private static byte sample(double light) {
        return (byte) Math.round(light * 255);
    }

    private Raster raster() throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName("jpeg").next();
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(in, true, true);
            return reader.readRaster(0, null);
        } catch (IOException | RuntimeException damaged) {
            throw PdfException.damaged(image);
        } finally {
            reader.dispose();
        }
    }
}
