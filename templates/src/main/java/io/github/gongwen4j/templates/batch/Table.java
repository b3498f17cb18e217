package io.github.gongwen4j.templates.batch;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** A table that is read line by line. */
interface Table extends Closeable {
    /** The next line that is not blank; empty at the end. */
    Optional<TableLine> next() throws IOException;
}
