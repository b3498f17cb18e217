package io.github.gongwen4j.read;

import io.github.gongwen4j.model.Scheme;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A numbering scheme, named by its first number. YAML takes an unquoted 1. for the number one, so the number one is taken for 1. */
final class SchemeShape implements Shape<Scheme> {
    private static final List<String> SAMPLES =
            Arrays.stream(Scheme.values()).map(Scheme::sample).toList();

    @Override
    public Optional<Scheme> read(Node node, Problems problems) {
        if (!(node instanceof Node.Scalar scalar)
                || !(scalar.type() == Node.ScalarType.TEXT || scalar.type() == Node.ScalarType.NUMBER)) {
            Mismatch.report(node, expected(), problems);
            return Optional.empty();
        }
        if (scalar.type() == Node.ScalarType.NUMBER && isOne(scalar.text())) {
            return Optional.of(Scheme.ARABIC);
        }
        Optional<Scheme> scheme =
                scalar.type() == Node.ScalarType.TEXT ? Scheme.ofSample(scalar.text()) : Optional.empty();
        if (scheme.isEmpty()) {
            reportUnknown(node, scalar.text(), problems);
        }
        return scheme;
    }

    private static boolean isOne(String number) {
        boolean plain = number.length() <= 20 && number.matches("[+]?[0-9]+([.][0-9]*)?");
        return plain && new BigDecimal(number).compareTo(BigDecimal.ONE) == 0;
    }

    private static void reportUnknown(Node node, String word, Problems problems) {
        boolean several = word.contains("，")
                && SAMPLES.stream().anyMatch(sample -> word.startsWith(sample) && !word.equals(sample));
        if (several) {
            problems.add(node.place(), node.path(), ProblemKind.STRUCTURE, Slips.COMMA, Optional.empty());
        } else {
            WordShape.reportUnknown(node, word, SAMPLES, problems);
        }
    }

    @Override
    public Optional<Scheme> standIn() {
        return Optional.of(Scheme.ARABIC);
    }

    @Override
    public boolean fits(Node node) {
        return node instanceof Node.Scalar;
    }

    @Override
    public Expected expected() {
        return new Expected("序号样式，如 一、", "a numbering scheme, as 一、");
    }

    @Override
    public SchemaObject schema(SchemaDefinitions definitions) {
        List<Object> values = new ArrayList<>(SAMPLES);
        values.add(1);
        return SchemaObject.of("enum", values);
    }
}
