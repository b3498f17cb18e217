package io.github.gongwen4j.read;

import java.util.Optional;
import java.util.function.Supplier;

/** A shape that is known only later: what lets points hold points. */
record LaterShape<T>(Supplier<Shape<T>> shape, Expected expected) implements Shape<T> {
    @Override
    public Optional<T> read(Node node, Problems problems) {
        return shape.get().read(node, problems);
    }

    @Override
    public Optional<T> standIn() {
        return shape.get().standIn();
    }

    @Override
    public boolean fits(Node node) {
        return shape.get().fits(node);
    }

    @Override
    public SchemaObject schema(SchemaDefinitions definitions) {
        return shape.get().schema(definitions);
    }

    @Override
    public Optional<MappingShape<?>> mapping() {
        return shape.get().mapping();
    }
}
