package io.github.gongwen4j.read;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A whole number within bounds.
 *
 * @param least the least it may be
 * @param most the most it may be
 */
record CountShape(int least, int most) implements Shape<Integer> {
    private static final int MOST_CHARACTERS = 20;

    @Override
    public Optional<Integer> read(Node node, Problems problems) {
        Optional<Integer> count = node instanceof Node.Scalar scalar && scalar.type() == Node.ScalarType.NUMBER
                ? count(scalar.text())
                : Optional.empty();
        if (count.isEmpty()) {
            Mismatch.report(node, expected(), problems);
        }
        return count;
    }

    private Optional<Integer> count(String text) {
        for (int value = least; value <= most; value++) {
            if (isNumber(text, value)) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    private static boolean isNumber(String text, int value) {
        try {
            return text.length() <= MOST_CHARACTERS && new BigDecimal(text).compareTo(BigDecimal.valueOf(value)) == 0;
        } catch (NumberFormatException noDecimal) {
            return false;
        }
    }

    @Override
    public Optional<Integer> standIn() {
        return Optional.empty();
    }

    @Override
    public boolean fits(Node node) {
        return node instanceof Node.Scalar;
    }

    @Override
    public Expected expected() {
        return new Expected(least + "到" + most + "的整数", "a whole number from " + least + " to " + most);
    }

    @Override
    public SchemaObject schema(SchemaDefinitions definitions) {
        return SchemaObject.of("type", "integer").with("minimum", least).with("maximum", most);
    }
}
