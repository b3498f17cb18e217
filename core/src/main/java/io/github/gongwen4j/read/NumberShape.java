package io.github.gongwen4j.read;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number within a range.
 *
 * @param least the smallest
 * @param most the greatest
 * @param whole whether it is a whole number
 */
record NumberShape(BigDecimal least, BigDecimal most, boolean whole) implements Shape<BigDecimal> {
    private static final int LONGEST = 12;

    static Shape<Integer> whole(int least, int most) {
        return new NumberShape(BigDecimal.valueOf(least), BigDecimal.valueOf(most), true).as(BigDecimal::intValueExact);
    }

    static Shape<Double> decimal(String least, String most) {
        return new NumberShape(new BigDecimal(least), new BigDecimal(most), false).as(BigDecimal::doubleValue);
    }

    @Override
    public Optional<BigDecimal> read(Node node, Problems problems) {
        if (!(node instanceof Node.Scalar scalar) || scalar.type() != Node.ScalarType.NUMBER) {
            Mismatch.report(node, expected(), problems);
            return Optional.empty();
        }
        Optional<BigDecimal> number = number(scalar.text()).filter(this::holds);
        if (number.isEmpty()) {
            String shown = Excerpt.of(scalar.text());
            problems.add(
                    node,
                    ProblemKind.STRUCTURE,
                    "此处应为" + expected().chinese() + "，却是 " + shown,
                    expected().english() + " is expected here, but " + shown + " was found");
        }
        return number;
    }

    private static Optional<BigDecimal> number(String text) {
        boolean plain = text.length() <= LONGEST && text.matches("[-+]?[0-9]+(?:[.][0-9]*)?");
        return plain ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    private boolean holds(BigDecimal number) {
        return number.compareTo(least) >= 0
                && number.compareTo(most) <= 0
                && (!whole || number.stripTrailingZeros().scale() <= 0);
    }

    /** Nothing: what is not understood is best taken as not written. */
    @Override
    public Optional<BigDecimal> standIn() {
        return Optional.empty();
    }

    @Override
    public boolean fits(Node node) {
        return node instanceof Node.Scalar;
    }

    @Override
    public Expected expected() {
        String range = least.toPlainString() + "–" + most.toPlainString();
        return new Expected(
                " " + range + (whole ? " 的整数" : " 的数"), (whole ? "a whole number of " : "a number of ") + range);
    }

    @Override
    public SchemaObject schema(SchemaDefinitions definitions) {
        return SchemaObject.of("type", whole ? "integer" : "number")
                .with("minimum", least)
                .with("maximum", most);
    }
}
