package io.github.gongwen4j.read;

import io.github.gongwen4j.model.Bilingual;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says that a field is not known here, which one was probably meant, and which there are. */
final class UnknownField {
    private UnknownField() {}

    /** Reports it; the name that was probably meant. */
    static Optional<String> report(
            Node.Entry entry, Node.Mapping mapping, Collection<String> known, Problems problems) {
        NodePath path = mapping.path().field(entry.name());
        if (problems.full()) {
            problems.add(entry.place(), path, ProblemKind.STRUCTURE, "", "");
            return Optional.empty();
        }
        Optional<Bilingual> slip = Slips.fieldInText(entry.name(), known::contains);
        Optional<String> near = Nearest.of(entry.name(), known);
        problems.add(entry.place(), path, ProblemKind.STRUCTURE, slip.orElseGet(() -> text(entry, near, known)), near);
        return near;
    }

    private static Bilingual text(Node.Entry entry, Optional<String> near, Collection<String> known) {
        String name = Excerpt.of(entry.name());
        String list = known.stream().filter(field -> !field.startsWith("$")).collect(Collectors.joining(", "));
        return new Bilingual(
                "此处没有字段 " + name + near.map(n -> "，是否应为 " + n + "？").orElse("；") + "可用的有：" + list,
                "there is no field " + name + " here"
                        + near.map(n -> "; did you mean " + n + "?").orElse(".") + " Known: " + list);
    }
}
