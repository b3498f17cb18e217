package io.github.gongwen4j.read;

import java.util.Optional;

/** True or false. */
record BooleanShape() implements Shape<Boolean> {
    @Override
    public Optional<Boolean> read(Node node, Problems problems) {
        if (!(node instanceof Node.Scalar scalar) || scalar.type() != Node.ScalarType.BOOLEAN) {
            Mismatch.report(node, expected(), problems);
            return Optional.empty();
        }
        return Optional.of(scalar.text().equalsIgnoreCase("true"));
    }

    /** Nothing: what is not understood is best taken as not written. */
    @Override
    public Optional<Boolean> standIn() {
        return Optional.empty();
    }

    @Override
    public boolean fits(Node node) {
        return node instanceof Node.Scalar;
    }

    @Override
    public Expected expected() {
        return new Expected(" true 或 false", "true or false");
    }

    @Override
    public SchemaObject schema(SchemaDefinitions definitions) {
        return SchemaObject.of("type", "boolean");
    }
}
