package io.github.gongwen4j.templates.batch;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** Rows as they are read, one after the other. */
interface RowSource extends Closeable {
    /** The next row; empty at the end. */
    Optional<Row> next() throws IOException;
}
