package io.github.gongwen4j.compose;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Counts the syllables of a text read aloud. A Han character is one; of a number each figure that is not 0 and each unit it
 * is read with (1500 is 一千五百), of a year its figures; a capital is one, small letters two to a syllable.
 */
final class Syllables {
    private static final Pattern NUMBER = Pattern.compile("([0-9]+)(?:[.]([0-9]+))?(%|％|‰|年)?");
    private static final int FIGURES_A_YEAR = 4;
    private static final int GROUP = 4;
    /** 百分之, 千分之. */
    private static final int PER_CENT = 3;

    private Syllables() {}

    static int of(String text) {
        Matcher number = NUMBER.matcher(text);
        int count = 0;
        int from = 0;
        while (number.find()) {
            count += words(text.substring(from, number.start())) + number(number);
            from = number.end();
        }
        return count + words(text.substring(from));
    }

    private static int number(Matcher number) {
        String whole = number.group(1);
        String sign = number.group(3) == null ? "" : number.group(3);
        boolean year = sign.equals("年") && whole.length() == FIGURES_A_YEAR;
        int point = number.group(2) == null ? 0 : 1 + number.group(2).length();
        int after = sign.isEmpty() ? 0 : sign.equals("年") ? 1 : PER_CENT;
        return (year ? whole.length() : whole(whole)) + point + after;
    }

    /** Groups of four figures, each group but the last followed by 万 or 亿. */
    private static int whole(String figures) {
        int count = 0;
        for (int end = figures.length(), group = 0; end > 0; end -= GROUP, group++) {
            int read = group(figures.substring(Math.max(0, end - GROUP), end), end > GROUP);
            count += read == 0 || group == 0 ? read : read + 1;
        }
        return Math.max(1, count);
    }

    /** Each figure with its 千, 百 or 十; noughts between figures are one 零. */
    private static int group(String figures, boolean follows) {
        int count = 0;
        boolean nought = false;
        for (int i = 0; i < figures.length(); i++) {
            if (figures.charAt(i) == '0') {
                nought = follows || count > 0;
            } else {
                count += (nought ? 1 : 0) + (i == figures.length() - 1 ? 1 : 2);
                nought = false;
            }
        }
        return count;
    }

    private static int words(String text) {
        int full = (int) text.codePoints()
                .filter(c -> Character.isIdeographic(c) || Character.isUpperCase(c))
                .count();
        int small = (int) text.codePoints()
                .filter(c -> Character.isLowerCase(c) && c < 0x250)
                .count();
        return full + (small + 1) / 2;
    }
}
