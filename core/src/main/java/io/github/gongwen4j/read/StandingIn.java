package io.github.gongwen4j.read;

import java.util.Optional;

/** A shape for which a given value stands in after a fault. */
record StandingIn<T>(Shape<T> inner, T value) implements Shape<T> {
    @Override
    public Optional<T> read(Node node, Problems problems) {
        return inner.read(node, problems);
    }

    @Override
    public Optional<T> standIn() {
        return Optional.of(value);
    }

    @Override
    public boolean fits(Node node) {
        return inner.fits(node);
    }

    @Override
    public Expected expected() {
        return inner.expected();
    }

    @Override
    public SchemaObject schema(SchemaDefinitions definitions) {
        return inner.schema(definitions);
    }
}
