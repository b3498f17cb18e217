package io.github.gongwen4j.pdf;

import java.util.Arrays;

/** The bytes of a content stream as they grow: operators, numbers, names and strings in their shortest form. */
final class ContentBytes {
    private static final long[] POWERS = {1, 10, 100, 1_000, 10_000};

    private byte[] bytes = new byte[1 << 13];
    private int size;
    private boolean needsSpace;

    /** Writes an operator and ends its line. */
    ContentBytes operator(String operator) {
        separate();
        ascii(operator);
        write('\n');
        needsSpace = false;
        return this;
    }

    /** Writes a name, as {@code /F1}. */
    ContentBytes name(String name) {
        write('/');
        ascii(name);
        needsSpace = true;
        return this;
    }

    /** Writes syntax as it stands, as {@code <</MCID}. */
    ContentBytes syntax(String text) {
        ascii(text);
        needsSpace = Character.isLetterOrDigit(text.charAt(text.length() - 1));
        return this;
    }

    ContentBytes integer(long value) {
        return decimal(value, 0);
    }

    /**
     * Writes a number with as many decimals as it needs. Two numbers next to each other are kept apart by a space.
     *
     * @param unscaled the number times ten to the power of {@code decimals}
     * @param decimals 0–4
     */
    ContentBytes decimal(long unscaled, int decimals) {
        separate();
        long rest = Math.abs(unscaled);
        if (unscaled < 0) {
            write('-');
        }
        long whole = rest / POWERS[decimals];
        long fraction = rest % POWERS[decimals];
        if (whole > 0 || fraction == 0) {
            ascii(Long.toString(whole));
        }
        if (fraction > 0) {
            write('.');
            for (int place = decimals - 1; fraction > 0; place--) {
                write((int) ('0' + fraction / POWERS[place]));
                fraction %= POWERS[place];
            }
        }
        needsSpace = true;
        return this;
    }

    ContentBytes openString() {
        write('(');
        return this;
    }

    /** Writes one unit of two bytes within a string. */
    ContentBytes unit(int unit) {
        character(unit >> 8);
        character(unit & 0xFF);
        return this;
    }

    ContentBytes closeString() {
        write(')');
        needsSpace = false;
        return this;
    }

    /** Writes a text string, for people to read. */
    ContentBytes text(String text) {
        openString().unit(0xFEFF);
        text.chars().forEach(this::unit);
        return closeString();
    }

    byte[] toByteArray() {
        return Arrays.copyOf(bytes, size);
    }

    /** A carriage return would be read as a line feed. */
    private void character(int value) {
        if (value == '\r') {
            write('\\');
            write('r');
            return;
        }
        if (value == '(' || value == ')' || value == '\\') {
            write('\\');
        }
        write(value);
    }

    private void separate() {
        if (needsSpace) {
            write(' ');
        }
    }

    private void ascii(String text) {
        for (int i = 0; i < text.length(); i++) {
            write(text.charAt(i));
        }
    }

    private void write(int value) {
        if (size == bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * size);
        }
        bytes[size++] = (byte) value;
    }
}
