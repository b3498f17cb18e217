package io.github.gongwen4j.cli;

import io.github.gongwen4j.check.Finding;
import io.github.gongwen4j.read.DocumentException;
import io.github.gongwen4j.read.DocumentPlaces;
import io.github.gongwen4j.read.Node;
import io.github.gongwen4j.read.TreeReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Findings about the document in a file, each with the line and column it is about. */
final class LocatedFindings {
    /**
     * A finding with its place.
     *
     * @param line from 1
     * @param column from 1
     * @param path the path as the file has it
     */
    record Located(Path file, int line, int column, String path, Finding finding) {
        /** {@code plan.yaml:7:16: sections[0].timeline[1]}. */
        String where() {
            return file + ":" + line + ":" + column + ": " + path;
        }
    }

    private LocatedFindings() {}

    /** The findings in the order of the file; those that cannot be located are at its beginning. */
    static List<Located> of(Path file, List<Finding> findings) {
        if (findings.isEmpty()) {
            return List.of();
        }
        Optional<Node> root = tree(file);
        return findings.stream().map(finding -> located(file, root, finding)).toList();
    }

    private static Located located(Path file, Optional<Node> root, Finding finding) {
        Optional<Node> node = root.map(tree -> DocumentPlaces.find(tree, finding.place()));
        return node.map(found -> new Located(
                        file,
                        found.place().line(),
                        found.place().column(),
                        found.path().toString(),
                        finding))
                .orElseGet(() -> new Located(file, 1, 1, finding.place(), finding));
    }

    private static Optional<Node> tree(Path file) {
        try {
            return Optional.of(TreeReader.create().read(file));
        } catch (IOException | DocumentException e) {
            return Optional.empty();
        }
    }
}
