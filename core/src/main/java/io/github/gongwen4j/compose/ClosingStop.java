package io.github.gongwen4j.compose;

/** The stop that ends a run-in heading, so that the text can go on after it. */
final class ClosingStop {
    private static final String STOPS = "。！？：；，…—”";

    private ClosingStop() {}

    /** The heading with a full stop, put there unless it ends with a mark already. */
    static String after(String heading) {
        return STOPS.indexOf(heading.charAt(heading.length() - 1)) >= 0 ? heading : heading + "。";
    }
}
