package io.github.gongwen4j.read;

import io.github.gongwen4j.model.Bilingual;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One of several shapes, told apart by the type of the node, and mappings among themselves by the field that each must have.
 *
 * @param alternatives the shapes; the first one stands in after a fault
 */
record UnionShape<T>(List<Shape<? extends T>> alternatives) implements Shape<T> {
    @SafeVarargs
    static <T> UnionShape<T> of(Shape<? extends T>... alternatives) {
        List<Shape<? extends T>> list = new ArrayList<>();
        for (Shape<? extends T> alternative : alternatives) {
            list.add(alternative);
        }
        return new UnionShape<>(list);
    }

    @Override
    public Optional<T> read(Node node, Problems problems) {
        List<Shape<? extends T>> fitting =
                alternatives.stream().filter(shape -> shape.fits(node)).toList();
        if (fitting.isEmpty()) {
            Mismatch.report(node, expected(), problems);
            return Optional.empty();
        }
        if (node instanceof Node.Mapping mapping && fitting.size() > 1) {
            return byKey(mapping, fitting, problems)
                    .flatMap(shape -> shape.read(node, problems).map(value -> value));
        }
        if (fieldMeant(node, problems)) {
            return Optional.empty();
        }
        return fitting.get(0).read(node, problems).map(value -> value);
    }

    /** The mapping whose own field is given, or was meant: that mapping then reports the slip. */
    private Optional<Shape<? extends T>> byKey(
            Node.Mapping node, List<Shape<? extends T>> mappings, Problems problems) {
        Optional<Shape<? extends T>> found = mappings.stream()
                .filter(shape -> node.find(key(shape)).isPresent())
                .findFirst()
                .or(() -> mappings.stream()
                        .filter(shape -> node.entries().stream()
                                .anyMatch(entry -> Nearest.of(entry.name(), List.of(key(shape)))
                                        .isPresent()))
                        .findFirst());
        if (found.isEmpty()) {
            String list = mappings.stream().map(UnionShape::key).collect(Collectors.joining(" | "));
            problems.add(
                    node, ProblemKind.STRUCTURE, "此处应有下列字段之一：" + list, "one of these fields is expected here: " + list);
        }
        return found;
    }

    private static String key(Shape<?> shape) {
        return shape.mapping().orElseThrow().key();
    }

    /** Whether a text stands here that was meant to be a field, as {@code heading：……}; reported. */
    private boolean fieldMeant(Node node, Problems problems) {
        if (!(node instanceof Node.Scalar scalar) || !scalar.plain()) {
            return false;
        }
        Optional<Bilingual> slip = Slips.fieldInText(scalar.text(), name -> alternatives.stream()
                .flatMap(shape -> shape.mapping().stream())
                .anyMatch(mapping -> mapping.knows(name)));
        slip.ifPresent(text -> problems.add(node.place(), node.path(), ProblemKind.VALUE, text, Optional.empty()));
        return slip.isPresent();
    }

    @Override
    public Optional<T> standIn() {
        return alternatives.get(0).standIn().map(value -> value);
    }

    @Override
    public boolean fits(Node node) {
        return alternatives.stream().anyMatch(shape -> shape.fits(node));
    }

    @Override
    public Expected expected() {
        return alternatives.stream()
                .map(Shape::expected)
                .distinct()
                .reduce(Expected::or)
                .orElseThrow();
    }

    @Override
    public SchemaObject schema(SchemaDefinitions definitions) {
        List<Object> schemas = new ArrayList<>();
        alternatives.forEach(shape -> schemas.add(shape.schema(definitions)));
        return SchemaObject.of("anyOf", schemas);
    }
}
