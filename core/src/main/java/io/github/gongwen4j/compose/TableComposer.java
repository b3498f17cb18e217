package io.github.gongwen4j.compose;

import io.github.gongwen4j.model.Table;
import java.util.List;
import java.util.Optional;

/** A table given by its cells. */
final class TableComposer {
    private TableComposer() {}

    static void compose(Table table, Composition composition) {
        TableBuilder builder = new TableBuilder(table.head(), composition);
        table.rows()
                .forEach(row -> builder.row(
                        row.stream().map(words -> Optional.of(List.of(words))).toList()));
        builder.add(table.caption());
    }
}
