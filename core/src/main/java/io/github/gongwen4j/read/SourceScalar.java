package io.github.gongwen4j.read;

import java.util.Optional;

/**
 * A single value of a file (标量): what it says, and where each of its characters is written, whatever the style of the YAML: plain, quoted, a
 * block, folded over lines. Immutable.
 */
public final class SourceScalar {
    private final Node.Scalar scalar;
    private final String path;
    private final SourceText source;
    private final int shift;
    private final Optional<ScalarAlignment> alignment;

    /**
     * @param source the text it stands in
     * @param start where it begins there
     * @param shift how many chars, a byte order mark, the file has in front of the text
     */
    SourceScalar(Node.Scalar scalar, SourceText source, int start, int shift) {
        this.scalar = scalar;
        this.path = scalar.path().toString();
        this.source = source;
        this.shift = shift;
        this.alignment = ScalarAlignment.of(source.text(), start, scalar.text());
    }

    /** From the root of the file to the value, as {@code sections[2].items[0].heading}. */
    public String path() {
        return path;
    }

    /** The line on which it begins, from 1. */
    public int line() {
        return scalar.place().line();
    }

    /** The column at which it begins, from 1, in characters (code points). */
    public int column() {
        return scalar.place().column();
    }

    /** What it says: quotes, escapes and the line breaks of the file are undone. */
    public String value() {
        return scalar.text();
    }

    /** Whether it is a text, and no number, boolean or null. */
    public boolean isText() {
        return scalar.type() == Node.ScalarType.TEXT;
    }

    /**
     * Where these characters of the value are written; they may hold escapes or a line break there, so what is written need not be what is
     * meant.
     *
     * @param from the first char of the value, from 0
     * @param to the char behind the last, above {@code from}
     * @return empty where the writing cannot be matched with the value, or where they begin or end within a line break of the file
     * @throws IndexOutOfBoundsException if there are no such characters
     */
    public Optional<SourceSpan> span(int from, int to) {
        if (from < 0 || to > value().length() || from >= to) {
            throw new IndexOutOfBoundsException(from + " to " + to + " of " + value().length());
        }
        return alignment.flatMap(found -> found.range(from, to)).map(this::located);
    }

    private SourceSpan located(ScalarAlignment.Range range) {
        Place place = source.placeOf(range.start());
        return new SourceSpan(range.start() + shift, range.end() + shift, place.line(), place.column());
    }

    @Override
    public String toString() {
        return path + "=" + value();
    }
}
