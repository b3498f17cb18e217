package io.github.gongwen4j.templates.batch;

import io.github.gongwen4j.read.DocumentException;
import io.github.gongwen4j.templates.Values;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A row of a table (数据行): the values of one document. Immutable.
 *
 * @param number which row it is, from 1; the header does not count
 * @param line the line of the file it begins on, from 1; 0 for a row that stands in no file
 * @param values its values
 * @param remarks what stands in its columns of remarks, by their headers, which begin with #; for names of files only
 * @param fault why it cannot be read, where it cannot
 */
public record Row(int number, int line, Values values, Map<String, String> remarks, Optional<DocumentException> fault) {
    public Row {
        Objects.requireNonNull(values);
        remarks = Map.copyOf(remarks);
        Objects.requireNonNull(fault);
    }

    /** A row of a program. */
    public static Row of(int number, Values values) {
        return new Row(number, 0, values, Map.of(), Optional.empty());
    }
}
