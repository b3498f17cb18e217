package io.github.gongwen4j.pictures;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Pictures drawn for tests: no picture file is kept with them. */
public final class Drawn {
    private static final Color SEAL_RED = new Color(0xD2, 0x10, 0x10);

    private Drawn() {}

    /** A red ring with a star on nothing: a dummy of a seal, as PNG with transparency. */
    public static byte[] seal(int pixels) {
        return png(sealImage(pixels));
    }

    /** The same as an image. */
    public static BufferedImage sealImage(int pixels) {
        BufferedImage image = new BufferedImage(pixels, pixels, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = pen(image);
        pen.setComposite(AlphaComposite.Src);
        pen.setColor(SEAL_RED);
        double line = pixels / 35.0;
        pen.setStroke(new BasicStroke((float) line));
        pen.draw(new Ellipse2D.Double(line / 2, line / 2, pixels - line, pixels - line));
        pen.fill(star(pixels / 2.0, pixels / 2.0, pixels / 6.0));
        pen.dispose();
        return image;
    }

    /** Blue bars on white, as an image without transparency. */
    public static BufferedImage chartImage(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = pen(image);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        for (int bar = 0; bar < 5; bar++) {
            pen.setColor(new Color(40 + bar * 20, 90 + bar * 20, 200));
            int high = height * (bar + 3) / 9;
            pen.fillRect(width * (2 * bar + 1) / 11, height - high, width / 11, high);
        }
        pen.setColor(Color.BLACK);
        pen.drawRect(0, 0, width - 1, height - 1);
        pen.dispose();
        return image;
    }

    /** Blue bars as PNG. */
    public static byte[] chart(int width, int height) {
        return png(chartImage(width, height));
    }

    /** Blue bars as JPEG. */
    public static byte[] jpegChart(int width, int height) {
        return file(chartImage(width, height), "jpeg");
    }

    /** An image as a PNG file. */
    public static byte[] png(BufferedImage image) {
        return file(image, "png");
    }

    /** An image as a file of this format. */
    public static byte[] file(BufferedImage image, String format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(image, format, out)) {
                throw new IllegalArgumentException("Java cannot write this image as " + format);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static Graphics2D pen(BufferedImage image) {
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        return pen;
    }

    private static Path2D star(double x, double y, double radius) {
        Path2D star = new Path2D.Double();
        for (int i = 0; i < 10; i++) {
            double r = i % 2 == 0 ? radius : radius * 0.382;
            double angle = Math.PI * (i / 5.0 - 0.5);
            if (i == 0) {
                star.moveTo(x + r * Math.cos(angle), y + r * Math.sin(angle));
            } else {
                star.lineTo(x + r * Math.cos(angle), y + r * Math.sin(angle));
            }
        }
        star.closePath();
        return star;
    }
}
