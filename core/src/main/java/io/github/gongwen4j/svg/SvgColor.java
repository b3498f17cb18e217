package io.github.gongwen4j.svg;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A colour as a file writes it.
 *
 * @param rgb red, green and blue in the lower three bytes
 * @param alpha how opaque it is, 0 to 1
 */
record SvgColor(int rgb, double alpha) {
    private static final Pattern HEX = Pattern.compile("#([0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})");
    private static final Pattern FUNCTION = Pattern.compile("rgba?\\(([^()]*)\\)");

    /** A colour: a name, {@code #rgb}, {@code #rrggbb}, both with alpha, {@code rgb(…)}, {@code rgba(…)}; empty if it is none. */
    static Optional<SvgColor> of(String text) {
        String color = text.strip().toLowerCase(Locale.ROOT);
        if (color.equals("transparent")) {
            return Optional.of(new SvgColor(0, 0));
        }
        Matcher hex = HEX.matcher(color);
        if (hex.matches()) {
            return Optional.of(hex(hex.group(1)));
        }
        Matcher function = FUNCTION.matcher(color);
        return function.matches()
                ? function(function.group(1))
                : ColorWords.of(color).map(rgb -> new SvgColor(rgb, 1));
    }

    private static SvgColor hex(String digits) {
        String full = digits.length() > 4 ? digits : digits.replaceAll("(.)", "$1$1");
        int alpha = full.length() == 8 ? Integer.parseInt(full.substring(6), 16) : 255;
        return new SvgColor(Integer.parseInt(full.substring(0, 6), 16), alpha / 255.0);
    }

    private static Optional<SvgColor> function(String arguments) {
        List<String> parts = List.of(arguments.strip().split("[\\s,/]+"));
        if (parts.size() < 3 || parts.size() > 4) {
            return Optional.empty();
        }
        int rgb = 0;
        for (String part : parts.subList(0, 3)) {
            Optional<Double> value = SvgLength.of(part, 255);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            rgb = rgb << 8 | (int) Math.round(Math.max(0, Math.min(255, value.get())));
        }
        int channels = rgb;
        return parts.size() == 3
                ? Optional.of(new SvgColor(channels, 1))
                : share(parts.get(3)).map(alpha -> new SvgColor(channels, alpha));
    }

    /** A number or a percentage, brought between 0 and 1; empty if it is none. */
    static Optional<Double> share(String text) {
        return SvgLength.of(text, 1).map(value -> Math.max(0, Math.min(1, value)));
    }
}
