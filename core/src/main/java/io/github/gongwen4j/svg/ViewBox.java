package io.github.gongwen4j.svg;

import java.awt.geom.AffineTransform;
import java.util.List;
import java.util.Optional;

/** The part of the coordinates that fills a drawing or a symbol. */
record ViewBox(double x, double y, double width, double height, String aspect) {
    /** The view box of an element; empty where it has none. */
    static Optional<ViewBox> of(SvgElement element) throws SvgException {
        Optional<String> text = element.attribute("viewBox");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        List<Double> n = Numbers.all(text.get())
                .filter(numbers -> numbers.size() == 4 && numbers.get(2) > 0 && numbers.get(3) > 0)
                .orElseThrow(() -> element.badValue("viewBox", text.get()));
        String aspect = element.attribute("preserveAspectRatio").orElse("xMidYMid");
        return Optional.of(new ViewBox(n.get(0), n.get(1), n.get(2), n.get(3), aspect));
    }

    /** How its coordinates stand in a room of this size: as large as can be in proportion, unless told otherwise. */
    AffineTransform into(double roomWidth, double roomHeight) {
        double scaleX = roomWidth / width;
        double scaleY = roomHeight / height;
        if (!aspect.contains("none")) {
            scaleX = aspect.contains("slice") ? Math.max(scaleX, scaleY) : Math.min(scaleX, scaleY);
            scaleY = scaleX;
        }
        AffineTransform transform = AffineTransform.getTranslateInstance(
                share("x") * (roomWidth - width * scaleX), share("Y") * (roomHeight - height * scaleY));
        transform.scale(scaleX, scaleY);
        transform.translate(-x, -y);
        return transform;
    }

    private double share(String axis) {
        return aspect.contains(axis + "Min") ? 0 : aspect.contains(axis + "Max") ? 1 : 0.5;
    }
}
