package io.github.gongwen4j.templates.batch;

import io.github.gongwen4j.model.Bilingual;
import io.github.gongwen4j.read.NodePath;
import io.github.gongwen4j.read.Place;
import io.github.gongwen4j.read.ProblemKind;
import io.github.gongwen4j.read.Problems;
import io.github.gongwen4j.templates.Template;
import io.github.gongwen4j.templates.Values;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The rows of a table with a header. */
final class TableRows implements RowSource {
    private final Table table;
    private final RowAssembler assembler;
    private final boolean padded;
    private int number;

    /**
     * Rows under the header that is read here.
     *
     * @param padded whether the file leaves empty cells at the end of a row out, as workbooks do
     * @throws io.github.gongwen4j.read.DocumentException if the header does not fit the template
     */
    TableRows(Table table, Template template, Values common, String file, boolean padded) throws IOException {
        this.table = table;
        this.padded = padded;
        TableLine header = table.next().orElseThrow(() -> empty(file));
        List<Column> columns = Columns.of(header, template, common, file);
        this.assembler = new RowAssembler(columns, common, file);
    }

    private static RuntimeException empty(String file) {
        Problems problems = new Problems(file);
        problems.add(
                new Place(1, 1),
                NodePath.ROOT,
                ProblemKind.STRUCTURE,
                new Bilingual("文件是空的；第一行应为表头，即各参数的名称", "the file is empty; its first line names the parameters"),
                Optional.empty());
        return problems.toException();
    }

    @Override
    public Optional<Row> next() throws IOException {
        return table.next().map(line -> assembler.row(++number, line, padded));
    }

    @Override
    public void close() throws IOException {
        table.close();
    }
}
