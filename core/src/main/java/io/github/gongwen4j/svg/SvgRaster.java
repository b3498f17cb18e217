package io.github.gongwen4j.svg;

import java.awt.AlphaComposite;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;

/** Draws a drawing in pixels. */
final class SvgRaster {
    private final Graphics2D pen;
    private final AffineTransform scale;

    private SvgRaster(Graphics2D pen, AffineTransform scale) {
        this.pen = pen;
        this.scale = scale;
    }

    static BufferedImage of(SvgDrawing drawing, int longest) {
        double factor = longest / Math.max(drawing.width(), drawing.height());
        int width = (int) Math.max(1, Math.round(drawing.width() * factor));
        int height = (int) Math.max(1, Math.round(drawing.height() * factor));
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = image.createGraphics();
        try {
            pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            SvgRaster raster = new SvgRaster(
                    pen, AffineTransform.getScaleInstance(width / drawing.width(), height / drawing.height()));
            drawing.shapes().forEach(raster::draw);
        } finally {
            pen.dispose();
        }
        return image;
    }

    private void draw(SvgShape shape) {
        pen.setTransform(scale);
        pen.setClip(null);
        shape.clips().forEach(clip -> pen.clip(clip.path()));
        pen.setComposite(AlphaComposite.SrcOver.derive((float) shape.ink().opacity()));
        pen.setColor(new Color(shape.ink().rgb()));
        if (shape.pen().isEmpty()) {
            pen.fill(shape.outline().path());
        } else {
            pen.setStroke(Strokes.stroke(shape.pen().get()));
            pen.draw(shape.outline().path());
        }
    }
}
