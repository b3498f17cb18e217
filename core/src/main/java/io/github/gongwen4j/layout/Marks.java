package io.github.gongwen4j.layout;

/** Which characters may neither begin nor end a line, and which are set in full cells (标点避头尾). */
final class Marks {
    /** Never first on a line. */
    private static final String NO_BEGINNING = "!%),.:;?]}¢'\"、。〉》」』】〕〗〞︰︱︳﹐､﹒﹔﹕﹖﹗﹚﹜﹞！），．：；？｜｝︴︶︸︺︼︾﹀﹂﹄﹏～￠々‖•·ˇˉ―-′’”"
            + "％–〟］" + Character.toString(NoteMark.CHARACTER);
    /** Never last on a line. */
    private static final String NO_ENDING = "([{£¥'\"‵〈《「『〔【〖（［｛￡￥〝︵︷︹︻︽︿﹁﹃﹙﹛﹝“‘$＄";

    private static final String CLOSING = "，。、．）》〉」』】〕〗〞”’｝］％℃★";
    private static final String OPENING = "（《〈「『【〔〖〝｛［";

    private static final String FULL_CELL = "“”‘’—…·";
    private static final String OPENING_QUOTES = "“‘";
    private static final String CLOSING_QUOTES = "”’";
    /** Two of them are one mark, two cells wide, and are never parted (破折号, 省略号). */
    private static final String PAIRED = "—…─⋯";

    private static final int LIMIT = 0x10000;
    private static final byte BEGINNING = 1;
    private static final byte ENDING = 2;
    private static final byte FULL = 4;
    private static final byte PAIR = 8;
    private static final byte CLOSES = 16;
    private static final byte OPENS = 32;
    private static final byte[] TABLE = table();

    private Marks() {}

    private static byte[] table() {
        byte[] table = new byte[LIMIT];
        NO_BEGINNING.chars().forEach(c -> table[c] |= BEGINNING);
        NO_ENDING.chars().forEach(c -> table[c] |= ENDING);
        FULL_CELL.chars().forEach(c -> table[c] |= FULL);
        PAIRED.chars().forEach(c -> table[c] |= PAIR);
        CLOSING.chars().forEach(c -> table[c] |= CLOSES);
        OPENING.chars().forEach(c -> table[c] |= OPENS);
        return table;
    }

    private static boolean is(int codePoint, byte kind) {
        return codePoint < LIMIT && (TABLE[codePoint] & kind) != 0;
    }

    /** Whether a line never begins with the character. */
    static boolean neverBegins(int codePoint) {
        return is(codePoint, BEGINNING);
    }

    /** Whether a line never ends with the character. */
    static boolean neverEnds(int codePoint) {
        return is(codePoint, ENDING);
    }

    /** Whether the mark fills a cell in Chinese, however narrow a face draws it. */
    static boolean fillsCell(int codePoint) {
        return is(codePoint, FULL);
    }

    /** Whether two of it make one mark. */
    static boolean isPaired(int codePoint) {
        return is(codePoint, PAIR);
    }

    /** Whether the mark closes what is before it, or a letter-like sign that counts as such. */
    static boolean isClosing(int codePoint) {
        return is(codePoint, CLOSES);
    }

    /** Whether the mark opens what is after it. */
    static boolean isOpening(int codePoint) {
        return is(codePoint, OPENS);
    }

    /** Whether the character is a blank that may hang over the end of a line unseen. */
    static boolean isBlank(int codePoint) {
        return codePoint == ' ' || codePoint == '\u3000';
    }

    /** How much of the empty part of its cell stands before a narrow mark: all, half or nothing. */
    static double shareBefore(int codePoint) {
        if (OPENING_QUOTES.indexOf(codePoint) >= 0) {
            return 1;
        }
        return CLOSING_QUOTES.indexOf(codePoint) >= 0 ? 0 : 0.5;
    }
}
