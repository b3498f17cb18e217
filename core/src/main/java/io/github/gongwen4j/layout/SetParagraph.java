package io.github.gongwen4j.layout;

import io.github.gongwen4j.compose.Alignment;
import io.github.gongwen4j.compose.DividedParagraph;
import io.github.gongwen4j.compose.FlowParagraph;
import io.github.gongwen4j.compose.FlowRule;
import io.github.gongwen4j.compose.FlowRun;
import io.github.gongwen4j.style.Length;
import io.github.gongwen4j.style.TextRole;
import java.util.List;
import java.util.Optional;

/** A paragraph broken into lines. */
final class SetParagraph {
    private static final double BASELINE = 0.8;
    private static final double EM_BOTTOM = 0.12;

    /** In points, by how much word processors may come to another length of a line. */
    private static final double UNSURE = 0.5;

    private final FlowParagraph paragraph;
    private final SetText text;
    private final List<Line> lines;
    private final double width;
    private final LinePlacer placer;
    private final Tabs tabs;
    private final Drawing drawing;

    SetParagraph(FlowParagraph paragraph, SetText text, double width, Drawing drawing) {
        Measure measure = Measure.of(paragraph, width);
        this.tabs = Tabs.of(paragraph, measure);
        this.paragraph = paragraph;
        this.text = text;
        this.width = width;
        this.lines = new LineBreaker(text, measure, tabs).lines();
        this.placer = new LinePlacer(text, measure, tabs, paragraph.alignment());
        this.drawing = drawing;
    }

    FlowParagraph paragraph() {
        return paragraph;
    }

    /** Whether it is running text (正文) and no heading, title or cell of a table. */
    boolean isBodyText() {
        return paragraph.role() == TextRole.BODY
                && paragraph.alignment() == Alignment.JUSTIFIED
                && !paragraph.runs().isEmpty();
    }

    /** The same with its characters so much further apart, as {@link FlowParagraph#spaced} says. */
    SetParagraph spaced(Length further) {
        int from = paragraph
                .number()
                .map(it -> it.text().codePointCount(0, it.text().length()) + 1)
                .orElse(0);
        return new SetParagraph(paragraph.spaced(further), text.spaced(from, further), width, drawing);
    }

    /** The same text in a paragraph that page breaking is to treat otherwise. */
    SetParagraph as(FlowParagraph other) {
        return new SetParagraph(other, text, width, drawing);
    }

    /** Its first lines and the others, as two paragraphs that look like one. */
    List<SetParagraph> dividedAfter(int count) {
        int at = lines.get(count - 1).end();
        DividedParagraph divided = DividedParagraph.after(at, paragraph);
        return List.of(
                new SetParagraph(divided.head(), text.part(0, at), width, drawing),
                new SetParagraph(divided.tail(), text.part(at, text.length()), width, drawing));
    }

    /** How many characters stand on its last line, punctuation counted, marks of footnotes and blanks at its end not. */
    int lastLineLength() {
        if (lines.isEmpty()) {
            return 0;
        }
        Line last = lines.get(lines.size() - 1);
        String characters = text.text(last.start(), last.inkEnd());
        return characters.codePointCount(0, characters.length());
    }

    /** Whether its lines would hold the same characters if they were a little longer or shorter. */
    boolean breaksSurely() {
        return lines.equals(linesWithin(width - UNSURE)) && lines.equals(linesWithin(width + UNSURE));
    }

    private List<Line> linesWithin(double otherWidth) {
        return new LineBreaker(text, Measure.of(paragraph, otherWidth), tabs).lines();
    }

    /** Whether the lines of both hold the same characters. */
    boolean breaksLike(SetParagraph other) {
        return lines.equals(other.lines);
    }

    /** How many lines it takes; a blank one takes one too. */
    int lineCount() {
        return Math.max(1, lines.size());
    }

    /** The characters of each line, without the blanks it ends with. */
    List<String> lineTexts() {
        return lines.stream()
                .map(line -> text.text(line.start(), line.inkEnd()))
                .toList();
    }

    /** The footnotes to a line. */
    List<SetNote> notes(int index) {
        return index < lines.size()
                ? text.notes(lines.get(index).start(), lines.get(index).end())
                : List.of();
    }

    /** Whether a line begins with a dash or an ellipsis of two characters because the line before had no room for it. */
    boolean movesMarksDown() {
        return lines.stream().anyMatch(this::beginsWithMovedMark);
    }

    /** Its runs, those parted that hold both characters of such a mark: between the two. */
    List<FlowRun> runsPartedInMovedMarks() {
        int number = paragraph.number().map(marker -> marker.text().length()).orElse(0);
        return RunParting.at(
                paragraph.runs(),
                lines.stream()
                        .filter(this::beginsWithMovedMark)
                        .map(line -> written(line.start() + 1) - number)
                        .toList());
    }

    /** How many characters up to this one are written out: the marks of notes are not. */
    private int written(int end) {
        return text.text(0, end)
                .replace(Character.toString(NoteMark.CHARACTER), "")
                .length();
    }

    private boolean beginsWithMovedMark(Line line) {
        int i = line.start();
        return !line.first()
                && line.inkEnd() > i + 1
                && Marks.isPaired(text.codePoint(i))
                && text.codePoint(i) == text.codePoint(i + 1);
    }

    double lineHeight() {
        return paragraph.lineHeight().points();
    }

    double before() {
        return paragraph.before().points();
    }

    /** The height of all, with the empty height above. */
    double height() {
        return before() + lineCount() * lineHeight();
    }

    /** Draws a line whose upper edge is {@code top}, within what begins at {@code left}. */
    void draw(Sheet sheet, int index, double left, double top, Optional<Tag> artifact) {
        if (index == 0 && artifact.isEmpty()) {
            paragraph.outline().ifPresent(entry -> drawing.findings().heading(entry, sheet.number(), top));
        }
        double baseline = top + BASELINE * lineHeight();
        if (index < lines.size()) {
            Line line = lines.get(index);
            drawing.glyphs().write(sheet, new LineAt(text, line, placer.places(line), left, baseline, tabs, artifact));
        }
        if (index == lineCount() - 1) {
            paragraph.rule().ifPresent(rule -> drawRule(sheet, rule, baseline));
        }
    }

    private void drawRule(Sheet sheet, FlowRule rule, double baseline) {
        double size = text.length() == 0 ? 0 : text.slot(text.length() - 1).size();
        double y = baseline + EM_BOTTOM * size + rule.belowText().points();
        sheet.add(new RuleLine(
                sheet.left(), y, sheet.right(), y, rule.thickness().points(), rule.color(), Artifacts.RULE));
    }
}
