package io.github.gongwen4j.model;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Looks at the pixels of a picture, a few hundred each way, for what they are printed in. */
final class InkSample {
    /** So many pixels each way tell enough. */
    static final int ENOUGH = 400;

    /** What is fainter is paper. */
    private static final double FAINT = 0.12;

    /** Less of the picture than this is nothing. */
    private static final double LEAST_SHARE = 0.0003;

    /** Of a red, so much of what is not white is red alone. */
    private static final double RED_PURITY = 0.45;

    private static final double MOSTLY = 0.6;

    private double ink;
    private double red;

    private InkSample() {}

    /** The tone of a file's pixels; empty where Java cannot read them. */
    static Optional<InkTone> of(byte[] file, ImageHeader header) {
        ImageReader reader =
                ImageIO.getImageReadersByFormatName(header.type().extension()).next();
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(in, true, true);
            int step = Math.max(1, Math.max(header.width(), header.height()) / ENOUGH);
            ImageReadParam sampling = reader.getDefaultReadParam();
            sampling.setSourceSubsampling(step, step, 0, 0);
            return Optional.of(of(reader.read(0, sampling)));
        } catch (IOException | RuntimeException unreadable) {
            return Optional.empty();
        } finally {
            reader.dispose();
        }
    }

    /** The tone of pixels. */
    static InkTone of(BufferedImage image) {
        InkSample sample = new InkSample();
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                sample.add(image.getRGB(x, y));
            }
        }
        if (sample.ink < LEAST_SHARE * image.getWidth() * image.getHeight()) {
            return InkTone.NONE;
        }
        return sample.red >= MOSTLY * sample.ink ? InkTone.RED : InkTone.OTHER;
    }

    private void add(int argb) {
        int r = argb >> 16 & 0xFF;
        int g = argb >> 8 & 0xFF;
        int b = argb & 0xFF;
        double share = (255 - Math.min(r, Math.min(g, b))) / 255.0;
        double seen = share * (argb >>> 24) / 255;
        if (seen < FAINT) {
            return;
        }
        ink += seen;
        if (r - Math.max(g, b) >= RED_PURITY * share * 255) {
            red += seen;
        }
    }
}
