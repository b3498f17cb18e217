package io.github.gongwen4j.compose;

import io.github.gongwen4j.style.Distance;
import io.github.gongwen4j.style.Length;
import io.github.gongwen4j.style.TextRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Fills a table as wide as the type area: a head row, text rows, columns as wide as their text asks for. */
final class TableBuilder {
    /** A column whose longest text has no more characters than this is centred. */
    private static final int CENTRED_UP_TO = 8;

    /** A text of so many characters is short: its column never turns a line. */
    private static final int SHORT = 4;

    /** However long its text, no column wants more than so many characters. */
    private static final int WIDEST = 40;

    /** A column with nothing in it wants so many characters. */
    private static final int EMPTY = 8;

    /** Over and above what its text takes, in points, so that no rounding turns the line. */
    private static final double SLACK = 2;

    /** Rows that share a cell stand on one page, up to so many: more would leave too much of the page before empty. */
    private static final int HELD_UP_TO = 5;

    /** What stands in a cell that has nothing to say; it stands in the middle. */
    private static final List<String> NOTHING = List.of("—");

    private final Composition composition;
    private final List<String> head;
    private final List<List<Optional<List<String>>>> rows = new ArrayList<>();

    TableBuilder(List<String> head, Composition composition) {
        this.head = head;
        this.composition = composition;
    }

    /**
     * A further row.
     *
     * @param cells for each column its paragraphs; empty where the cell goes on from the one above
     */
    void row(List<Optional<List<String>>> cells) {
        rows.add(List.copyOf(cells));
    }

    /** Adds caption and table to the composition. */
    void add(Optional<String> caption) {
        caption.ifPresent(words -> composition.add(composition
                .paragraph(TextRole.TABLE_HEAD)
                .align(Alignment.CENTER)
                .run(words, composition.style(TextRole.TABLE_HEAD))
                .keep(Keep.WITH_NEXT)
                .build()));
        int[] longest = longest();
        List<FlowTable.Row> flowRows = new ArrayList<>();
        flowRows.add(new FlowTable.Row(head.stream()
                .map(words -> cell(List.of(words), TextRole.TABLE_HEAD, true, false))
                .toList()));
        for (int i = 0; i < rows.size(); i++) {
            flowRows.add(row(rows.get(i), longest, heldToNext(i)));
        }
        composition.add(new FlowTable(
                widths(),
                1,
                flowRows,
                composition.profile().distance(Distance.TABLE_RULE),
                composition.profile().distance(Distance.TABLE_PADDING),
                caption.orElse(String.join("、", head))));
    }

    private boolean heldToNext(int row) {
        int first = row;
        int last = row;
        while (first > 0 && goesOn(first)) {
            first--;
        }
        while (last + 1 < rows.size() && goesOn(last + 1)) {
            last++;
        }
        return row < last && last - first < HELD_UP_TO;
    }

    /** Whether a cell of the row above goes on in it. */
    private boolean goesOn(int row) {
        return rows.get(row).stream().anyMatch(Optional::isEmpty);
    }

    private FlowTable.Row row(List<Optional<List<String>>> row, int[] longest, boolean held) {
        List<FlowTable.Cell> cells = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            boolean centred = longest[i] <= CENTRED_UP_TO;
            cells.add(row.get(i)
                    .map(words -> cell(words, TextRole.TABLE_TEXT, centred || words.equals(NOTHING), held))
                    .orElseGet(() -> new FlowTable.Cell(List.of(), true)));
        }
        return new FlowTable.Row(cells);
    }

    private FlowTable.Cell cell(List<String> paragraphs, TextRole role, boolean centred, boolean held) {
        Length line = composition.profile().distance(Distance.TABLE_LINE);
        return new FlowTable.Cell(
                paragraphs.stream()
                        .map(words -> FlowParagraph.of(role, line)
                                .align(centred ? Alignment.CENTER : Alignment.START)
                                .run(words, composition.style(role)))
                        .map(paragraph -> held ? paragraph.keep(Keep.WITH_NEXT) : paragraph)
                        .map(FlowParagraph.Builder::build)
                        .toList(),
                false);
    }

    private int[] longest() {
        int[] longest = new int[head.size()];
        for (int i = 0; i < longest.length; i++) {
            longest[i] = head.get(i).length();
        }
        for (List<Optional<List<String>>> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                int own = row.get(i).stream()
                        .flatMap(List::stream)
                        .mapToInt(String::length)
                        .max()
                        .orElse(0);
                longest[i] = Math.max(longest[i], own);
            }
        }
        return longest;
    }

    private List<Length> widths() {
        double size = composition.style(TextRole.TABLE_TEXT).size().points();
        double padding =
                2 * composition.profile().distance(Distance.TABLE_PADDING).points() + SLACK;
        double[] wanted = new double[head.size()];
        for (int i = 0; i < wanted.length; i++) {
            wanted[i] = padding + Math.max(width(head.get(i), TextRole.TABLE_HEAD), Math.min(text(i), WIDEST * size));
        }
        Length total = composition.page().typeWidth();
        return ColumnWidths.share(wanted, SHORT * size + padding, total);
    }

    /** The width of the longest text of a column; an empty one is there to be written in. */
    private double text(int column) {
        double longest = rows.stream()
                .flatMap(row -> row.get(column).stream())
                .flatMap(List::stream)
                .mapToDouble(words -> width(words, TextRole.TABLE_TEXT))
                .max()
                .orElse(0);
        return longest > 0
                ? longest
                : EMPTY * composition.style(TextRole.TABLE_TEXT).size().points();
    }

    private double width(String words, TextRole role) {
        return composition.width(words, role).points();
    }
}
