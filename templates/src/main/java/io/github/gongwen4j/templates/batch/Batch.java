package io.github.gongwen4j.templates.batch;

import io.github.gongwen4j.templates.Template;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Makes many documents of one template (批量生成): files in a folder, whose names come from the rows. A row that cannot be made is told of and the
 * others go on; a run into the same folder makes only what is missing or no longer the same. Files are whole or not there. Immutable.
 *
 * <pre>{@code
 * Batch batch = Batch.builder(template, Path.of("out"))
 *         .output("docx", docx::render)
 *         .output("pdf", pdf::render)
 *         .names("{to}")
 *         .build();
 * try (Stream<BatchResult> results = batch.run(rows)) {
 *     results.filter(BatchResult::failed).forEach(result -> log(result.failures()));
 * }
 * }</pre>
 */
public final class Batch {
    private final Template template;
    private final Path folder;
    private final Map<String, RowRenderer> outputs;
    private final NamePattern names;
    private final List<String> circumstances;
    private final Executor executor;
    private final int ahead;

    private Batch(Builder builder) {
        template = builder.template;
        folder = builder.folder;
        outputs = new LinkedHashMap<>(builder.outputs);
        names = NamePattern.of(builder.names, builder.template);
        circumstances = List.of(
                Optional.ofNullable(Batch.class.getPackage().getImplementationVersion())
                        .orElse(""),
                builder.circumstances);
        executor = builder.executor;
        ahead = builder.ahead;
    }

    /** A batch of this template into this folder, which is made where there is none. */
    public static Builder builder(Template template, Path folder) {
        return new Builder(template, folder);
    }

    /**
     * Makes the files of these rows while the results are drawn, and not faster: a few rows are under way at a time, in the threads of the executor. The
     * results come in the order of the rows, however many threads there are. Close the stream: the folder is kept from other runs until then.
     *
     * @param rows the rows; drawn in the thread that draws the results
     * @throws IOException if the folder cannot be made or written, or another run is at work in it
     */
    public Stream<BatchResult> run(Iterator<Row> rows) throws IOException {
        Ledger ledger = Ledger.open(folder);
        RowMaker maker = new RowMaker(template, outputs, folder, ledger, circumstances);
        ResultIterator results = new ResultIterator(rows, names, maker, executor, ahead);
        Spliterator<BatchResult> ordered =
                Spliterators.spliteratorUnknownSize(results, Spliterator.ORDERED | Spliterator.NONNULL);
        return StreamSupport.stream(ordered, false).onClose(() -> close(results, ledger));
    }

    private static void close(ResultIterator results, Ledger ledger) {
        try {
            results.close();
            ledger.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sets a batch up. */
    public static final class Builder {
        private static final int ROWS_A_THREAD = 4;

        private final Template template;
        private final Path folder;
        private final Map<String, RowRenderer> outputs = new LinkedHashMap<>();
        private String names = "{row:4}";
        private String circumstances = "";
        private Executor executor = Runnable::run;
        private int ahead = 1;

        private Builder(Template template, Path folder) {
            this.template = Objects.requireNonNull(template);
            this.folder = Objects.requireNonNull(folder);
        }

        /**
         * A file for each row.
         *
         * @param extension of its name, as {@code pdf}
         */
        public Builder output(String extension, RowRenderer renderer) {
            outputs.put(extension, Objects.requireNonNull(renderer));
            return this;
        }

        /**
         * How files are named: {@code {name}} or {@code ｛label｝} stands for what the row has there, {@code {organ.short}} for a field,
         * {@code {#header}} for a remark, {@code {row}} for the row's number and {@code {row:4}} for four figures of it. Names are made safe for
         * any file system, and different. {@code {row:4}} unless told otherwise.
         */
        public Builder names(String pattern) {
            names = Objects.requireNonNull(pattern);
            return this;
        }

        /** What else the files depend on: profile, faces, whatever the renderers are set up with. When it changes, all are made again. */
        public Builder circumstances(String text) {
            circumstances = Objects.requireNonNull(text);
            return this;
        }

        /**
         * Where rows are made; in the thread that draws the results unless told otherwise. It must not be a pool whose threads are all
         * busy drawing results.
         *
         * @param threads how many rows it works at together, at least 1
         */
        public Builder executor(Executor value, int threads) {
            if (threads < 1) {
                throw new IllegalArgumentException("At least one thread, not " + threads);
            }
            executor = Objects.requireNonNull(value);
            ahead = threads * ROWS_A_THREAD;
            return this;
        }

        /**
         * The batch.
         *
         * @throws IllegalArgumentException if it has no output, or the names ask for what the template does not have
         */
        public Batch build() {
            if (outputs.isEmpty()) {
                throw new IllegalArgumentException("没有输出格式 / there is no output");
            }
            return new Batch(this);
        }
    }
}
