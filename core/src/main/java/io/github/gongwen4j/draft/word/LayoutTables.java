package io.github.gongwen4j.draft.word;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tells tables that only put words in their places (排版用表格), as a letterhead of several organs or an imprint, from those that are tables: a table has rules between
 * its cells, and more than one row and column.
 */
final class LayoutTables {
    private static final Set<String> INNER = Set.of("w:insideV", "w:insideH");
    private static final Set<String> NO_RULE = Set.of("nil", "none");
    private static final int FEW_ROWS = 2;

    private LayoutTables() {}

    static boolean is(XmlElement table, WordStyles styles) {
        List<XmlElement> rows = rows(table).toList();
        int columns =
                rows.stream().mapToInt(row -> (int) cells(row).count()).max().orElse(0);
        if (rows.size() < 2 || columns < 2) {
            return true;
        }
        return isImprint(rows) || (!isRuled(table, styles) && (rows.size() <= FEW_ROWS || isMark(rows)));
    }

    /** The rows of a table, whatever stands around them. */
    static Stream<XmlElement> rows(XmlElement element) {
        return through(element, "w:tr");
    }

    /** The cells of a row, whatever stands around them. */
    static Stream<XmlElement> cells(XmlElement row) {
        return through(row, "w:tc");
    }

    private static Stream<XmlElement> through(XmlElement element, String name) {
        return element.children().stream().flatMap(child -> switch (child.name()) {
            case "w:sdt", "w:sdtContent", "w:customXml", "w:ins", "w:moveTo" -> through(child, name);
            default -> child.is(name) ? Stream.of(child) : Stream.empty();
        });
    }

    private static boolean isImprint(List<XmlElement> rows) {
        String last = PlainWords.of(rows.get(rows.size() - 1));
        return last.endsWith("印发")
                && rows.stream()
                        .map(PlainWords::of)
                        .anyMatch(words -> words.startsWith("抄送") || words.startsWith("主送"));
    }

    private static boolean isMark(List<XmlElement> rows) {
        return rows.stream().flatMap(LayoutTables::cells).map(PlainWords::of).anyMatch(words -> words.endsWith("文件"));
    }

    private static boolean isRuled(XmlElement table, WordStyles styles) {
        Optional<XmlElement> properties = table.child("w:tblPr");
        Optional<XmlElement> borders = properties
                .flatMap(each -> each.child("w:tblBorders"))
                .or(() -> properties
                        .flatMap(each -> each.child("w:tblStyle"))
                        .flatMap(XmlElement::val)
                        .flatMap(style -> styles.properties(style, "w:tblPr"))
                        .flatMap(each -> each.child("w:tblBorders")));
        boolean inner = borders.stream()
                .flatMap(each -> each.children().stream())
                .anyMatch(border -> INNER.contains(border.name()) && isDrawn(border));
        return inner
                || rows(table)
                        .flatMap(LayoutTables::cells)
                        .flatMap(cell -> cell.child("w:tcPr").stream())
                        .flatMap(cell -> cell.child("w:tcBorders").stream())
                        .flatMap(each -> each.children().stream())
                        .anyMatch(LayoutTables::isDrawn);
    }

    private static boolean isDrawn(XmlElement border) {
        return border.val().filter(value -> !NO_RULE.contains(value)).isPresent();
    }
}
