package io.github.gongwen4j.pdf;

import io.github.gongwen4j.model.Image;
import io.github.gongwen4j.svg.SvgDrawing;
import io.github.gongwen4j.svg.SvgOutline;
import io.github.gongwen4j.svg.SvgPen;
import io.github.gongwen4j.svg.SvgShape;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** A drawing as a form of the file (ISO 32000-1, 8.10): its outlines as they are, so that they are sharp at any size. */
final class DrawingObject {
    /** The longer side in the form's own units; with three decimals of these nothing is lost. */
    private static final double UNITS = 10_000;

    private final SvgDrawing drawing;
    private final Streams streams;
    private final double scale;
    private final double height;
    private final ContentBytes out = new ContentBytes();
    private final Map<Long, String> opacities = new LinkedHashMap<>();

    DrawingObject(SvgDrawing drawing, Streams streams) {
        this.drawing = drawing;
        this.streams = streams;
        this.scale = UNITS / Math.max(drawing.width(), drawing.height());
        this.height = drawing.height() * scale;
    }

    static COSStream of(Image image, Streams streams) throws IOException {
        return new DrawingObject(image.drawing().orElseThrow(), streams).write();
    }

    /** The form, which fills the unit square as a picture does. */
    COSStream write() throws IOException {
        double width = drawing.width() * scale;
        drawing.shapes().forEach(this::draw);
        COSStream form = streams.compressed(out.toByteArray());
        form.setItem(COSName.TYPE, COSName.XOBJECT);
        form.setItem(COSName.SUBTYPE, COSName.FORM);
        form.setItem(
                COSName.BBOX,
                Cos.array(COSInteger.ZERO, COSInteger.ZERO, new COSFloat((float) width), new COSFloat((float) height)));
        form.setItem(
                COSName.MATRIX,
                Cos.array(
                        new COSFloat((float) (1 / width)),
                        COSInteger.ZERO,
                        COSInteger.ZERO,
                        new COSFloat((float) (1 / height)),
                        COSInteger.ZERO,
                        COSInteger.ZERO));
        form.setItem(COSName.RESOURCES, resources());
        return form;
    }

    private COSDictionary resources() {
        COSDictionary resources = Cos.inline();
        COSDictionary states = Cos.inline();
        opacities.forEach((thousandths, name) -> {
            COSDictionary state = Cos.inline();
            COSFloat opacity = new COSFloat(thousandths / 1000f);
            state.setItem(COSName.CA, opacity);
            state.setItem(COSName.CA_NS, opacity);
            states.setItem(name, state);
        });
        if (!opacities.isEmpty()) {
            resources.setItem(COSName.EXT_G_STATE, states);
        }
        return resources;
    }

    private void draw(SvgShape shape) {
        out.operator("q");
        for (SvgOutline clip : shape.clips()) {
            outline(clip);
            out.operator(clip.evenOdd() ? "W*" : "W").operator("n");
        }
        if (shape.ink().opacity() < 1) {
            long thousandths = Math.max(1, Math.round(shape.ink().opacity() * 1000));
            out.name(opacities.computeIfAbsent(thousandths, key -> "G" + (opacities.size() + 1)))
                    .operator("gs");
        }
        color(shape);
        shape.pen().ifPresent(this::pen);
        outline(shape.outline());
        out.operator(shape.pen().isPresent() ? "S" : shape.outline().evenOdd() ? "f*" : "f");
        out.operator("Q");
    }

    private void color(SvgShape shape) {
        channel(shape.ink().red());
        channel(shape.ink().green());
        channel(shape.ink().blue()).operator(shape.pen().isPresent() ? "RG" : "rg");
    }

    private ContentBytes channel(int value) {
        return out.decimal(Math.round(value * 1000 / 255.0), 3);
    }

    private void pen(SvgPen pen) {
        number(pen.width() * scale).operator("w");
        out.integer(pen.cap().ordinal()).operator("J");
        out.integer(pen.join().ordinal()).operator("j");
        number(pen.miterLimit()).operator("M");
        if (!pen.dashes().isEmpty()) {
            out.syntax("[");
            pen.dashes().forEach(dash -> number(dash * scale));
            out.syntax("]");
            number(pen.dashStart() * scale).operator("d");
        }
    }

    /** An empty outline stays one: a point that is moved to. */
    private void outline(SvgOutline outline) {
        double[] p = new double[6];
        double x = 0;
        double y = 0;
        double startX = 0;
        double startY = 0;
        boolean empty = true;
        for (PathIterator it = outline.segments(scale); !it.isDone(); it.next()) {
            int kind = it.currentSegment(p);
            empty = false;
            switch (kind) {
                case PathIterator.SEG_MOVETO -> point(p[0], p[1]).operator("m");
                case PathIterator.SEG_LINETO -> point(p[0], p[1]).operator("l");
                case PathIterator.SEG_QUADTO -> {
                    point(x + (p[0] - x) * 2 / 3, y + (p[1] - y) * 2 / 3);
                    point(p[2] + (p[0] - p[2]) * 2 / 3, p[3] + (p[1] - p[3]) * 2 / 3);
                    point(p[2], p[3]).operator("c");
                }
                case PathIterator.SEG_CUBICTO -> {
                    point(p[0], p[1]);
                    point(p[2], p[3]);
                    point(p[4], p[5]).operator("c");
                }
                default -> out.operator("h");
            }
            int last = kind == PathIterator.SEG_CUBICTO ? 4 : kind == PathIterator.SEG_QUADTO ? 2 : 0;
            x = kind == PathIterator.SEG_CLOSE ? startX : p[last];
            y = kind == PathIterator.SEG_CLOSE ? startY : p[last + 1];
            if (kind == PathIterator.SEG_MOVETO) {
                startX = x;
                startY = y;
            }
        }
        if (empty) {
            point(0, 0).operator("m");
        }
    }

    private ContentBytes point(double x, double y) {
        number(x);
        return number(height - y);
    }

    private ContentBytes number(double value) {
        return out.decimal(Math.round(value * 1000), 3);
    }
}
