package io.github.gongwen4j.draft;

/** Where sentences end, in a text that may have half-width marks and a point for 。 */
final class Sentences {
    private static final String STOPS = "。！？!?；;";
    private static final String CLOSERS = "”’」』》）)\"'〃";
    private static final String ENDS_OF_PARAGRAPHS = "。！？!?：:";

    private Sentences() {}

    /** The place of the mark that ends the first sentence between two places; the second place where there is none. */
    static int firstStop(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (STOPS.indexOf(text.charAt(i)) >= 0 || readAsPoint(text, i)) {
                return i;
            }
        }
        return to;
    }

    /** Behind a mark and the closing quotes that belong to it. */
    static int afterStop(String text, int stop, int to) {
        int i = Math.min(stop + 1, to);
        while (i < to && CLOSERS.indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i;
    }

    /** A full stop that a scanner took for a point: nothing of ASCII beside it. */
    private static boolean readAsPoint(String text, int i) {
        return text.charAt(i) == '.'
                && i > 0
                && i + 1 < text.length()
                && text.charAt(i - 1) >= 0x80
                && text.charAt(i + 1) >= 0x80;
    }

    /** Whether a sentence ends just before a place, closing quotes and blanks left out; a comma or pause ends none. */
    static boolean endsBefore(String text, int at, boolean commaToo) {
        int i = at - 1;
        while (i >= 0 && (CLOSERS.indexOf(text.charAt(i)) >= 0 || Character.isWhitespace(text.charAt(i)))) {
            i--;
        }
        if (i < 0) {
            return false;
        }
        char c = text.charAt(i);
        return STOPS.indexOf(c) >= 0 || c == '：' || c == ':' || (commaToo && (c == '，' || c == ','));
    }

    /** Whether a line is the end of its paragraph by its last mark. */
    static boolean endsParagraph(String line) {
        int i = line.length() - 1;
        while (i > 0 && CLOSERS.indexOf(line.charAt(i)) >= 0) {
            i--;
        }
        return i >= 0 && ENDS_OF_PARAGRAPHS.indexOf(line.charAt(i)) >= 0;
    }
}
