package io.github.gongwen4j.read;

/** The user's own words in a message: short, on one line, and without characters that would spoil a terminal. */
public final class Excerpt {
    private static final int LENGTH = 30;

    private Excerpt() {}

    /** The first 30 characters. */
    public static String of(String text) {
        return of(text, LENGTH);
    }

    /** The first so many characters. */
    public static String of(String text, int length) {
        String clean = text.codePoints()
                .limit(length + 1L)
                .map(codePoint -> Characters.printable(codePoint) ? codePoint : '\uFFFD')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        boolean cut = clean.codePointCount(0, clean.length()) > length;
        return cut ? clean.substring(0, clean.offsetByCodePoints(0, length)) + "…" : clean;
    }
}
