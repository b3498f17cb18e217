package io.github.gongwen4j.svg;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads lengths: numbers of CSS pixels, or with a unit, or a share of the drawing. */
final class SvgLength {
    private static final Map<String, Double> UNITS =
            Map.of("", 1.0, "px", 1.0, "pt", 96.0 / 72, "pc", 16.0, "mm", 96 / 25.4, "cm", 96 / 2.54, "in", 96.0);

    private SvgLength() {}

    /**
     * A length in pixels; empty if it is none.
     *
     * @param whole what 100 % are
     */
    static Optional<Double> of(String text, double whole) {
        Numbers numbers = new Numbers(text);
        Optional<Double> number = numbers.next();
        StringBuilder unit = new StringBuilder();
        while (number.isPresent() && numbers.more()) {
            unit.append(numbers.take());
        }
        String name = unit.toString().strip().toLowerCase(Locale.ROOT);
        if (name.equals("%")) {
            return number.map(value -> value / 100 * whole);
        }
        return number.flatMap(value -> Optional.ofNullable(UNITS.get(name)).map(factor -> value * factor));
    }
}
