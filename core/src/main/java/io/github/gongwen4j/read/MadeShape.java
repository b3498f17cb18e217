package io.github.gongwen4j.read;

import java.util.Optional;
import java.util.function.Function;

/**
 * A shape whose value is turned into another.
 *
 * @param given stands in for a value that cannot be made; empty: what the inner shape's stand-in is turned into
 */
record MadeShape<S, T>(Shape<S> inner, Function<? super S, ? extends T> maker, Optional<T> given) implements Shape<T> {
    @Override
    public Optional<T> read(Node node, Problems problems) {
        return inner.read(node, problems).flatMap(value -> Making.make(node, problems, () -> maker.apply(value)));
    }

    @Override
    public Optional<T> standIn() {
        return given.isPresent() ? given : inner.standIn().map(maker);
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

    @Override
    public Optional<MappingShape<?>> mapping() {
        return inner.mapping();
    }
}
