package io.github.gongwen4j.read;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** Says in human words why a text is no YAML, and where. */
final class YamlFaults {
    private static final Pattern FIELD = Pattern.compile("^(\\s*(?:-\\s+)*)[^\\s:]+\\s*:(?:\\s|$)");

    private YamlFaults() {}

    /**
     * @param reached where the parser was
     */
    static void report(RuntimeException fault, Place reached, SourceText source, Problems problems) {
        if (!(fault.getCause() instanceof MarkedYamlEngineException marked)) {
            boolean name = String.valueOf(fault.getMessage()).contains("Expected a property name");
            add(new Slips.Slip(reached, name ? YamlRule.NAME : YamlRule.OTHER), problems);
            return;
        }
        Place problem = marked.getProblemMark().map(YamlFaults::place).orElse(reached);
        Place context = marked.getContextMark().map(YamlFaults::place).orElse(problem);
        add(
                slip(source, context, problem)
                        .or(() ->
                                indentation(String.valueOf(marked.getProblem()), source.line(problem.line()), problem))
                        .or(() -> bracketed(String.valueOf(marked.getProblem()), source.line(problem.line()), problem))
                        .orElseGet(() -> byRule(String.valueOf(marked.getProblem()), context, problem)),
                problems);
    }

    /** A known slip where the construct begins, in the line before the fault, or in the fault's own. */
    private static Optional<Slips.Slip> slip(SourceText source, Place context, Place problem) {
        int before = problem.line() - 1;
        while (before > 1 && source.line(before).isBlank()) {
            before--;
        }
        return IntStream.of(context.line(), before, problem.line())
                .mapToObj(line -> Slips.inLine(source.line(line), line))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** A colon that may not stand where it does, though its line is a field: then the line stands wrong. */
    private static Optional<Slips.Slip> indentation(String words, String line, Place problem) {
        Matcher field = FIELD.matcher(line);
        boolean wrong = words.contains("mapping values are not allowed")
                && field.find()
                && line.codePointCount(0, field.end()) >= problem.column();
        return wrong
                ? Optional.of(new Slips.Slip(new Place(problem.line(), field.end(1) + 1), YamlRule.INDENTATION))
                : Optional.empty();
    }

    /** Text behind a closed bracket: the whole was meant as a text that begins with it. */
    private static Optional<Slips.Slip> bracketed(String words, String line, Place problem) {
        int length = line.codePointCount(0, line.length());
        int at = line.offsetByCodePoints(0, Math.min(problem.column() - 1, length));
        boolean behind = at > 0 && "}]".indexOf(line.charAt(at - 1)) >= 0;
        return behind && words.contains("expected <block end>")
                ? Optional.of(new Slips.Slip(problem, YamlRule.BEGINS_WITH_BRACKET))
                : Optional.empty();
    }

    private static Slips.Slip byRule(String words, Place context, Place problem) {
        YamlRule rule = YamlRule.of(words);
        boolean openBefore = rule.text().equals(YamlRule.BRACKET_OR_COMMA) && context.line() < problem.line();
        if (openBefore) {
            return new Slips.Slip(context, YamlRule.BRACKET);
        }
        return new Slips.Slip(rule.atContext() ? context : problem, rule.text());
    }

    private static Place place(Mark mark) {
        return new Place(mark.getLine() + 1, mark.getColumn() + 1);
    }

    private static void add(Slips.Slip slip, Problems problems) {
        problems.add(slip.place(), NodePath.ROOT, ProblemKind.SYNTAX, slip.text(), Optional.empty());
    }
}
