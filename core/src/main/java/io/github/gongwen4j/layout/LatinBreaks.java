package io.github.gongwen4j.layout;

/** Where a line may end within Western text: after spaces, hyphens and slashes; words and figures stay whole. */
final class LatinBreaks {
    private static final String CLOSING = ")]}”’,.:;!?/\"'“‘-–|\u00a0\u2060\u202f…";
    private static final String AFTER_FIGURES = "%‰°¢℃″′";
    private static final String OPENING = "([{\"'“‘”’$£¥€+±#№\u00a0\u2060\u202f\\";
    private static final String BREAK_AFTER = "—–|‐\t…";

    private LatinBreaks() {}

    /**
     * Whether a line may end after {@code a} and the next begin with {@code b}.
     *
     * @param beforeA what stands before {@code a}; two slashes end a line where one does not, and a hyphen before a figure
     *     does where it joins (an index, a telephone number), not where it is a minus
     */
    static boolean between(int a, int b, int beforeA) {
        if (a == ' ') {
            return true;
        }
        if (CLOSING.indexOf(b) >= 0 || AFTER_FIGURES.indexOf(b) >= 0 || OPENING.indexOf(a) >= 0) {
            return false;
        }
        if (a == '-') {
            return !isDigit(b) || Character.isLetterOrDigit(beforeA);
        }
        if (a == '/') {
            return beforeA == '/';
        }
        if (BREAK_AFTER.indexOf(a) >= 0 || isPictograph(a) || isPictograph(b)) {
            return true;
        }
        return (a == '!' || a == '?') && Character.isLetterOrDigit(b);
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isPictograph(int c) {
        return c >= 0x1F000 && c <= 0x1FAFF;
    }
}
