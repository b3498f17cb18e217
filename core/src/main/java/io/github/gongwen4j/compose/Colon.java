package io.github.gongwen4j.compose;

/** The full-width colon that salutation and addressees end with (clause 7.3.2). */
final class Colon {
    private Colon() {}

    /** The words with a full-width colon at the end, put there unless they have one. */
    static String after(String words) {
        if (words.endsWith("：")) {
            return words;
        }
        return (words.endsWith(":") ? words.substring(0, words.length() - 1) : words) + "：";
    }
}
