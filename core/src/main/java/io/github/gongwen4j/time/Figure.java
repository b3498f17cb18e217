package io.github.gongwen4j.time;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * A number inside a date: 18, 十八, 二〇二六, or a placeholder for one: xx, 20xx, 20__, 某.
 *
 * @param value the number; empty for a placeholder
 * @param length how many characters it has as normalised
 */
record Figure(OptionalInt value, int length) {
    private static final Pattern RUN = Pattern.compile("[0-9〇一二三四五六七八九十廿卅x_*某]{1,8}");
    private static final Pattern BLANK = Pattern.compile("[x_*某]");
    private static final String DIGITS = "〇一二三四五六七八九";
    private static final int MOST_DIGITS = 4;

    static Optional<Figure> read(Cursor cursor) {
        return cursor.attempt(() -> cursor.take(RUN).flatMap(run -> of(run.group())));
    }

    private static Optional<Figure> of(String run) {
        if (BLANK.matcher(run).find()) {
            return Optional.of(new Figure(OptionalInt.empty(), run.length()));
        }
        OptionalInt value = isCounted(run) ? counted(run) : digits(run);
        return value.isPresent() ? Optional.of(new Figure(value, run.length())) : Optional.empty();
    }

    boolean isBlank() {
        return value.isEmpty();
    }

    private static boolean isCounted(String run) {
        return run.indexOf('十') >= 0 || run.indexOf('廿') >= 0 || run.indexOf('卅') >= 0;
    }

    private static OptionalInt digits(String run) {
        if (run.length() > MOST_DIGITS) {
            return OptionalInt.empty();
        }
        int value = 0;
        for (int i = 0; i < run.length(); i++) {
            value = value * 10 + digit(run.charAt(i));
        }
        return OptionalInt.of(value);
    }

    private static int digit(char c) {
        return c <= '9' ? c - '0' : DIGITS.indexOf(c);
    }

    /** 十八, 二十, 三十一, 廿八, 卅. */
    private static OptionalInt counted(String run) {
        String tens = run.replace("廿", "二十").replace("卅", "三十");
        int ten = tens.indexOf('十');
        String before = tens.substring(0, ten);
        String after = tens.substring(ten + 1);
        if (!isOneDigitOrNone(before) || !isOneDigitOrNone(after)) {
            return OptionalInt.empty();
        }
        int high = before.isEmpty() ? 1 : DIGITS.indexOf(before);
        int low = after.isEmpty() ? 0 : DIGITS.indexOf(after);
        return OptionalInt.of(high * 10 + low);
    }

    private static boolean isOneDigitOrNone(String text) {
        return text.isEmpty() || (text.length() == 1 && DIGITS.indexOf(text) > 0);
    }
}
