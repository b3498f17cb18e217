package io.github.gongwen4j.read;

import java.util.Arrays;

/** The text of a file, and where in it a position stands. A line ends with LF, CR or both. */
final class SourceText {
    private static final int BLOCK = 1 << 10;

    private final String text;
    private final int[] lineStarts;
    /** How many code points there are before each block of so many chars. */
    private final int[] blocks;

    private int lastOffset;
    private int lastIndex;
    private int lastIndexOffset;
    private Place lastPlace = Place.START;

    SourceText(String text) {
        this.text = text;
        this.lineStarts = lineStarts(text);
        this.blocks = blocks(text);
    }

    String text() {
        return text;
    }

    /** The line without its end; empty beyond the text. */
    String line(int number) {
        if (number < 1 || number > lineStarts.length) {
            return "";
        }
        int end = number < lineStarts.length ? lineStarts[number] : text.length();
        int start = lineStarts[number - 1];
        while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return text.substring(start, end);
    }

    /** The first char of a line that there is. */
    int lineStart(int number) {
        return lineStarts[number - 1];
    }

    /** The character after so many characters (code points), or a line feed at the end. Quick if asked in ascending order. */
    int characterAt(int codePointIndex) {
        lastIndexOffset = text.offsetByCodePoints(lastIndexOffset, codePointIndex - lastIndex);
        lastIndex = codePointIndex;
        return lastIndexOffset < text.length() ? text.codePointAt(lastIndexOffset) : '\n';
    }

    /** Where a char stands, in whatever order it is asked; keeps nothing in mind, so that threads may share it. */
    Place placeOf(int charOffset) {
        int found = Arrays.binarySearch(lineStarts, charOffset);
        int line = found >= 0 ? found + 1 : -found - 1;
        return new Place(line, 1 + codePointsBefore(charOffset) - codePointsBefore(lineStarts[line - 1]));
    }

    private int codePointsBefore(int charOffset) {
        int block = charOffset / BLOCK;
        return blocks[block] + codePoints(text, block * BLOCK, charOffset);
    }

    /** Counted by their first halves, so that a block may end within a pair of surrogates. */
    private static int codePoints(String text, int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            count += Character.isLowSurrogate(text.charAt(i)) ? 0 : 1;
        }
        return count;
    }

    private static int[] blocks(String text) {
        int[] blocks = new int[text.length() / BLOCK + 1];
        for (int i = 1; i < blocks.length; i++) {
            blocks[i] = blocks[i - 1] + codePoints(text, (i - 1) * BLOCK, i * BLOCK);
        }
        return blocks;
    }

    /** Where a char stands. Asked in ascending order, all answers together take one pass over the text. */
    Place placeAt(int charOffset) {
        int offset = Math.max(0, Math.min(charOffset, text.length()));
        int found = Arrays.binarySearch(lineStarts, offset);
        int line = found >= 0 ? found + 1 : -found - 1;
        boolean onward = line == lastPlace.line() && offset >= lastOffset;
        int from = onward ? lastOffset : lineStarts[line - 1];
        int column = (onward ? lastPlace.column() : 1) + text.codePointCount(from, offset);
        lastOffset = offset;
        lastPlace = new Place(line, column);
        return lastPlace;
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[16];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean end = c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
            if (end) {
                starts = count == starts.length ? Arrays.copyOf(starts, 2 * count) : starts;
                starts[count++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, count);
    }
}
