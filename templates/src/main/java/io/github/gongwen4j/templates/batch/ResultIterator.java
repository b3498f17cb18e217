package io.github.gongwen4j.templates.batch;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;

/** The results in the order of the rows. So many rows are under way at once and no more, so that memory does not grow with the table. */
final class ResultIterator implements Iterator<BatchResult> {
    private final Iterator<Row> rows;
    private final NamePattern pattern;
    private final FileNames names = new FileNames();
    private final RowMaker maker;
    private final Executor executor;
    private final int ahead;
    private final Deque<CompletableFuture<BatchResult>> underWay = new ArrayDeque<>();
    private volatile boolean closed;

    ResultIterator(Iterator<Row> rows, NamePattern pattern, RowMaker maker, Executor executor, int ahead) {
        this.rows = rows;
        this.pattern = pattern;
        this.maker = maker;
        this.executor = executor;
        this.ahead = ahead;
    }

    @Override
    public boolean hasNext() {
        return !underWay.isEmpty() || rows.hasNext();
    }

    @Override
    public BatchResult next() {
        while (underWay.size() < ahead && rows.hasNext()) {
            Row row = rows.next();
            String name = names.next(pattern.name(row), "row-" + row.number());
            underWay.add(CompletableFuture.supplyAsync(() -> make(row, name), executor));
        }
        if (underWay.isEmpty()) {
            throw new NoSuchElementException();
        }
        return outcome(underWay.remove());
    }

    private static BatchResult outcome(CompletableFuture<BatchResult> result) {
        try {
            return result.join();
        } catch (CompletionException e) {
            // only what no row is to blame for comes this way, such as want of memory
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e;
        }
    }

    private BatchResult make(Row row, String name) {
        return closed ? new BatchResult(row.number(), name, List.of(), List.of(), List.of()) : maker.make(row, name);
    }

    /** Waits for what is under way; what has not begun is not begun. */
    void close() {
        closed = true;
        while (!underWay.isEmpty()) {
            outcome(underWay.remove());
        }
    }
}
