package io.github.gongwen4j.templates;

import io.github.gongwen4j.model.Bilingual;
import io.github.gongwen4j.model.Document;
import io.github.gongwen4j.read.DocumentReader;
import io.github.gongwen4j.read.Node;
import io.github.gongwen4j.read.NodePath;
import io.github.gongwen4j.read.Place;
import io.github.gongwen4j.read.Problem;
import io.github.gongwen4j.read.ProblemKind;
import io.github.gongwen4j.read.Problems;
import io.github.gongwen4j.read.ReadLimits;
import java.util.List;
import java.util.Map;

/** The way from values to a document: they are bound, the template is expanded, and what comes of it is read as any document is. */
final class Filler {
    private final ReadLimits limits;
    private final DocumentReader reader;

    Filler(ReadLimits limits, DocumentReader reader) {
        this.limits = limits;
        this.reader = reader;
    }

    /** An expanded template. */
    record Filled(Node root, Map<String, Bound> values, Expansion expansion) {}

    Filled fill(TemplateHead head, Piece body, Values values, Binder.Missing missing) {
        Problems problems = new Problems(head.source());
        Map<String, Bound> bound = new Binder(problems, missing).bind(head.parameters(), values.tree());
        if (problems.any()) {
            throw problems.toException();
        }
        Expansion expansion = new Expansion(limits);
        try {
            List<Node> roots = expansion.expand(body, Bindings.of(bound));
            return new Filled(roots.get(0), bound, expansion);
        } catch (Expansion.LimitException limit) {
            problems.add(
                    limit.at(),
                    ProblemKind.LIMIT,
                    "展开后的文稿过大：至多 " + limits.nodes() + " 项、" + limits.size() + " 字",
                    "the document becomes too large: at most " + limits.nodes() + " values and " + limits.size()
                            + " characters");
            throw problems.toException();
        }
    }

    Document document(TemplateHead head, Filled filled) {
        return reader.read(filled.root(), head.source());
    }

    static List<Bilingual> faults(Parameter parameter, Object value) {
        Problems problems = new Problems("");
        Node node = Places.node(value, Place.outside(""), NodePath.ROOT);
        new Binder(problems, Binder.Missing.REFUSED).bind(parameter.type(), node);
        return problems.any()
                ? problems.toException().problems().stream().map(Problem::text).toList()
                : List.of();
    }
}
