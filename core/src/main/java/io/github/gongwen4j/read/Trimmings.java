package io.github.gongwen4j.read;

/** What a document is given when it is set, taken off where the writer has put it already: or it would be printed twice. */
final class Trimmings {
    private Trimmings() {}

    /** An addressee without the colon that follows the last one. */
    static String withoutColon(String addressee) {
        boolean colon = addressee.endsWith("：") || addressee.endsWith(":");
        return colon && addressee.length() > 1 ? addressee.substring(0, addressee.length() - 1) : addressee;
    }

    /** An addressee that is still the same when a colon is taken off. */
    static String safeFromColon(String addressee) {
        return withoutColon(addressee).equals(addressee) ? addressee : addressee + "：";
    }

    /** A note without the round brackets around the whole of it. */
    static String withoutBrackets(String note) {
        boolean around = note.length() > 2 && note.startsWith("（") && closing(note) == note.length() - 1;
        return around ? note.substring(1, note.length() - 1) : note;
    }

    /** A note that is still the same when brackets are taken off. */
    static String safeFromBrackets(String note) {
        return withoutBrackets(note).equals(note) ? note : "（" + note + "）";
    }

    /** Where the bracket is closed that the note begins with; -1 if nowhere. */
    private static int closing(String note) {
        int open = 0;
        for (int i = 0; i < note.length(); i++) {
            open += note.charAt(i) == '（' ? 1 : note.charAt(i) == '）' ? -1 : 0;
            if (open == 0) {
                return i;
            }
        }
        return -1;
    }
}
