package io.github.gongwen4j.read;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * A text: a scalar that is no number, no boolean and not null. The line feed that a block scalar ends with is dropped.
 *
 * @param least what it holds at least
 * @param mayHaveLines whether it may run over several lines
 */
record TextShape(Least least, boolean mayHaveLines) implements Shape<String> {
    static final Expected EXPECTED = new Expected("文字", "a text");
    private static final String STAND_IN = "……";

    /** What a text holds at least. */
    enum Least {
        /** Words. */
        WORDS,
        /** A character, which may be a space: between two pieces of a text. */
        SPACE,
        /** Nothing: it may be empty. */
        NOTHING
    }

    @Override
    public Optional<String> read(Node node, Problems problems) {
        if (!(node instanceof Node.Scalar scalar) || scalar.type() != Node.ScalarType.TEXT) {
            Mismatch.report(node, expected(), problems);
            return Optional.empty();
        }
        String text = withoutLastLineFeeds(scalar.text().replace("\r\n", "\n").replace('\r', '\n'));
        if (text.isBlank() && !mayBeBlank(text)) {
            problems.add(
                    node,
                    scalar.text().isEmpty() ? ProblemKind.STRUCTURE : ProblemKind.VALUE,
                    "文字不能为空；不需要就删去",
                    "the text must not be empty; remove it if it is not needed");
            return Optional.empty();
        }
        OptionalInt unprintable = Characters.firstUnprintable(mayHaveLines ? text.replace("\n", "") : text);
        unprintable.ifPresent(codePoint -> reportUnprintable(node, codePoint, problems));
        return unprintable.isEmpty() ? Optional.of(text) : Optional.empty();
    }

    private boolean mayBeBlank(String text) {
        return switch (least) {
            case WORDS -> false;
            case SPACE -> !text.isEmpty();
            case NOTHING -> text.isEmpty();
        };
    }

    private static void reportUnprintable(Node node, int codePoint, Problems problems) {
        if (codePoint == '\n') {
            problems.add(
                    node,
                    ProblemKind.VALUE,
                    "此处的文字不能换行；分段请写成列表，一段一项",
                    "this text cannot have line breaks; write paragraphs as the items of a list");
        } else {
            String name = Characters.name(codePoint);
            problems.add(
                    node,
                    ProblemKind.VALUE,
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
        return least == Least.NOTHING ? schema : schema.with("minLength", 1);
    }
}
