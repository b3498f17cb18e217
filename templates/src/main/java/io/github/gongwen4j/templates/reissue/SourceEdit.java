package io.github.gongwen4j.templates.reissue;

/**
 * A change with its place in the source.
 *
 * @param start the first char that goes
 * @param end the char behind the last that goes
 * @param change what is told of it
 */
record SourceEdit(int start, int end, Change change) {}
