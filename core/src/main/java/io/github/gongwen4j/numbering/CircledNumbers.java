package io.github.gongwen4j.numbering;

import java.util.Optional;
import java.util.OptionalInt;

/** Circled numbers (带圈数字) ① to ㊿, which Unicode keeps in three blocks: U+2460–2473, U+3251–325F, U+32B1–32BF. */
public final class CircledNumbers {
    private static final int LAST_OF_FIRST = 20;
    private static final int LAST_OF_SECOND = 35;
    private static final int LAST = 50;
    private static final char ONE = '\u2460';
    private static final char TWENTY_ONE = '\u3251';
    private static final char THIRTY_SIX = '\u32B1';

    private CircledNumbers() {}

    /** The number in a circle; empty outside 1–50, where Unicode has none. */
    public static Optional<String> format(int n) {
        if (n < 1 || n > LAST) {
            return Optional.empty();
        }
        int character = n <= LAST_OF_FIRST
                ? ONE + n - 1
                : n <= LAST_OF_SECOND ? TWENTY_ONE + n - LAST_OF_FIRST - 1 : THIRTY_SIX + n - LAST_OF_SECOND - 1;
        return Optional.of(Character.toString(character));
    }

    /** The value of one circled number; empty for any other text. */
    public static OptionalInt parse(String text) {
        if (text.length() != 1) {
            return OptionalInt.empty();
        }
        char c = text.charAt(0);
        if (c >= ONE && c < ONE + LAST_OF_FIRST) {
            return OptionalInt.of(c - ONE + 1);
        }
        if (c >= TWENTY_ONE && c < TWENTY_ONE + LAST_OF_SECOND - LAST_OF_FIRST) {
            return OptionalInt.of(c - TWENTY_ONE + LAST_OF_FIRST + 1);
        }
        return c >= THIRTY_SIX && c < THIRTY_SIX + LAST - LAST_OF_SECOND
                ? OptionalInt.of(c - THIRTY_SIX + LAST_OF_SECOND + 1)
                : OptionalInt.empty();
    }
}
