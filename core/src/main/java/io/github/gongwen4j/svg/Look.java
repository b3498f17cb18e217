package io.github.gongwen4j.svg;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What an element looks like: what is said at it, and what those around it hand down. Immutable. */
final class Look {
    private static final Set<String> INHERITED = Set.of(
            "fill",
            "fill-rule",
            "fill-opacity",
            "clip-rule",
            "color",
            "visibility",
            "stroke",
            "stroke-width",
            "stroke-opacity",
            "stroke-linecap",
            "stroke-linejoin",
            "stroke-miterlimit",
            "stroke-dasharray",
            "stroke-dashoffset");

    /** What would change the drawing and is not drawn; each with the value that changes nothing. */
    private static final Map<String, Set<String>> REFUSED = Map.of(
            "mask", Set.of("none"),
            "filter", Set.of("none"),
            "marker", Set.of("none"),
            "marker-start", Set.of("none"),
            "marker-mid", Set.of("none"),
            "marker-end", Set.of("none"),
            "mix-blend-mode", Set.of("normal"),
            "vector-effect", Set.of("none"),
            "paint-order", Set.of("normal", "fill", "fill stroke", "fill stroke markers"));

    private final Map<String, String> said;
    private final SvgElement element;
    private final double diagonal;

    private Look(Map<String, String> said, SvgElement element, double diagonal) {
        this.said = said;
        this.element = element;
        this.diagonal = diagonal;
    }

    /** How a drawing looks before anything is said; shares of a length are of this one. */
    static Look plain(SvgElement root, double diagonal) {
        return new Look(Map.of(), root, diagonal);
    }

    /** How an element within this one looks. */
    Look within(SvgElement inner, StyleSheet sheet) throws SvgException {
        Map<String, String> all = new HashMap<>();
        said.forEach((property, value) -> {
            if (INHERITED.contains(property)) {
                all.put(property, value);
            }
        });
        for (Map.Entry<String, String> entry : sheet.of(inner).entrySet()) {
            if (!entry.getValue().strip().equals("inherit")) {
                all.put(entry.getKey(), entry.getValue().strip());
            }
        }
        for (Map.Entry<String, Set<String>> refused : REFUSED.entrySet()) {
            String value = all.getOrDefault(refused.getKey(), "");
            if (!value.isEmpty() && !refused.getValue().contains(value)) {
                throw inner.fault(
                        "用了 " + refused.getKey() + "，无法照样画出；请在绘图软件里展开后再导出",
                        "uses " + refused.getKey()
                                + ", which cannot be drawn as it is meant; expand it in the drawing program");
            }
        }
        requireNoMoves(inner, all);
        return new Look(all, inner, diagonal);
    }

    /** Places and sizes are read from attributes alone. */
    private static void requireNoMoves(SvgElement inner, Map<String, String> all) throws SvgException {
        for (String property : List.of("transform", "d", "x", "y", "cx", "cy", "r", "rx", "ry", "width", "height")) {
            String attribute = inner.attribute(property).orElse("");
            String value = all.getOrDefault(property, "");
            if (!value.isEmpty() && !value.equals(attribute)) {
                throw inner.fault(
                        "在样式里写了 " + property + "；请写成属性", "has " + property + " in its style; write it as an attribute");
            }
        }
    }

    private String value(String property, String usual) {
        return said.getOrDefault(property, usual);
    }

    /** Whether it and all in it is left out. */
    boolean isHidden() {
        return value("display", "inline").equals("none");
    }

    boolean isVisible() {
        return value("visibility", "visible").equals("visible");
    }

    boolean evenOdd(String property) {
        return value(property, "nonzero").equals("evenodd");
    }

    /** How opaque it is as a whole, 0 to 1. */
    double opacity() throws SvgException {
        return share("opacity");
    }

    /** What it is clipped by: the id of an element. */
    Optional<String> clip() throws SvgException {
        String value = value("clip-path", "none");
        if (value.equals("none")) {
            return Optional.empty();
        }
        String id = value.replaceAll("^url\\(\\s*['\"]?#([^'\")]+)['\"]?\\s*\\)$", "$1");
        if (id.equals(value)) {
            throw element.badValue("clip-path", value);
        }
        return Optional.of(id);
    }

    /** What fills it, if anything. */
    Optional<SvgInk> fill(double opacity) throws SvgException {
        return ink("fill", "black", opacity * share("fill-opacity"));
    }

    /** What its line is drawn with, if anything. */
    Optional<SvgInk> stroke(double opacity) throws SvgException {
        return ink("stroke", "none", opacity * share("stroke-opacity"));
    }

    private Optional<SvgInk> ink(String property, String usual, double opacity) throws SvgException {
        String text = value(property, usual);
        if (text.equals("none")) {
            return Optional.empty();
        }
        if (text.startsWith("url")) {
            throw element.fault(
                    "的 " + property + " 是渐变或图案，无法照样画出；请改为单色",
                    "has a gradient or a pattern for " + property + ", which is not drawn; use a plain colour");
        }
        String named = text.equalsIgnoreCase("currentColor") ? value("color", "black") : text;
        SvgColor color = SvgColor.of(named).orElseThrow(() -> element.badValue(property, text));
        double seen = color.alpha() * opacity;
        return seen > 0 ? Optional.of(new SvgInk(color.rgb(), Math.min(1, seen))) : Optional.empty();
    }

    /** The line along its outline; empty if it has no thickness. */
    Optional<SvgPen> pen() throws SvgException {
        double width = length("stroke-width", "1");
        if (width <= 0) {
            return Optional.empty();
        }
        SvgPen.Cap cap =
                switch (value("stroke-linecap", "butt")) {
                    case "round" -> SvgPen.Cap.ROUND;
                    case "square" -> SvgPen.Cap.SQUARE;
                    default -> SvgPen.Cap.BUTT;
                };
        SvgPen.Join join =
                switch (value("stroke-linejoin", "miter")) {
                    case "round" -> SvgPen.Join.ROUND;
                    case "bevel" -> SvgPen.Join.BEVEL;
                    default -> SvgPen.Join.MITER;
                };
        double miter = Math.max(1, length("stroke-miterlimit", "4"));
        List<Double> dashes = dashes();
        double period = dashes.stream().mapToDouble(Double::doubleValue).sum();
        double start = period > 0 ? length("stroke-dashoffset", "0") % period : 0;
        return Optional.of(new SvgPen(width, cap, join, miter, dashes, start < 0 ? start + period : start));
    }

    private List<Double> dashes() throws SvgException {
        String text = value("stroke-dasharray", "none");
        if (text.equals("none")) {
            return List.of();
        }
        List<Double> dashes = Numbers.all(text.replace("px", ""))
                .filter(found -> found.size() <= 100 && found.stream().allMatch(dash -> dash >= 0))
                .orElseThrow(() -> element.badValue("stroke-dasharray", text));
        boolean solid = dashes.stream().allMatch(dash -> dash == 0);
        return solid ? List.of() : dashes.size() % 2 == 0 ? dashes : twice(dashes);
    }

    private static List<Double> twice(List<Double> dashes) {
        return java.util.stream.Stream.concat(dashes.stream(), dashes.stream()).toList();
    }

    private double length(String property, String usual) throws SvgException {
        String text = value(property, usual);
        return SvgLength.of(text, diagonal).orElseThrow(() -> element.badValue(property, text));
    }

    private double share(String property) throws SvgException {
        String text = value(property, "1");
        return SvgColor.share(text).orElseThrow(() -> element.badValue(property, text));
    }
}
