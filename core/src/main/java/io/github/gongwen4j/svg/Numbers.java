package io.github.gongwen4j.svg;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads numbers one after the other, parted by blanks, a comma, a sign or a second point, as SVG lets them stand. */
final class Numbers {
    /** What is larger is no drawing. */
    private static final double LARGEST = 1e7;

    private final String text;
    private int at;

    Numbers(String text) {
        this.text = text;
    }

    /** All numbers of a text; empty if anything else stands there. */
    static Optional<List<Double>> all(String text) {
        Numbers numbers = new Numbers(text);
        List<Double> found = new ArrayList<>();
        while (numbers.more()) {
            Optional<Double> number = numbers.next();
            if (number.isEmpty()) {
                return Optional.empty();
            }
            found.add(number.get());
        }
        return Optional.of(found);
    }

    /** Whether anything is left but blanks and commas. */
    boolean more() {
        while (at < text.length() && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == ',')) {
            at++;
        }
        return at < text.length();
    }

    /** The next character, which is then behind. */
    char take() {
        return text.charAt(at++);
    }

    /** The next character; to be asked only where there is {@link #more()}. */
    char peek() {
        return text.charAt(at);
    }

    /** The next number; empty if none stands there. */
    Optional<Double> next() {
        if (!more()) {
            return Optional.empty();
        }
        int from = at;
        skipSign();
        int digits = skipDigits();
        if (at < text.length() && text.charAt(at) == '.') {
            at++;
            digits += skipDigits();
        }
        if (digits == 0) {
            return Optional.empty();
        }
        skipExponent();
        double value = Double.parseDouble(text.substring(from, at));
        return Math.abs(value) <= LARGEST ? Optional.of(value) : Optional.empty();
    }

    /** The next flag, 0 or 1, after which a number may follow at once; empty if none stands there. */
    Optional<Boolean> nextFlag() {
        if (!more() || (peek() != '0' && peek() != '1')) {
            return Optional.empty();
        }
        return Optional.of(take() == '1');
    }

    private void skipSign() {
        if (text.charAt(at) == '-' || text.charAt(at) == '+') {
            at++;
        }
    }

    private int skipDigits() {
        int from = at;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at - from;
    }

    private void skipExponent() {
        int from = at;
        if (at < text.length() && (text.charAt(at) == 'e' || text.charAt(at) == 'E')) {
            at++;
            if (at < text.length()) {
                skipSign();
            }
            if (skipDigits() == 0) {
                at = from;
            }
        }
    }
}
