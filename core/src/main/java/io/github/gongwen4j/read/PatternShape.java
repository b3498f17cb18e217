package io.github.gongwen4j.read;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A short text of a fixed pattern, as {@code 37mm}.
 *
 * @param pattern what the whole text must match; the schema shows the same
 * @param expected what it is in words, with an example
 * @param maker makes the value of a text that matches
 */
record PatternShape<T>(Pattern pattern, Expected expected, Function<MatchResult, T> maker) implements Shape<T> {
    @Override
    public Optional<T> read(Node node, Problems problems) {
        if (!(node instanceof Node.Scalar scalar)) {
            Mismatch.report(node, expected, problems);
            return Optional.empty();
        }
        Matcher matcher = pattern.matcher(scalar.text());
        if (scalar.type() == Node.ScalarType.TEXT && matcher.matches()) {
            return Optional.of(maker.apply(matcher.toMatchResult()));
        }
        report(scalar, problems);
        return Optional.empty();
    }

    private void report(Node.Scalar scalar, Problems problems) {
        if (scalar.type() == Node.ScalarType.NULL) {
            problems.add(
                    scalar,
                    ProblemKind.STRUCTURE,
                    "此处应为" + expected.chinese() + "，却没有填写；以 # 开头的要加引号，不需要就删去这个字段",
                    expected.english() + " is expected here, but nothing is given; put what begins with # in quotes, or"
                            + " remove the field if it is not needed");
            return;
        }
        String shown = Excerpt.of(scalar.text());
        problems.add(
                scalar,
                ProblemKind.STRUCTURE,
                "此处应为" + expected.chinese() + "，却是 " + shown,
                expected.english() + " is expected here, but " + shown + " was found");
    }

    /** Nothing: without it the profile has what it extends has. */
    @Override
    public Optional<T> standIn() {
        return Optional.empty();
    }

    @Override
    public boolean fits(Node node) {
        return node instanceof Node.Scalar;
    }

    @Override
    public SchemaObject schema(SchemaDefinitions definitions) {
        return SchemaObject.of("type", "string").with("pattern", "^(?:" + pattern.pattern() + ")$");
    }
}
