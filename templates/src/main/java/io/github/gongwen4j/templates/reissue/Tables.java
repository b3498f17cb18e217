package io.github.gongwen4j.templates.reissue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The tables of a source: which cells stand in one row, under which head, and which tables set years side by side. */
final class Tables {
    private static final Pattern YEAR =
            Pattern.compile("^((?:19|20)[0-9]{2}|[一二][〇九][〇一二三四五六七八九]{2})年度?(?![0-9一二三四五六七八九十]{1,3}月)");

    private final Map<String, TableCell> cells = new LinkedHashMap<>();
    private final Map<String, List<TableCell>> byTable;

    private Tables(List<Passage> passages) {
        for (Passage passage : passages) {
            String path = passage.pieces().get(0).path();
            TableCell.of(path, passage.plain()).ifPresent(cell -> cells.put(path, cell));
        }
        byTable = cells.values().stream()
                .collect(java.util.stream.Collectors.groupingBy(
                        TableCell::table, LinkedHashMap::new, java.util.stream.Collectors.toList()));
    }

    static Tables in(List<Passage> passages) {
        return new Tables(passages);
    }

    /** The cell of this passage, if it is one. */
    Optional<TableCell> cell(Passage passage) {
        return Optional.ofNullable(cells.get(passage.pieces().get(0).path()));
    }

    /** The cells of the same row, this one included. */
    List<TableCell> row(TableCell cell) {
        return of(cell, other -> other.row() == cell.row());
    }

    /** What stands above its column. */
    Optional<String> head(TableCell cell) {
        return of(cell, other -> other.ofHead() && other.column() == cell.column()).stream()
                .map(TableCell::words)
                .findFirst();
    }

    /** Whether its table sets several years side by side, in its head or down its first column. */
    boolean ofSeries(TableCell cell) {
        return years(of(cell, TableCell::ofHead)) > 1 || years(of(cell, other -> other.column() == 0)) > 1;
    }

    /** The first cell of its table that is so. */
    Optional<TableCell> first(TableCell cell, Predicate<TableCell> wanted) {
        return of(cell, wanted).stream().findFirst();
    }

    private static long years(List<TableCell> line) {
        return line.stream()
                .map(cell -> YEAR.matcher(cell.words()))
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .distinct()
                .count();
    }

    private List<TableCell> of(TableCell cell, Predicate<TableCell> wanted) {
        return byTable.getOrDefault(cell.table(), List.of()).stream()
                .filter(wanted)
                .toList();
    }
}
