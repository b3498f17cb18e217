package io.github.gongwen4j.layout;

import io.github.gongwen4j.compose.Alignment;
import io.github.gongwen4j.compose.FlowParagraph;
import io.github.gongwen4j.style.FaceRole;
import io.github.gongwen4j.style.Length;
import io.github.gongwen4j.style.TextRole;
import io.github.gongwen4j.style.TextStyle;
import java.util.List;

/** Breaks text into lines of so many cells of 10 pt, for tests. */
final class Lines {
    static final double CELL = 10;
    static final TextStyle STYLE = TextStyle.of(FaceRole.FANG_SONG, Length.pt(CELL));

    private final SetText text;
    private final Measure measure;
    private final Tabs tabs;
    private final List<Line> lines;

    private Lines(String string, double cells) {
        TextCollector collector = new TextCollector(new FaceTable(TestFaces.complete()));
        collector.add(string, STYLE, Artifacts.RULE);
        text = collector.finish();
        FlowParagraph paragraph = FlowParagraph.of(TextRole.BODY, Length.pt(12)).build();
        measure = Measure.of(paragraph, cells * CELL);
        tabs = Tabs.of(paragraph, measure);
        lines = new LineBreaker(text, measure, tabs).lines();
    }

    static Lines set(String string, double cells) {
        return new Lines(string, cells);
    }

    /** The lines as text, blanks at their ends included. */
    static List<String> of(String string, double cells) {
        return set(string, cells).texts();
    }

    List<String> texts() {
        return lines.stream().map(line -> text.text(line.start(), line.end())).toList();
    }

    List<Line> lines() {
        return lines;
    }

    SetText text() {
        return text;
    }

    /** Where the characters of a line begin, and after them where the last one ends. */
    double[] places(int line, Alignment alignment) {
        return new LinePlacer(text, measure, tabs, alignment).places(lines.get(line));
    }
}
