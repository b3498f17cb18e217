package io.github.gongwen4j.read;

/**
 * Undoes what YAML's folding does to Chinese: where a text runs over several lines, YAML puts a space for each line break, which next to a
 * Chinese character is a flaw in print. There, and only there, the space is taken out again; between two Latin words it stays.
 */
final class Folding {
    private static final int CONTEXT = 12;

    private Folding() {}

    /**
     * @param text the text as YAML has it
     * @param lastLine the line on which it ends
     */
    static String unfold(String text, Place start, int lastLine, SourceText source) {
        if (lastLine <= start.line() || text.indexOf(' ') < 0) {
            return text;
        }
        StringBuilder unfolded = new StringBuilder(text);
        int from = 0;
        for (int line = start.line(); line < lastLine; line++) {
            String before = tail(source.line(line).strip());
            String after = head(source.line(line + 1).strip());
            if (joins(before, after)) {
                int at = unfolded.indexOf(before + " " + after, from);
                if (at >= 0) {
                    from = at + before.length();
                    unfolded.deleteCharAt(from);
                }
            }
        }
        return unfolded.toString();
    }

    private static boolean joins(String before, String after) {
        return !before.isEmpty()
                && !after.isEmpty()
                && (chinese(before.codePointBefore(before.length())) || chinese(after.codePointAt(0)));
    }

    /** Ideographs and the marks set in a full cell, among them those that Chinese shares with English: “ ” ‘ ’ — …. */
    private static boolean chinese(int codePoint) {
        boolean fullWidth = codePoint >= 0xFF01 && codePoint <= 0xFF60;
        boolean mark = codePoint >= 0x3001 && codePoint <= 0x303F;
        return Character.isIdeographic(codePoint) || fullWidth || mark || "“”‘’—…·".indexOf(codePoint) >= 0;
    }

    /** The last few characters, back to a blank or a mark of YAML's own, which the text need not hold. */
    private static String tail(String line) {
        int start = line.length();
        while (start > 0 && line.length() - start < CONTEXT && plain(line.charAt(start - 1))) {
            start--;
        }
        return line.substring(start);
    }

    private static String head(String line) {
        int end = 0;
        while (end < line.length() && end < CONTEXT && plain(line.charAt(end))) {
            end++;
        }
        return line.substring(0, end);
    }

    private static boolean plain(char c) {
        return c > 0x7F || Character.isLetterOrDigit(c);
    }
}
