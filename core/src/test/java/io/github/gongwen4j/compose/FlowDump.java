package io.github.gongwen4j.compose;

import io.github.gongwen4j.style.Length;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A flow as text, a line for each block, to be compared with what it should be. */
final class FlowDump {
    private FlowDump() {}

    static List<String> of(Flow flow) {
        return flow.blocks().stream().flatMap(block -> lines(block).stream()).toList();
    }

    private static List<String> lines(FlowBlock block) {
        if (block instanceof FlowParagraph paragraph) {
            return List.of(paragraph(paragraph));
        }
        if (block instanceof FlowTable table) {
            List<String> lines = new ArrayList<>();
            lines.add("TABLE " + table.columns().stream().map(FlowDump::twips).collect(Collectors.joining(" ")));
            table.rows()
                    .forEach(row -> lines.add(
                            "  | " + row.cells().stream().map(FlowDump::cell).collect(Collectors.joining(" | "))));
            return lines;
        }
        if (block instanceof FlowJointMark mark) {
            return List.of("JOINT_MARK " + mark.organs() + " " + mark.suffix());
        }
        if (block instanceof FlowPageTurn turn) {
            return List.of(turn.page().landscape() ? "LANDSCAPE" : "PORTRAIT");
        }
        if (block instanceof FlowLetterhead head) {
            return List.of("LETTERHEAD " + paragraph(head.mark()) + " rules "
                    + head.rules().size());
        }
        if (block instanceof FlowContents contents) {
            List<String> lines = new ArrayList<>(List.of("CONTENTS " + contents.levels()));
            contents.heading().forEach(line -> lines.add("  " + paragraph(line)));
            contents.entries().forEach(entry -> lines.add("  -> " + entry.target() + " " + paragraph(entry.line())));
            return lines;
        }
        if (block instanceof FlowFigure figure) {
            String size = twips(figure.picture().width()) + " × "
                    + twips(figure.picture().height());
            return List.of("FIGURE " + size
                    + figure.caption().map(words -> " | " + words.text()).orElse(""));
        }
        if (block instanceof FlowChart chart) {
            List<String> lines = new ArrayList<>(List.of("CHART " + twips(chart.width()) + " × " + twips(chart.height())
                    + chart.caption().map(words -> " | " + words.text()).orElse("")));
            chart.labels().forEach(label -> lines.add("  " + label.line().text()));
            return lines;
        }
        List<String> lines = new ArrayList<>(List.of("IMPRINT"));
        ((FlowImprint) block).entries().forEach(entry -> lines.add("  " + paragraph(entry)));
        return lines;
    }

    private static String cell(FlowTable.Cell cell) {
        return cell.continuesAbove()
                ? "^"
                : cell.paragraphs().stream().map(FlowParagraph::text).collect(Collectors.joining("/"));
    }

    private static String paragraph(FlowParagraph paragraph) {
        if (paragraph.blank()) {
            return paragraph.keeps(Keep.PAGE_BREAK_BEFORE) ? "BLANK new page" : "BLANK";
        }
        StringBuilder line = new StringBuilder(paragraph.role().name());
        if (paragraph.keeps(Keep.PAGE_BREAK_BEFORE)) {
            line.append(" new page");
        }
        line.append(' ').append(paragraph.alignment());
        Indents indents = paragraph.indents();
        if (!indents.equals(Indents.NONE)) {
            line.append(' ').append(twips(indents.left())).append(',').append(twips(indents.right()));
            line.append(',').append(twips(indents.firstLine()));
        }
        paragraph.number().ifPresent(number -> line.append(" #")
                .append(number.marker().text()));
        paragraph.outline().ifPresent(outline -> line.append(" @").append(outline.level()));
        line.append(" |");
        paragraph.runs().forEach(run -> line.append(' ').append(run(run)));
        return line.toString();
    }

    private static String run(FlowRun run) {
        String text = run.text().replace("\t", "→").replace("\n", "↵");
        return run.style().face().name().toLowerCase(Locale.ROOT) + (run.style().bold() ? "*" : "") + ":" + text;
    }

    private static String twips(Length length) {
        return Integer.toString(length.twips());
    }
}
