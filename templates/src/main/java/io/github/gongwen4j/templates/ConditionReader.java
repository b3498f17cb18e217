package io.github.gongwen4j.templates;

import io.github.gongwen4j.model.Bilingual;
import io.github.gongwen4j.read.Node;
import io.github.gongwen4j.read.ProblemKind;
import io.github.gongwen4j.read.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what stands under {@code if} and {@code unless}: a name, a list of names, or names with the text each must be. */
final class ConditionReader {
    private static final String NAME = ParameterReader.NAME.pattern();
    private static final Pattern PATH = Pattern.compile("\\s*(" + NAME + ")(?:[.．](" + NAME + "))?\\s*");
    private static final Bilingual EXPECTED =
            new Bilingual("参数名，或 {参数名: 值}", "the name of a parameter, or {name: value},");
    private static final Bilingual CHOICE = new Bilingual("选项", "choice");

    private final Scope scope;
    private final Problems problems;

    ConditionReader(Scope scope, Problems problems) {
        this.scope = scope;
        this.problems = problems;
    }

    Optional<Condition> read(Node node, boolean inverted) {
        List<Condition.Test> tests = new ArrayList<>();
        if (node instanceof Node.Sequence list) {
            list.items().forEach(item -> given(item).ifPresent(tests::add));
        } else if (node instanceof Node.Mapping mapping) {
            mapping.entries().forEach(entry -> equal(entry).ifPresent(tests::add));
        } else {
            given(node).ifPresent(tests::add);
        }
        return tests.isEmpty() ? Optional.empty() : Optional.of(new Condition(tests, inverted));
    }

    private Optional<Condition.Test> given(Node node) {
        return node instanceof Node.Scalar scalar
                ? found(node, scalar.text()).map(found -> new Condition.Test(found.reference(), Optional.empty()))
                : mismatch(node);
    }

    private Optional<Condition.Test> equal(Node.Entry entry) {
        if (!(entry.value() instanceof Node.Scalar scalar)) {
            return mismatch(entry.value());
        }
        return found(entry.value(), entry.name()).flatMap(found -> {
            boolean possible = !(found.type() instanceof ParameterType.Choice choice)
                    || choice.choices().contains(scalar.text());
            if (!possible) {
                Faults.unknown(
                        scalar.place(),
                        scalar.path(),
                        scalar.text(),
                        ((ParameterType.Choice) found.type()).choices(),
                        CHOICE,
                        ProblemKind.VALUE,
                        problems);
                return Optional.empty();
            }
            return Optional.of(new Condition.Test(found.reference(), Optional.of(scalar.text())));
        });
    }

    private Optional<Scope.Found> found(Node at, String path) {
        Matcher name = PATH.matcher(path);
        if (!name.matches()) {
            Faults.mismatch(at, EXPECTED, problems);
            return Optional.empty();
        }
        return scope.find(at, name.group(1), Optional.ofNullable(name.group(2)), problems);
    }

    private Optional<Condition.Test> mismatch(Node node) {
        Faults.mismatch(node, EXPECTED, problems);
        return Optional.empty();
    }
}
