package io.github.gongwen4j.read;

/**
 * Finds the characters no document may hold, each at its place. They are reported here because the parsers report them without a true
 * place or not at all; what goes on to the parser has U+FFFD instead, so that the other faults are found as well.
 */
final class CharacterCheck {
    private CharacterCheck() {}

    static SourceText clean(String text, Problems problems) {
        SourceText source = new SourceText(text);
        int first = nextForbidden(text, 0);
        if (first == text.length()) {
            return source;
        }
        StringBuilder clean = new StringBuilder(text);
        for (int i = first; i < text.length(); i = nextForbidden(text, i + 1)) {
            int codePoint = text.codePointAt(i);
            report(source.placeAt(i), codePoint, problems);
            for (int unit = 0; unit < Character.charCount(codePoint); unit++) {
                clean.setCharAt(i + unit, '\uFFFD');
            }
        }
        return new SourceText(clean.toString());
    }

    private static int nextForbidden(String text, int from) {
        int i = from;
        while (i < text.length()) {
            int codePoint = text.codePointAt(i);
            if (!Characters.allowedInFile(codePoint)) {
                return i;
            }
            i += Character.charCount(codePoint);
        }
        return text.length();
    }

    private static void report(Place place, int codePoint, Problems problems) {
        String name = Characters.name(codePoint);
        problems.add(
                place,
                NodePath.ROOT,
                ProblemKind.SYNTAX,
                "不可打印的字符 " + name + "，请删除",
                "the unprintable character " + name + "; remove it");
    }
}
