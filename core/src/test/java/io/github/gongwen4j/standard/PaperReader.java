package io.github.gongwen4j.standard;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Reads characters and rules off one page of a PDF, whoever made it. */
final class PaperReader extends PDFGraphicsStreamEngine {
    private static final double MM = 25.4 / 72;
    /** What is filled and no higher than this is a rule, in points. */
    private static final double HIGHEST_RULE = 3;

    private static final double SHORTEST_RULE = 10;

    private final double sheetHeight;
    private final Map<PDFont, Map<Integer, Rectangle2D>> outlines;
    private final List<Glyph> glyphs = new ArrayList<>();
    private final List<DrawnRule> rules = new ArrayList<>();
    private final List<PrintedPicture> pictures = new ArrayList<>();
    private Path2D.Double path = new Path2D.Double();

    private PaperReader(PDPage page, Map<PDFont, Map<Integer, Rectangle2D>> outlines) {
        super(page);
        this.sheetHeight = page.getMediaBox().getHeight();
        this.outlines = outlines;
    }

    static Paper read(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            Map<PDFont, Map<Integer, Rectangle2D>> outlines = new HashMap<>();
            List<PaperPage> pages = new ArrayList<>();
            for (PDPage page : document.getPages()) {
                PaperReader reader = new PaperReader(page, outlines);
                reader.processPage(page);
                pages.add(PaperPage.of(
                        pages.size() + 1,
                        page.getMediaBox().getWidth() * MM,
                        reader.sheetHeight * MM,
                        reader.glyphs,
                        reader.rules,
                        reader.pictures));
            }
            return new Paper(List.copyOf(pages));
        }
    }

    @Override
    protected void showGlyph(Matrix at, PDFont font, int code, Vector advance) throws IOException {
        Rectangle2D ink =
                outlines.computeIfAbsent(font, key -> new HashMap<>()).computeIfAbsent(code, key -> ink(font, key));
        double size = at.getScalingFactorY();
        double x = at.getTranslateX();
        double y = at.getTranslateY();
        String text = font.toUnicode(code);
        glyphs.add(new Glyph(
                text == null ? "?" : text,
                x * MM,
                (x + advance.getX() * at.getScalingFactorX()) * MM,
                down(y),
                size * MM,
                down(y + ink.getMaxY() / 1000 * size),
                down(y + ink.getMinY() / 1000 * size),
                font.getName().replaceFirst("^[A-Z]{6}\\+", ""),
                rgb(getGraphicsState().getNonStrokingColor())));
    }

    /** The box of a glyph in 1/1000 em. */
    private static Rectangle2D ink(PDFont font, int code) {
        try {
            return ((PDVectorFont) font).getNormalizedPath(code).getBounds2D();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private double down(double y) {
        return (sheetHeight - y) * MM;
    }

    private static int rgb(PDColor color) {
        try {
            return color.toRGB();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private void rule(Rectangle2D box, double thickness, PDColor color) {
        if (box.getWidth() >= SHORTEST_RULE && box.getHeight() <= HIGHEST_RULE) {
            rules.add(new DrawnRule(
                    box.getMinX() * MM, box.getMaxX() * MM, down(box.getCenterY()), thickness * MM, rgb(color)));
        }
    }

    @Override
    public void appendRectangle(Point2D a, Point2D b, Point2D c, Point2D d) {
        path.moveTo(a.getX(), a.getY());
        path.lineTo(b.getX(), b.getY());
        path.lineTo(c.getX(), c.getY());
        path.lineTo(d.getX(), d.getY());
        path.closePath();
    }

    @Override
    public void moveTo(float x, float y) {
        path.moveTo(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        path.lineTo(x, y);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        path.curveTo(x1, y1, x2, y2, x3, y3);
    }

    @Override
    public Point2D getCurrentPoint() {
        return path.getCurrentPoint();
    }

    @Override
    public void closePath() {
        path.closePath();
    }

    @Override
    public void endPath() {
        path = new Path2D.Double();
    }

    @Override
    public void strokePath() {
        rule(
                path.getBounds2D(),
                transformWidth(getGraphicsState().getLineWidth()),
                getGraphicsState().getStrokingColor());
        endPath();
    }

    @Override
    public void fillPath(int windingRule) {
        Rectangle2D box = path.getBounds2D();
        rule(box, box.getHeight(), getGraphicsState().getNonStrokingColor());
        endPath();
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        fillPath(windingRule);
    }

    @Override
    public void drawImage(PDImage image) {
        Matrix place = getGraphicsState().getCurrentTransformationMatrix();
        double x = place.getTranslateX();
        double y = place.getTranslateY();
        pictures.add(new PrintedPicture(
                x * MM, down(y + place.getScalingFactorY()), (x + place.getScalingFactorX()) * MM, down(y)));
    }

    @Override
    public void clip(int windingRule) {}

    @Override
    public void shadingFill(COSName name) {}
}
