package io.github.gongwen4j.svg;

import java.awt.geom.AffineTransform;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads transforms: how the coordinates of an element stand in those around it. */
final class Transforms {
    private static final Pattern STEP = Pattern.compile("([A-Za-z]+)\\s*\\(([^()]*)\\)[\\s,]*");

    private Transforms() {}

    static AffineTransform of(SvgElement element) throws SvgException {
        AffineTransform all = new AffineTransform();
        String text = element.attribute("transform").orElse("none");
        if (text.equals("none")) {
            return all;
        }
        Matcher step = STEP.matcher(text);
        int end = 0;
        while (step.lookingAt()) {
            List<Double> numbers = Numbers.all(step.group(2)).orElseThrow(() -> element.badValue("transform", text));
            all.concatenate(step(step.group(1), numbers, element, text));
            end = step.end();
            step.region(end, text.length());
        }
        if (end != text.length()) {
            throw element.badValue("transform", text);
        }
        return all;
    }

    private static AffineTransform step(String name, List<Double> n, SvgElement element, String text)
            throws SvgException {
        return switch (name + n.size()) {
            case "matrix6" -> new AffineTransform(n.get(0), n.get(1), n.get(2), n.get(3), n.get(4), n.get(5));
            case "translate1" -> AffineTransform.getTranslateInstance(n.get(0), 0);
            case "translate2" -> AffineTransform.getTranslateInstance(n.get(0), n.get(1));
            case "scale1" -> AffineTransform.getScaleInstance(n.get(0), n.get(0));
            case "scale2" -> AffineTransform.getScaleInstance(n.get(0), n.get(1));
            case "rotate1" -> AffineTransform.getRotateInstance(Math.toRadians(n.get(0)));
            case "rotate3" -> AffineTransform.getRotateInstance(Math.toRadians(n.get(0)), n.get(1), n.get(2));
            case "skewX1" -> AffineTransform.getShearInstance(Math.tan(Math.toRadians(n.get(0))), 0);
            case "skewY1" -> AffineTransform.getShearInstance(0, Math.tan(Math.toRadians(n.get(0))));
            default -> throw element.badValue("transform", text);
        };
    }
}
