package io.github.gongwen4j.compose;

/** The stop that ends a run-in heading, so that the text can go on after it. */
final class ClosingStop {
    private static final String STOPS = "。！？：；，…—";
    private static final char CLOSING_QUOTE = '”';

    private ClosingStop() {}

    /** The heading with a full stop, put there unless it ends with a mark already, a closing quotation mark left aside. */
    static String after(String heading) {
        int end = heading.length() - 1;
        if (end > 0 && heading.charAt(end) == CLOSING_QUOTE) {
            end--;
        }
        return STOPS.indexOf(heading.charAt(end)) >= 0 ? heading : heading + "。";
    }
}
