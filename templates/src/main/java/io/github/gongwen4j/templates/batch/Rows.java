package io.github.gongwen4j.templates.batch;

import io.github.gongwen4j.templates.Template;
import io.github.gongwen4j.templates.Values;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * The rows of a table (数据表), read as they are asked for, so that memory does not grow with the file. Tables are CSV (RFC 4180; separated by
 * commas, semicolons or tabs; in UTF-8, UTF-16 or GB 18030), JSON Lines, or the first sheet of an Excel workbook. The first line of a table
 * names the parameters, by their names or their labels. For one thread; close it after use.
 *
 * <pre>{@code
 * try (Rows rows = Rows.open(Path.of("units.csv"), template, Values.none());
 *         Stream<BatchResult> results = batch.run(rows)) {
 *     results.forEach(System.out::println);
 * }
 * }</pre>
 */
public final class Rows implements Iterator<Row>, Closeable {
    private final RowSource source;
    private Optional<Row> next = Optional.empty();
    private boolean ended;

    private Rows(RowSource source) {
        this.source = source;
    }

    /**
     * The rows of a file named {@code .csv}, {@code .tsv}, {@code .txt}, {@code .jsonl}, {@code .ndjson} or {@code .xlsx}. The header is read and held
     * against the template at once.
     *
     * @param common values all rows share; what a row gives itself goes before them
     * @throws io.github.gongwen4j.read.DocumentException if the header does not fit the template or a common value its parameter; carries
     *     every fault, located
     * @throws IllegalArgumentException if the file is named otherwise
     * @throws IOException if it cannot be read
     */
    public static Rows open(Path file, Template template, Values common) throws IOException {
        Values shared = CommonValues.of(common, template);
        String name = file.toString();
        return new Rows(
                switch (extension(name)) {
                    case "csv", "tsv", "txt" -> csv(file, template, shared);
                    case "jsonl", "ndjson" -> new JsonRows(TextEncoding.open(file), template, shared, name);
                    case "xlsx" -> table(XlsxTable.open(file), template, shared, name, true);
                    default -> throw new IllegalArgumentException(name + "：数据文件应为 .csv、.tsv、.jsonl 或 .xlsx / " + name
                            + ": rows are read from .csv, .tsv, .jsonl or .xlsx");
                });
    }

    private static String extension(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static RowSource csv(Path file, Template template, Values common) throws IOException {
        BufferedReader in = TextEncoding.open(file);
        Table table = new CsvTable(in, CsvTable.separator(in), file.toString());
        return table(table, template, common, file.toString(), false);
    }

    private static RowSource table(Table table, Template template, Values common, String name, boolean padded)
            throws IOException {
        try {
            return new TableRows(table, template, common, name, padded);
        } catch (IOException | RuntimeException e) {
            table.close();
            throw e;
        }
    }

    /** {@inheritDoc}
     *
     * @throws UncheckedIOException if the file cannot be read further */
    @Override
    public boolean hasNext() {
        if (next.isEmpty() && !ended) {
            try {
                next = source.next();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            ended = next.isEmpty();
        }
        return !ended;
    }

    @Override
    public Row next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Row row = next.orElseThrow();
        next = Optional.empty();
        return row;
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
