package io.github.gongwen4j.read;

/** Says that a value of one type stands where another was expected, and what to do. */
final class Mismatch {
    private Mismatch() {}

    static void report(Node node, Shape.Expected expected, Problems problems) {
        if (node instanceof Node.Broken) {
            return;
        }
        String quoted = node instanceof Node.Scalar scalar ? "\"" + Excerpt.of(scalar.text()) + "\"" : "";
        boolean literal = node instanceof Node.Scalar scalar
                && (scalar.type() == Node.ScalarType.NUMBER || scalar.type() == Node.ScalarType.BOOLEAN);
        boolean empty = node instanceof Node.Scalar scalar && scalar.type() == Node.ScalarType.NULL;
        String chineseHelp = literal ? "；若是文字请加引号：" + quoted : empty ? "；不需要就删去这个字段" : "";
        String englishHelp =
                literal ? "; put a text in quotes: " + quoted : empty ? "; remove the field if it is not needed" : "";
        problems.add(
                node,
                ProblemKind.STRUCTURE,
                "此处应为" + expected.chinese() + "，" + (empty ? "却没有填写" : "却是" + chinese(node)) + chineseHelp,
                expected.english() + " is expected here, but " + english(node) + englishHelp);
    }

    private static String chinese(Node node) {
        if (node instanceof Node.Scalar scalar) {
            return switch (scalar.type()) {
                case TEXT -> "文字“" + Excerpt.of(scalar.text()) + "”";
                case NUMBER -> "数字 " + Excerpt.of(scalar.text());
                case BOOLEAN -> "真假值 " + scalar.text();
                case NULL -> "空值";
            };
        }
        return node instanceof Node.Sequence ? "列表" : "一组字段";
    }

    private static String english(Node node) {
        if (node instanceof Node.Scalar scalar) {
            return switch (scalar.type()) {
                case TEXT -> "the text \"" + Excerpt.of(scalar.text()) + "\" was found";
                case NUMBER -> "the number " + Excerpt.of(scalar.text()) + " was found";
                case BOOLEAN -> "the boolean " + scalar.text() + " was found";
                case NULL -> "nothing is given";
            };
        }
        return node instanceof Node.Sequence ? "a list was found" : "a mapping of fields was found";
    }
}
