package io.github.gongwen4j.templates.batch;

import io.github.gongwen4j.check.Finding;
import io.github.gongwen4j.model.Bilingual;
import io.github.gongwen4j.read.DocumentException;
import io.github.gongwen4j.read.Excerpt;
import io.github.gongwen4j.read.Node;
import io.github.gongwen4j.read.Problem;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells of a row what is wrong with it, and of each fault in which cell it is. */
final class FailureMaker {
    private final Row row;

    FailureMaker(Row row) {
        this.row = row;
    }

    List<BatchFailure> of(DocumentException faults) {
        return faults.problems().stream().map(this::of).toList();
    }

    private BatchFailure of(Problem problem) {
        // a row that cannot be read is meant as a whole
        Optional<Node> cell =
                row.fault().isPresent() ? Optional.empty() : cell(row.values().tree(), problem);
        String column = cell.map(node -> node.path().toString()).orElse(problem.path());
        // a missing value stands at the beginning of its row
        int line = problem.line() == 0 ? row.line() : problem.line();
        return new BatchFailure(
                row.number(),
                problem.file(),
                line,
                problem.line() == 0 && line > 0 ? 1 : problem.column(),
                column,
                cell.map(FailureMaker::text).orElse(""),
                false,
                problem.text());
    }

    /** The cell at the place of the fault; of values that stand in no file the one of its path. */
    private static Optional<Node> cell(Node.Mapping values, Problem problem) {
        return all(values)
                .filter(node -> !(node instanceof Node.Mapping))
                .filter(node -> isAt(node, problem))
                .findFirst();
    }

    private static boolean isAt(Node node, Problem problem) {
        return node.place().line() == problem.line()
                && node.place().column() == problem.column()
                && node.place().file().equals(Optional.of(problem.file()))
                && (problem.line() > 0 || node.path().toString().equals(problem.path()));
    }

    private static Stream<Node> all(Node node) {
        if (node instanceof Node.Mapping mapping) {
            return mapping.entries().stream().flatMap(entry -> all(entry.value()));
        }
        return node instanceof Node.Sequence list
                ? Stream.concat(Stream.of(list), list.items().stream().flatMap(FailureMaker::all))
                : Stream.of(node);
    }

    private static String text(Node node) {
        if (node instanceof Node.Sequence list) {
            return Excerpt.of(list.items().stream().map(FailureMaker::text).collect(Collectors.joining("、")));
        }
        return node instanceof Node.Scalar scalar ? Excerpt.of(scalar.text()) : "";
    }

    BatchFailure of(Finding finding, String file) {
        return new BatchFailure(row.number(), file, 0, 0, finding.place(), "", true, finding.message());
    }

    BatchFailure of(IOException failure, String file) {
        String reason = String.valueOf(failure.getMessage());
        return of(file, "无法写入：" + reason, "cannot be written: " + reason);
    }

    /** What nobody foresaw; it must not take the other rows with it. */
    BatchFailure of(RuntimeException failure, String file) {
        String reason = failure.getClass().getSimpleName() + ": " + failure.getMessage();
        return of(file, "无法生成：" + reason, "cannot be made: " + reason);
    }

    private BatchFailure of(String file, String chinese, String english) {
        return new BatchFailure(row.number(), file, 0, 0, "", "", false, new Bilingual(chinese, english));
    }
}
