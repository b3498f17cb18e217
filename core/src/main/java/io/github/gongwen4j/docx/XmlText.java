package io.github.gongwen4j.docx;

import java.util.Locale;

/** Text that an XML file can hold. */
final class XmlText {
    private XmlText() {}

    /**
     * The text itself.
     *
     * @throws IllegalArgumentException if it holds a control character or half of a surrogate pair
     */
    static String checked(String text) {
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (!allowed(c)) {
                throw new IllegalArgumentException(String.format(
                        Locale.ROOT,
                        "The text holds the character U+%04X at position %d, which no Word document can hold; take it out:"
                                + " %s · 文字第 %d 位有 Word 文档不能容纳的字符 U+%04X，请删去",
                        c,
                        i + 1,
                        visible(text, i),
                        i + 1,
                        c));
            }
            i += Character.charCount(c);
        }
        return text;
    }

    /** The text itself as the value of an attribute, its marks written as entities. */
    static String escaped(String text) {
        return checked(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static boolean allowed(int c) {
        return c == '\t'
                || c == '\n'
                || (c >= 0x20 && c <= 0xD7FF)
                || (c >= 0xE000 && c <= 0xFFFD)
                || c >= Character.MIN_SUPPLEMENTARY_CODE_POINT;
    }

    /** The words around a position, so that they can be found in the source. */
    private static String visible(String text, int at) {
        int around = 12;
        String part = text.substring(Math.max(0, at - around), Math.min(text.length(), at + around));
        return part.replaceAll("[\\p{Cntrl}\\p{Cs}]", "?");
    }
}
