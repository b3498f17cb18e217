package io.github.gongwen4j.templates.batch;

import io.github.gongwen4j.model.Bilingual;
import io.github.gongwen4j.read.DocumentException;
import io.github.gongwen4j.read.Node;
import io.github.gongwen4j.read.NodePath;
import io.github.gongwen4j.read.Place;
import io.github.gongwen4j.read.ProblemKind;
import io.github.gongwen4j.read.Problems;
import io.github.gongwen4j.templates.Values;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes rows of the lines of a table. */
final class RowAssembler {
    private final List<Column> columns;
    private final Values common;
    private final String file;

    RowAssembler(List<Column> columns, Values common, String file) {
        this.columns = columns;
        this.common = common;
        this.file = file;
    }

    Row row(int number, TableLine line, boolean padded) {
        Optional<DocumentException> fault =
                line.fault().map(found -> fault(found.place(), found.text())).or(() -> miscounted(line, padded));
        return new Row(number, line.place().line(), values(line), remarks(line), fault);
    }

    /** A cell too many or too few shifts all that follow it: the row is refused rather than set in the wrong places. */
    private Optional<DocumentException> miscounted(TableLine line, boolean padded) {
        List<Cell> cells = line.cells();
        int count = cells.size();
        while (count > columns.size() && cells.get(count - 1).blank()) {
            count--;
        }
        for (int i = 0; i < Math.min(count, columns.size()); i++) {
            if (columns.get(i).header().isEmpty() && !cells.get(i).blank()) {
                return Optional.of(fault(
                        cells.get(i).place(),
                        new Bilingual(
                                "第 " + (i + 1) + " 列没有表头，不能有值",
                                "column " + (i + 1) + " has no header and can hold nothing")));
            }
        }
        if (count == columns.size() || (padded && count < columns.size())) {
            return Optional.empty();
        }
        Place place = count > columns.size() ? cells.get(columns.size()).place() : line.place();
        return Optional.of(fault(
                place,
                new Bilingual(
                        "此行有 " + count + " 个值，表头有 " + columns.size() + " 列；含有分隔符的值请用引号括起来",
                        "this row has " + count + " values under " + columns.size()
                                + " headers; a value that holds a separator stands in quotes")));
    }

    private DocumentException fault(Place place, Bilingual text) {
        Problems problems = new Problems(file);
        problems.add(place, NodePath.ROOT, ProblemKind.STRUCTURE, text, Optional.empty());
        return problems.toException();
    }

    private Map<String, String> remarks(TableLine line) {
        Map<String, String> remarks = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(columns.size(), line.cells().size()); i++) {
            if (columns.get(i).remark()) {
                remarks.put(columns.get(i).header(), line.cells().get(i).text());
            }
        }
        return remarks;
    }

    private Values values(TableLine line) {
        Map<String, List<Node.Entry>> byParameter = new LinkedHashMap<>();
        Map<String, Cell> firstCells = new LinkedHashMap<>();
        Map<String, Column> firstColumns = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(columns.size(), line.cells().size()); i++) {
            Column column = columns.get(i);
            if (column.parameter().isEmpty()) {
                continue;
            }
            Cell cell = line.cells().get(i);
            String name = column.parameter().get().name();
            firstCells.putIfAbsent(name, cell);
            firstColumns.putIfAbsent(name, column);
            Node value = CellValue.of(cell, column.type(), NodePath.ROOT.field(column.header()));
            byParameter
                    .computeIfAbsent(name, none -> new ArrayList<>())
                    .add(new Node.Entry(column.field().orElse(""), cell.place(), value));
        }
        List<Node.Entry> entries = new ArrayList<>();
        byParameter.forEach((name, parts) -> {
            Node value = whole(parts, NodePath.ROOT.field(firstColumns.get(name).header()));
            entries.add(new Node.Entry(name, firstCells.get(name).place(), value));
        });
        List<Node.Entry> kept = entries.stream()
                .filter(entry -> !nothing(entry.value()) || !common.has(entry.name()))
                .toList();
        return Values.of(new Node.Mapping(line.place(), NodePath.ROOT, kept), file)
                .orElse(common);
    }

    /** The value of a parameter whose fields may stand in several columns; what has no field is the name of an organ. */
    private static Node whole(List<Node.Entry> parts, NodePath path) {
        List<Node.Entry> given =
                parts.stream().filter(part -> !nothing(part.value())).toList();
        if (given.isEmpty()) {
            return parts.get(0).value();
        }
        if (given.size() == 1 && given.get(0).name().isEmpty()) {
            return given.get(0).value();
        }
        List<Node.Entry> fields = given.stream()
                .map(part -> new Node.Entry(part.name().isEmpty() ? "name" : part.name(), part.place(), part.value()))
                .toList();
        return new Node.Mapping(given.get(0).place(), path, fields);
    }

    private static boolean nothing(Node node) {
        return node instanceof Node.Scalar scalar && scalar.type() == Node.ScalarType.NULL;
    }
}
