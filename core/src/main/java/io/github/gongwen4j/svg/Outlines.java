package io.github.gongwen4j.svg;

import java.awt.geom.Path2D;
import java.util.List;
import java.util.Optional;

/** The outlines of the elements that draw something. */
final class Outlines {
    private final double width;
    private final double height;

    /** For a drawing that is so wide and high, which is what shares are of. */
    Outlines(double width, double height) {
        this.width = width;
        this.height = height;
    }

    /** The outline of an element; empty if it draws nothing. */
    Optional<Path2D> of(SvgElement element) throws SvgException {
        return switch (element.name()) {
            case "path" -> Optional.of(
                    PathParser.parse(element, element.attribute("d").orElse("none")));
            case "rect" -> rectangle(element);
            case "circle" -> ellipse(element, diagonal(element, "r"), diagonal(element, "r"));
            case "ellipse" -> ellipse(element, across(element, "rx"), down(element, "ry"));
            case "line" -> Optional.of(line(element));
            case "polyline" -> Optional.of(polygon(element, false));
            case "polygon" -> Optional.of(polygon(element, true));
            default -> Optional.empty();
        };
    }

    private Optional<Path2D> rectangle(SvgElement element) throws SvgException {
        double x = across(element, "x");
        double y = down(element, "y");
        double w = across(element, "width");
        double h = down(element, "height");
        if (w <= 0 || h <= 0) {
            return Optional.empty();
        }
        boolean both =
                element.attribute("rx").isPresent() && element.attribute("ry").isPresent();
        double rx = across(element, element.attribute("rx").isPresent() ? "rx" : "ry");
        double ry = both ? down(element, "ry") : rx;
        return Optional.of(rounded(x, y, w, h, Math.min(rx, w / 2), Math.min(ry, h / 2)));
    }

    private static Path2D rounded(double x, double y, double w, double h, double rx, double ry) {
        Path2D path = new Path2D.Double();
        path.moveTo(x + rx, y);
        path.lineTo(x + w - rx, y);
        corner(path, rx, ry, x + w - rx, y, x + w, y + ry);
        path.lineTo(x + w, y + h - ry);
        corner(path, rx, ry, x + w, y + h - ry, x + w - rx, y + h);
        path.lineTo(x + rx, y + h);
        corner(path, rx, ry, x + rx, y + h, x, y + h - ry);
        path.lineTo(x, y + ry);
        corner(path, rx, ry, x, y + ry, x + rx, y);
        path.closePath();
        return path;
    }

    private static void corner(Path2D path, double rx, double ry, double x, double y, double toX, double toY) {
        if (rx > 0 && ry > 0) {
            new EllipticArc(rx, ry, 0, false, true).append(path, x, y, toX, toY);
        }
    }

    private Optional<Path2D> ellipse(SvgElement element, double rx, double ry) throws SvgException {
        double x = across(element, "cx");
        double y = down(element, "cy");
        if (rx <= 0 || ry <= 0) {
            return Optional.empty();
        }
        Path2D path = new Path2D.Double();
        path.moveTo(x + rx, y);
        EllipticArc half = new EllipticArc(rx, ry, 0, false, true);
        half.append(path, x + rx, y, x - rx, y);
        half.append(path, x - rx, y, x + rx, y);
        path.closePath();
        return Optional.of(path);
    }

    private Path2D line(SvgElement element) throws SvgException {
        Path2D path = new Path2D.Double();
        path.moveTo(across(element, "x1"), down(element, "y1"));
        path.lineTo(across(element, "x2"), down(element, "y2"));
        return path;
    }

    private static Path2D polygon(SvgElement element, boolean closed) throws SvgException {
        String text = element.attribute("points").orElse("");
        List<Double> points = Numbers.all(text)
                .filter(numbers -> numbers.size() % 2 == 0)
                .orElseThrow(() -> element.badValue("points", text));
        Path2D path = new Path2D.Double();
        for (int i = 0; i < points.size(); i += 2) {
            if (i == 0) {
                path.moveTo(points.get(0), points.get(1));
            } else {
                path.lineTo(points.get(i), points.get(i + 1));
            }
        }
        if (closed && !points.isEmpty()) {
            path.closePath();
        }
        return path;
    }

    private double across(SvgElement element, String attribute) throws SvgException {
        return length(element, attribute, width);
    }

    private double down(SvgElement element, String attribute) throws SvgException {
        return length(element, attribute, height);
    }

    private double diagonal(SvgElement element, String attribute) throws SvgException {
        return length(element, attribute, Math.hypot(width, height) / Math.sqrt(2));
    }

    /** A length at an element; nought where it says none. */
    static double length(SvgElement element, String attribute, double whole) throws SvgException {
        Optional<String> text = element.attribute(attribute).filter(value -> !value.equals("auto"));
        return text.isEmpty()
                ? 0
                : SvgLength.of(text.get(), whole).orElseThrow(() -> element.badValue(attribute, text.get()));
    }
}
