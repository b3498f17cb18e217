package io.github.gongwen4j.templates;

import io.github.gongwen4j.model.Bilingual;
import io.github.gongwen4j.read.Node;
import io.github.gongwen4j.read.ProblemKind;
import io.github.gongwen4j.read.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The fields of a mapping in a template file; what is wrong with them is reported. */
final class FieldSet {
    private static final Bilingual FIELD = new Bilingual("字段", "field");
    private static final Bilingual TEXT = new Bilingual("文字", "a text");

    private final Node.Mapping mapping;
    private final Problems problems;

    private FieldSet(Node.Mapping mapping, Problems problems) {
        this.mapping = mapping;
        this.problems = problems;
    }

    /** The fields, of which only these are known; empty if this is no mapping. */
    static Optional<FieldSet> of(Node node, List<String> known, Problems problems) {
        if (!(node instanceof Node.Mapping mapping)) {
            Faults.mismatch(
                    node, new Bilingual("一组字段（" + String.join("、", known) + "）", "a mapping of fields"), problems);
            return Optional.empty();
        }
        for (Node.Entry entry : mapping.entries()) {
            if (!known.contains(entry.name())) {
                Faults.unknown(
                        entry.place(),
                        mapping.path().field(entry.name()),
                        entry.name(),
                        known,
                        FIELD,
                        ProblemKind.STRUCTURE,
                        problems);
            }
        }
        return Optional.of(new FieldSet(mapping, problems));
    }

    Node.Mapping node() {
        return mapping;
    }

    Optional<Node> find(String name) {
        return mapping.value(name);
    }

    /** A field that must be there. */
    Optional<Node> required(String name, Bilingual meaning) {
        Optional<Node> found = find(name);
        if (found.isEmpty()) {
            Faults.structure(
                    mapping,
                    problems,
                    "缺少必填字段 " + name + "（" + meaning.chinese() + "）",
                    "the required field " + name + " is missing (" + meaning.english() + ")");
        }
        return found;
    }

    Optional<String> text(String name) {
        return find(name).flatMap(node -> text(node, problems));
    }

    /** A text on one line, not empty. */
    static Optional<String> text(Node node, Problems problems) {
        if (!(node instanceof Node.Scalar scalar) || scalar.type() != Node.ScalarType.TEXT) {
            Faults.mismatch(node, TEXT, problems);
            return Optional.empty();
        }
        if (scalar.text().isBlank() || scalar.text().codePoints().anyMatch(Character::isISOControl)) {
            Faults.structure(
                    node,
                    problems,
                    "此处应为一行文字，不能为空，不能换行",
                    "one line of text is expected here, neither empty nor broken");
            return Optional.empty();
        }
        return Optional.of(scalar.text());
    }

    /** A label in both languages: {@code 年份 / Year}; one alone stands for both. */
    Optional<Bilingual> label(String name) {
        return text(name).map(FieldSet::bilingual);
    }

    private static Bilingual bilingual(String text) {
        int bar = text.indexOf(" / ");
        return bar <= 0
                ? new Bilingual(text, text)
                : new Bilingual(text.substring(0, bar), text.substring(bar + " / ".length()));
    }

    boolean flag(String name) {
        Optional<Node> node = find(name);
        if (node.isEmpty()) {
            return false;
        }
        if (node.get() instanceof Node.Scalar scalar && scalar.type() == Node.ScalarType.BOOLEAN) {
            return scalar.text().equals("true");
        }
        Faults.mismatch(node.get(), new Bilingual(" true 或 false", "true or false"), problems);
        return false;
    }

    /** A whole number within 0 and a million. */
    Optional<Integer> count(String name) {
        return find(name).flatMap(node -> {
            boolean whole = node instanceof Node.Scalar scalar
                    && scalar.type() == Node.ScalarType.NUMBER
                    && scalar.text().matches("[0-9]{1,6}");
            if (!whole) {
                Faults.mismatch(node, new Bilingual("不大于 999999 的整数", "a whole number up to 999999"), problems);
                return Optional.empty();
            }
            return Optional.of(Integer.valueOf(((Node.Scalar) node).text()));
        });
    }

    /** A list of texts. */
    List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        find(name).ifPresent(node -> {
            if (node instanceof Node.Sequence sequence && !sequence.items().isEmpty()) {
                sequence.items().forEach(item -> text(item, problems).ifPresent(texts::add));
            } else {
                Faults.mismatch(node, new Bilingual("文字列表", "a list of texts"), problems);
            }
        });
        return texts;
    }
}
