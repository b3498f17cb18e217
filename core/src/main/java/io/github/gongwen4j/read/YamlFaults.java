package io.github.gongwen4j.read;

import io.github.gongwen4j.model.Bilingual;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** Says in human words why a text is no YAML, and where. */
final class YamlFaults {
    private static final List<Rule> RULES = List.of(
            new Rule(
                    "found unexpected end of stream|document separator",
                    true,
                    "引号没有闭合",
                    "the quote that begins here is not closed"),
            new Rule(
                    "expected ',' or '[\\]}]', but got <stream end>",
                    true,
                    "括号没有闭合",
                    "the bracket that begins here is not closed"),
            new Rule(
                    "expected ',' or '[\\]}]'",
                    false,
                    "括号没有闭合，或两项之间缺少半角逗号；文字中含有 , : [ ] { } 的请加引号",
                    "a bracket is not closed, or a comma is missing; put text that holds , : [ ] { } in quotes"),
            new Rule(
                    "could not find expected ':'",
                    true,
                    "此行应为“字段: 内容”；字段后面要有半角冒号和空格，续行要比字段多缩进",
                    "this line should be \"field: value\", with a colon and a space; a line that goes on is indented further"),
            new Rule(
                    "mapping values are not allowed",
                    false,
                    "此处不能出现冒号；请检查本行和上一行的缩进，文字中含有“: ”的请加引号",
                    "no colon may stand here; check the indentation of this line and the one before, and put text that holds \": \" in quotes"),
            new Rule(
                    "sequence entries are not allowed|expected <block end>|block mapping|block collection",
                    false,
                    "缩进有误：此行与同级的上一行没有对齐",
                    "wrong indentation: this line is not aligned with the one before of the same level"),
            new Rule(
                    "cannot start any token",
                    false,
                    "文字不能以这个字符开头；请加引号",
                    "a text cannot begin with this character; put it in quotes"),
            new Rule(
                    "unexpected character found|expected URI|undefined tag|expected '!'|expected ' '",
                    false,
                    "以 &、*、! 开头的文字请加引号",
                    "put text that begins with &, * or ! in quotes"),
            new Rule(
                    "escape",
                    false,
                    "双引号内的 \\ 有特殊含义；请写成 \\\\，或改用单引号",
                    "within double quotes \\ has a meaning of its own; write \\\\ or use single quotes"),
            new Rule(
                    "",
                    false,
                    "此处不合 YAML 写法；请检查本行和上一行的缩进、引号和括号",
                    "this is no YAML; check indentation, quotes and brackets of this line and the one before"));

    private YamlFaults() {}

    /**
     * @param inWords part of the parser's own words
     * @param atContext whether the fault is where the construct begins rather than where the parser gave up
     */
    private record Rule(Pattern inWords, boolean atContext, Bilingual text) {
        Rule(String inWords, boolean atContext, String chinese, String english) {
            this(Pattern.compile(inWords), atContext, new Bilingual(chinese, english));
        }
    }

    /**
     * @param reached where the parser was
     */
    static void report(RuntimeException fault, Place reached, SourceText source, Problems problems) {
        if (!(fault.getCause() instanceof MarkedYamlEngineException marked)) {
            boolean name = String.valueOf(fault.getMessage()).contains("Expected a property name");
            add(reached, name ? NAME : last(RULES).text(), problems);
            return;
        }
        String words = String.valueOf(marked.getProblem());
        Place problem = marked.getProblemMark().map(YamlFaults::place).orElse(reached);
        Place context = marked.getContextMark().map(YamlFaults::place).orElse(problem);
        Optional<Slips.Slip> slip = Optional.empty();
        int line = slipLine(source, context, problem);
        if (line > 0) {
            slip = slip(source.line(line));
        }
        Rule rule = RULES.stream()
                .filter(candidate -> candidate.inWords.matcher(words).find())
                .findFirst()
                .orElseThrow();
        Place at = rule.atContext ? context : problem;
        add(
                slip.map(found -> new Place(line, found.column())).orElse(at),
                slip.map(Slips.Slip::text).orElse(rule.text),
                problems);
    }

    private static final Bilingual NAME = new Bilingual(
            "字段名应为一个词；含有 [ ] { } ? 的文字请加引号",
            "the name of a field is one word; put text that holds [ ] { } ? in quotes");

    /** The line that holds a known slip: where the construct begins, the one before the fault, or the fault's own; 0 if none does. */
    private static int slipLine(SourceText source, Place context, Place problem) {
        int before = problem.line() - 1;
        while (before > 1 && source.line(before).isBlank()) {
            before--;
        }
        for (int line : new int[] {context.line(), before, problem.line()}) {
            if (slip(source.line(line)).isPresent()) {
                return line;
            }
        }
        return 0;
    }

    private static Optional<Slips.Slip> slip(String line) {
        return Slips.inLine(line).or(() -> Slips.fullWidthComma(line));
    }

    private static Place place(Mark mark) {
        return new Place(mark.getLine() + 1, mark.getColumn() + 1);
    }

    private static Rule last(List<Rule> rules) {
        return rules.get(rules.size() - 1);
    }

    private static void add(Place place, Bilingual text, Problems problems) {
        problems.add(place, NodePath.ROOT, ProblemKind.SYNTAX, text, Optional.empty());
    }
}
