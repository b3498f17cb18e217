package io.github.gongwen4j.cli;

import java.nio.file.Path;

/**
 * One document to be rendered to one file.
 *
 * @param input the document
 * @param output the file
 * @param format what the file holds
 */
record Job(Path input, Path output, OutputFormat format) {}
