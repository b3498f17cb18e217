package io.github.gongwen4j.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A list.
 *
 * @param item what each item is
 * @param least how many items there are at least: 0 or 1
 */
record ListShape<T>(Shape<T> item, int least) implements Shape<List<T>> {
    static <T> ListShape<T> of(Shape<T> item) {
        return new ListShape<>(item, 0);
    }

    static <T> ListShape<T> notEmpty(Shape<T> item) {
        return new ListShape<>(item, 1);
    }

    @Override
    public Optional<List<T>> read(Node node, Problems problems) {
        if (!(node instanceof Node.Sequence sequence)) {
            Mismatch.report(node, expected(), problems);
            return Optional.empty();
        }
        if (sequence.items().size() < least) {
            problems.add(
                    node,
                    ProblemKind.STRUCTURE,
                    "列表不能为空；不需要就删去",
                    "the list must not be empty; remove it if it is not needed");
            return Optional.empty();
        }
        List<T> values = new ArrayList<>(sequence.items().size());
        for (Node element : sequence.items()) {
            item.read(element, problems).or(item::standIn).ifPresent(values::add);
        }
        return Optional.of(values);
    }

    @Override
    public Optional<List<T>> standIn() {
        return least == 0 ? Optional.of(List.of()) : item.standIn().map(List::of);
    }

    @Override
    public boolean fits(Node node) {
        return node instanceof Node.Sequence;
    }

    @Override
    public Expected expected() {
        return new Expected("列表", "a list");
    }

    @Override
    public SchemaObject schema(SchemaDefinitions definitions) {
        SchemaObject schema = SchemaObject.of("type", "array").with("items", item.schema(definitions));
        return least == 0 ? schema : schema.with("minItems", least);
    }
}
