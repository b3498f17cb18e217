package io.github.gongwen4j.read;

import java.util.Optional;

/**
 * A text: a scalar that is no number, no boolean and not null. The line feed that a block scalar ends with is dropped.
 *
 * @param mayBeEmpty whether it may be empty
 * @param mayHaveLines whether it may run over several lines
 */
record TextShape(boolean mayBeEmpty, boolean mayHaveLines) implements Shape<String> {
    static final Expected EXPECTED = new Expected("文字", "a text");
    private static final String STAND_IN = "……";

    @Override
    public Optional<String> read(Node node, Problems problems) {
        if (!(node instanceof Node.Scalar scalar) || scalar.type() != Node.ScalarType.TEXT) {
            Mismatch.report(node, expected(), problems);
            return Optional.empty();
        }
        String text = scalar.text().stripTrailing().isEmpty() ? scalar.text() : withoutLastLineFeeds(scalar.text());
        if (mayBeEmpty && text.isEmpty()) {
            return Optional.of(text);
        }
        return fault(text)
                .map(kind -> {
                    report(node, kind, text, problems);
                    return Optional.<String>empty();
                })
                .orElse(Optional.of(text));
    }

    private Optional<ProblemKind> fault(String text) {
        if (text.isEmpty()) {
            return Optional.of(ProblemKind.STRUCTURE);
        }
        boolean blank = text.isBlank() && !mayBeEmpty;
        String words = mayHaveLines ? text.replace("\n", "") : text;
        return blank || Characters.firstUnprintable(words).isPresent()
                ? Optional.of(ProblemKind.VALUE)
                : Optional.empty();
    }

    private void report(Node node, ProblemKind kind, String text, Problems problems) {
        if (text.isBlank()) {
            problems.add(node, kind, "文字不能为空；不需要就删去", "the text must not be empty; remove it if it is not needed");
            return;
        }
        String words = mayHaveLines ? text.replace("\n", "") : text;
        int codePoint = Characters.firstUnprintable(words).orElseThrow();
        String name = Characters.name(codePoint);
        if (codePoint == '\n') {
            problems.add(
                    node,
                    kind,
                    "此处的文字不能换行；分段请写成列表，一段一项",
                    "this text cannot have line breaks; write paragraphs as the items of a list");
        } else {
            problems.add(
                    node,
                    kind,
                    "文字含有不可打印的字符 " + name + "，请删除",
                    "the text holds the unprintable character " + name + "; remove it");
        }
    }

    private static String withoutLastLineFeeds(String text) {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == '\n') {
            end--;
        }
        return text.substring(0, end);
    }

    @Override
    public Optional<String> standIn() {
        return Optional.of(STAND_IN);
    }

    @Override
    public boolean fits(Node node) {
        return node instanceof Node.Scalar;
    }

    @Override
    public Expected expected() {
        return EXPECTED;
    }

    @Override
    public SchemaObject schema(SchemaDefinitions definitions) {
        SchemaObject schema = SchemaObject.of("type", "string");
        return mayBeEmpty ? schema : schema.with("minLength", 1);
    }
}
