package io.github.gongwen4j.model;

/** What holds of every piece of text in a document. */
final class Wording {
    private Wording() {}

    /** The text, if it is neither blank nor holds a character that cannot be printed. */
    static String require(String text, String chineseName, String englishName) {
        if (text.isBlank()) {
            throw new ModelException(new Bilingual(chineseName + "不能为空", "The " + englishName + " must not be empty"));
        }
        return printable(text, chineseName, englishName);
    }

    /**
     * The text, if it holds no character that cannot be printed: no control character, no half of a surrogate pair,
     * nothing that turns the text beside it around.
     */
    static String printable(String text, String chineseName, String englishName) {
        text.codePoints().filter(Wording::unprintable).findFirst().ifPresent(codePoint -> {
            String name = String.format(java.util.Locale.ROOT, "U+%04X", codePoint);
            throw new ModelException(new Bilingual(
                    chineseName + "含有不可打印的字符 " + name + "，请删除",
                    "The " + englishName + " holds the unprintable character " + name + "; remove it"));
        });
        return text;
    }

    /** Embeddings, overrides and isolates of writing direction. */
    private static boolean turnsText(int codePoint) {
        return (codePoint >= 0x202A && codePoint <= 0x202E) || (codePoint >= 0x2066 && codePoint <= 0x2069);
    }

    private static boolean unprintable(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            case Character.FORMAT -> turnsText(codePoint);
            default -> codePoint >= 0xFFFE && (codePoint & 0xFFFE) == 0xFFFE;
        };
    }
}
