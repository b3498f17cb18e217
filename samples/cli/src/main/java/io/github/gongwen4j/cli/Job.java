package io.github.gongwen4j.cli;

import java.nio.file.Path;

/**
 * One document to be rendered to one file.
 *
 * @param input the document
 * @param output the file
 * @param format what the file holds
 */
record Job(Path input, Path output, RenderFormat format) {
    /** The same for a part of the document in a file of its own, whose name says which: {@code notice-attachment-1.pdf}. */
    Job beside(String part) {
        String name = String.valueOf(output.getFileName());
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        String extension = dot > 0 ? name.substring(dot) : "";
        return new Job(input, output.resolveSibling(stem + "-" + part + extension), format);
    }
}
