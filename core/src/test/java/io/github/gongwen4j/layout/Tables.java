package io.github.gongwen4j.layout;

import io.github.gongwen4j.compose.FlowParagraph;
import io.github.gongwen4j.compose.FlowTable;
import io.github.gongwen4j.compose.Keep;
import io.github.gongwen4j.style.Length;
import io.github.gongwen4j.style.TextRole;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Tables for tests: lines of 20 pt, rules of half a point. */
final class Tables {
    private Tables() {}

    static FlowTable.Cell cell(String... lines) {
        List<FlowParagraph> paragraphs = Stream.of(lines)
                .map(line -> FlowParagraph.of(TextRole.TABLE_TEXT, Length.pt(20))
                        .run(line, Flows.PROFILE.style(TextRole.TABLE_TEXT))
                        .build())
                .toList();
        return new FlowTable.Cell(paragraphs, false);
    }

    /** A cell of a row that is held to the next. */
    static FlowTable.Cell heldCell(String text) {
        FlowParagraph paragraph = cell(text).paragraphs().get(0);
        return new FlowTable.Cell(
                List.of(paragraph.toBuilder().keep(Keep.WITH_NEXT).build()), false);
    }

    static FlowTable.Cell above() {
        return new FlowTable.Cell(List.of(), true);
    }

    static FlowTable.Row row(FlowTable.Cell... cells) {
        return new FlowTable.Row(List.of(cells));
    }

    static FlowTable of(int headerRows, FlowTable.Row... rows) {
        return of(headerRows, List.of(rows));
    }

    static FlowTable of(int headerRows, List<FlowTable.Row> rows) {
        return new FlowTable(
                List.of(Length.pt(100), Length.pt(200)), headerRows, rows, Length.pt(0.5), Length.pt(5), "任务分工");
    }

    /** A table of three columns without a header. */
    static FlowTable ofThree(List<FlowTable.Row> rows) {
        List<Length> columns = List.of(Length.pt(100), Length.pt(100), Length.pt(100));
        return new FlowTable(columns, 0, rows, Length.pt(0.5), Length.pt(5), "任务分工");
    }

    /** A header and so many rows of one line. */
    static FlowTable simple(int rows) {
        List<FlowTable.Row> all = new ArrayList<>();
        all.add(row(cell("任务"), cell("单位")));
        for (int i = 1; i <= rows; i++) {
            all.add(row(cell("任务" + i), cell("单位" + i)));
        }
        return of(1, all);
    }
}
