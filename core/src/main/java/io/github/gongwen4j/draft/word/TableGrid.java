package io.github.gongwen4j.draft.word;

import io.github.gongwen4j.model.Table;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The cells of a table on a grid: a cell that is merged downwards stands in each of its rows, one merged sideways in the first of its columns. */
final class TableGrid {
    private final List<List<String>> rows = new ArrayList<>();
    private final int columns;
    private final int headRows;
    private boolean merged;

    /**
     * A cell.
     *
     * @param words its words
     * @param columns how many columns it takes
     * @param goesOn whether it is one with the cell above
     */
    record Cell(String words, int columns, boolean goesOn) {}

    /**
     * A grid of rows.
     *
     * @param headRows how many of the first rows are the head; at least one
     */
    TableGrid(List<List<Cell>> cells, int headRows) {
        this.columns = cells.stream().mapToInt(TableGrid::width).max().orElse(0);
        for (List<Cell> row : cells) {
            rows.add(row(row, rows.size() < headRows));
        }
        this.headRows = Math.min(headRows, rows.size());
    }

    static int width(List<Cell> row) {
        return row.stream().mapToInt(Cell::columns).sum();
    }

    private List<String> row(List<Cell> cells, boolean head) {
        List<String> row = new ArrayList<>();
        for (Cell cell : cells) {
            merged |= cell.columns() > 1 || cell.goesOn();
            boolean above = cell.goesOn() && !rows.isEmpty() && cell.words().isEmpty();
            String words = above ? rows.get(rows.size() - 1).get(row.size()) : cell.words();
            for (int i = 0; i < cell.columns(); i++) {
                row.add(i == 0 || head ? words : "");
            }
        }
        while (row.size() < columns) {
            row.add("");
        }
        return row;
    }

    /** Whether cells are merged, so that the table looks other than it did. */
    boolean merged() {
        return merged;
    }

    /** The words by which the table stands in a text: a line for each row, tabs between cells. */
    String words() {
        return rows.stream().map(row -> String.join("\t", row)).collect(Collectors.joining("\n"));
    }

    /** The table. Of a first row that is one cell it makes the caption. */
    Table table() {
        boolean captioned = rows.size() > headRows + 1 && columns > 1 && isOneCell(rows.get(0));
        int from = captioned ? 1 : 0;
        int heads = captioned ? Math.max(1, headRows - 1) : headRows;
        List<List<String>> head = rows.subList(from, from + heads);
        List<String> names = IntStream.range(0, columns)
                .mapToObj(column -> name(head, column))
                .toList();
        return new Table(
                captioned ? Optional.of(rows.get(0).get(0)) : Optional.empty(),
                names,
                rows.subList(from + heads, rows.size()));
    }

    private static boolean isOneCell(List<String> row) {
        Set<String> words = new LinkedHashSet<>(row);
        return words.size() == 1 && !row.get(0).isBlank();
    }

    /** What stands over a column; of heads in several rows each name once. */
    private String name(List<List<String>> head, int column) {
        return head.stream()
                .map(row -> row.get(column))
                .filter(words -> !words.isBlank())
                .distinct()
                .collect(Collectors.joining("·"));
    }
}
