package io.github.gongwen4j.layout;

import io.github.gongwen4j.compose.Alignment;
import io.github.gongwen4j.compose.FlowParagraph;
import io.github.gongwen4j.compose.TabStop;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The tab stops of a paragraph (制表位): its own, and where they end one every half inch. */
final class Tabs {
    private static final double DEFAULT_DISTANCE = 36;
    private static final double HAIR = 1e-3;

    private final List<TabStop> stops;

    private Tabs(List<TabStop> stops) {
        this.stops = stops;
    }

    static Tabs of(FlowParagraph paragraph, Measure measure) {
        List<TabStop> stops = new ArrayList<>(paragraph.tabs());
        if (measure.firstStart() < measure.start()) {
            stops.add(new TabStop(Alignment.START, paragraph.indents().left()));
        }
        stops.sort(Comparator.comparing(TabStop::position));
        return new Tabs(List.copyOf(stops));
    }

    /** How far a tab at x moves the text after it. */
    double advance(SetText text, int tab, double x) {
        Optional<TabStop> stop = next(x);
        if (stop.isEmpty()) {
            return (Math.floor((x + HAIR) / DEFAULT_DISTANCE) + 1) * DEFAULT_DISTANCE - x;
        }
        double share = shareLeft(stop.get().alignment());
        double width = share == 0 ? 0 : widthUpToNextTab(text, tab + 1);
        return Math.max(0, stop.get().position().points() - share * width - x);
    }

    /** The stop a tab at x goes to, if it is one of the paragraph's own. */
    Optional<TabStop> next(double x) {
        for (TabStop stop : stops) {
            if (stop.position().points() > x + HAIR) {
                return Optional.of(stop);
            }
        }
        return Optional.empty();
    }

    private static double shareLeft(Alignment alignment) {
        return switch (alignment) {
            case CENTER -> 0.5;
            case END -> 1;
            default -> 0;
        };
    }

    private static double widthUpToNextTab(SetText text, int from) {
        int end = from;
        while (end < text.length() && text.codePoint(end) != '\t' && text.codePoint(end) != '\n') {
            end++;
        }
        return text.width(from, end);
    }
}
