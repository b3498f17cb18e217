package io.github.gongwen4j.layout;

import io.github.gongwen4j.compose.Alignment;

/** Gives every character of a line its place, so that the line stands as its paragraph is aligned. */
final class LinePlacer {
    private final SetText text;
    private final Measure measure;
    private final Tabs tabs;
    private final Alignment alignment;

    LinePlacer(SetText text, Measure measure, Tabs tabs, Alignment alignment) {
        this.text = text;
        this.measure = measure;
        this.tabs = tabs;
        this.alignment = alignment;
    }

    /**
     * Where the characters of the line begin, in points from the left edge of what holds the paragraph; after them where the
     * last one ends.
     */
    double[] places(Line line) {
        double[] places = new double[line.end() - line.start() + 1];
        double x = measure.startOf(line.first());
        int lastTab = -1;
        for (int i = line.start(); i < line.end(); i++) {
            places[i - line.start()] = x;
            if (text.codePoint(i) == '\t') {
                lastTab = i;
                x += tabs.advance(text, i, x);
            } else {
                x += i + 1 < line.inkEnd() ? text.step(i) : text.width(i);
            }
        }
        places[places.length - 1] = x;
        align(places, line, lastTab);
        return places;
    }

    private void align(double[] places, Line line, int lastTab) {
        if (line.inkEnd() <= line.start()) {
            return;
        }
        int last = line.inkEnd() - 1;
        double room = measure.end() - places[last - line.start()] - text.width(last);
        switch (alignment) {
            case START -> {}
            case CENTER -> shift(places, lastTab < 0 ? room / 2 : 0);
            case END -> shift(places, lastTab < 0 ? room : 0);
            case JUSTIFIED -> {
                if (line.full()) {
                    stretch(places, line, Math.max(line.start(), lastTab + 1), room);
                }
            }
            case DISTRIBUTED -> stretch(places, line, Math.max(line.start(), lastTab + 1), room);
        }
    }

    private static void shift(double[] places, double by) {
        for (int i = 0; i < places.length; i++) {
            places[i] += by;
        }
    }

    /** Spreads the room evenly over the places where a line may be stretched. */
    private void stretch(double[] places, Line line, int from, double room) {
        int gaps = 0;
        for (int i = from; i < line.inkEnd() - 1; i++) {
            gaps += stretches(i) ? 1 : 0;
        }
        if (gaps == 0 || room <= 0) {
            return;
        }
        int passed = 0;
        for (int i = from; i < line.end(); i++) {
            places[i - line.start()] += room * passed / gaps;
            passed += i < line.inkEnd() - 1 && stretches(i) ? 1 : 0;
        }
        places[places.length - 1] += room;
    }

    /** Whether a line may be stretched after this character: after Han and its marks, and after the spaces between words. */
    private boolean stretches(int i) {
        if (text.script(i) == Script.ASIAN) {
            return text.codePoint(i) != '\t';
        }
        return text.codePoint(i) == ' ' || text.script(i + 1) == Script.ASIAN;
    }
}
