package io.github.gongwen4j.docx;

import io.github.gongwen4j.compose.Alignment;
import io.github.gongwen4j.compose.FlowChart;
import io.github.gongwen4j.compose.FlowContents;
import io.github.gongwen4j.compose.FlowNote;
import io.github.gongwen4j.compose.Indents;
import io.github.gongwen4j.style.Distance;
import io.github.gongwen4j.style.Grid;
import io.github.gongwen4j.style.Length;
import io.github.gongwen4j.style.StyleProfile;
import io.github.gongwen4j.style.TextRole;

/**
 * What a paragraph style says about the paragraph beyond its characters.
 *
 * @param alignment how its lines stand
 * @param indents its distance from the edges
 * @param lineHeight the exact height of its lines
 */
record ParagraphLook(Alignment alignment, Indents indents, Length lineHeight) {
    /**
     * The look most paragraphs of a role have. A paragraph that differs says so itself, so nothing here changes a page; it
     * only keeps the file free of direct formatting.
     */
    static ParagraphLook usual(TextRole role, StyleProfile profile) {
        Grid grid = profile.grid();
        return switch (role) {
            case BODY, HEADING_1, HEADING_2, HEADING_3, HEADING_4, NOTE -> new ParagraphLook(
                    Alignment.JUSTIFIED, Indents.firstLine(grid.cells(2)), grid.lineHeight());
            case CONTENTS_1 -> entry(1, grid);
            case CONTENTS_2 -> entry(2, grid);
            case CONTENTS_3 -> entry(3, grid);
            case CONTENTS_4 -> entry(4, grid);
            case TITLE, CONTENTS_TITLE, TITLE_NOTE, PART_HEADING, DOCUMENT_NUMBER -> new ParagraphLook(
                    Alignment.CENTER, Indents.NONE, grid.lineHeight());
            case ADDRESSEES, ATTACHMENT_LIST, ATTENDANCE, ATTENDANCE_LABEL -> new ParagraphLook(
                    Alignment.JUSTIFIED, Indents.NONE, grid.lineHeight());
            case ISSUER_MARK, PAGE_NUMBER -> new ParagraphLook(
                    Alignment.CENTER, Indents.NONE, PlacedLine.of(profile.style(role)));
            case TABLE_HEAD, TABLE_TEXT -> new ParagraphLook(
                    Alignment.CENTER, Indents.NONE, profile.distance(Distance.TABLE_LINE));
            case FOOTNOTE -> new ParagraphLook(
                    Alignment.JUSTIFIED, FlowNote.indents(profile), profile.distance(Distance.FOOTNOTE_LINE));
            case CHART_TEXT, CHART_SCALE -> new ParagraphLook(
                    Alignment.START, Indents.NONE, FlowChart.lineHeight(profile.style(role)));
            case IMPRINT -> new ParagraphLook(Alignment.START, Indents.NONE, profile.distance(Distance.IMPRINT_LINE));
            default -> new ParagraphLook(Alignment.START, Indents.NONE, grid.lineHeight());
        };
    }

    private static ParagraphLook entry(int level, Grid grid) {
        return new ParagraphLook(Alignment.START, FlowContents.indents(level, grid), grid.lineHeight());
    }
}
