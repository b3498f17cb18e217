package io.github.gongwen4j.docx;

import io.github.gongwen4j.compose.Flow;
import io.github.gongwen4j.compose.FlowBlock;
import io.github.gongwen4j.compose.FlowChart;
import io.github.gongwen4j.compose.FlowContents;
import io.github.gongwen4j.compose.FlowFigure;
import io.github.gongwen4j.compose.FlowImprint;
import io.github.gongwen4j.compose.FlowJointMark;
import io.github.gongwen4j.compose.FlowLabel;
import io.github.gongwen4j.compose.FlowLetterhead;
import io.github.gongwen4j.compose.FlowPageTurn;
import io.github.gongwen4j.compose.FlowParagraph;
import io.github.gongwen4j.compose.FlowTable;
import java.util.List;
import java.util.stream.Stream;

/** The paragraphs of a flow, those in tables and in the imprint too, in document order. */
final class FlowParagraphs {
    private FlowParagraphs() {}

    /** Those that have a number. */
    static List<FlowParagraph> numbered(Flow flow) {
        return flow.blocks().stream()
                .flatMap(FlowParagraphs::of)
                .filter(paragraph -> paragraph.number().isPresent())
                .toList();
    }

    private static Stream<FlowParagraph> of(FlowBlock block) {
        if (block instanceof FlowParagraph paragraph) {
            return Stream.of(paragraph);
        }
        if (block instanceof FlowTable table) {
            return table.rows().stream()
                    .flatMap(row -> row.cells().stream())
                    .flatMap(cell -> cell.paragraphs().stream());
        }
        if (block instanceof FlowFigure figure) {
            return figure.caption().stream();
        }
        if (block instanceof FlowChart chart) {
            return Stream.concat(chart.labels().stream().map(FlowLabel::line), chart.caption().stream());
        }
        if (block instanceof FlowImprint imprint) {
            return imprint.entries().stream();
        }
        if (block instanceof FlowLetterhead letterhead) {
            return Stream.of(letterhead.mark());
        }
        if (block instanceof FlowContents contents) {
            return Stream.concat(
                    contents.heading().stream(), contents.entries().stream().map(FlowContents.Entry::text));
        }
        if (block instanceof FlowJointMark || block instanceof FlowPageTurn) {
            return Stream.empty();
        }
        throw new IllegalStateException("No such block is known: " + block);
    }
}
