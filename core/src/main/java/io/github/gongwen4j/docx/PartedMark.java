package io.github.gongwen4j.docx;

/** Marks of two characters, —— and …… (破折号, 省略号), whose halves stand in two runs. */
final class PartedMark {
    private static final String MARKS = "—…";

    private PartedMark() {}

    /** Whether a run ends with the first half of a mark and the next begins with the second. */
    static boolean between(String before, String after) {
        if (before.isEmpty() || after.isEmpty()) {
            return false;
        }
        char half = after.charAt(0);
        return MARKS.indexOf(half) >= 0 && before.charAt(before.length() - 1) == half;
    }
}
