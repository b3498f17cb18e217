package io.github.gongwen4j.read;

/** What a document is given when it is set, taken off where the writer has put it already: or it would be printed twice. */
final class Trimmings {
    private Trimmings() {}

    /** An addressee without the colon that follows the last one. */
    static String withoutColon(String addressee) {
        boolean colon = addressee.endsWith("：") || addressee.endsWith(":");
        return colon && addressee.length() > 1 ? addressee.substring(0, addressee.length() - 1) : addressee;
    }

    /** A note without the round brackets around the whole of it. */
    static String withoutBrackets(String note) {
        boolean around = note.startsWith("（") && note.indexOf('）') == note.length() - 1;
        return around && note.length() > 2 ? note.substring(1, note.length() - 1) : note;
    }
}
