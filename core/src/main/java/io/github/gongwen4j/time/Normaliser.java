package io.github.gongwen4j.time;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Brings the many ways of writing one date to one form for the parser: half-width digits, one dash, one zero, one placeholder, simplified
 * characters, no spaces and no quotation marks. The result is only looked at, never shown.
 */
final class Normaliser {
    private static final String DROPPED = "“”‘’\"'＂＇「」『』";
    private static final String DASHES = "—–‒―－﹣~～〜∼";
    private static final String ZEROS = "○◯零";
    private static final String CROSSES = "XｘＸ×✕╳";
    private static final Map<Character, Character> SIMPLIFIED =
            pairs("後后節节結结開开從从國国慶庆陽阳勞劳動动間间號号為为來来終终黨党軍军婦妇兒儿內内" + "當当師师個个預预計计擬拟約约週周評评環环");
    private static final Map<Character, Character> HALF_WIDTH = pairs("＿_＊*．.／/（(）)：:");

    private Normaliser() {}

    static String plain(String words) {
        StringBuilder plain = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (isKept(c)) {
                append(plain, mapped(c));
            }
        }
        return plain.toString();
    }

    private static boolean isKept(char c) {
        return DROPPED.indexOf(c) < 0 && !Character.isWhitespace(c) && !Character.isSpaceChar(c);
    }

    /** Two dashes in a row are one: 3月——5月. */
    private static void append(StringBuilder plain, char c) {
        boolean doubled = c == '-' && !plain.isEmpty() && plain.charAt(plain.length() - 1) == '-';
        if (!doubled) {
            plain.append(c);
        }
    }

    private static char mapped(char c) {
        if (c >= '０' && c <= '９') {
            return (char) (c - '０' + '0');
        }
        if (DASHES.indexOf(c) >= 0) {
            return '-';
        }
        if (ZEROS.indexOf(c) >= 0) {
            return '〇';
        }
        if (CROSSES.indexOf(c) >= 0) {
            return 'x';
        }
        return SIMPLIFIED.getOrDefault(c, HALF_WIDTH.getOrDefault(c, c));
    }

    private static Map<Character, Character> pairs(String pairs) {
        return IntStream.range(0, pairs.length() / 2)
                .boxed()
                .collect(Collectors.toUnmodifiableMap(i -> pairs.charAt(2 * i), i -> pairs.charAt(2 * i + 1)));
    }
}
