package io.github.gongwen4j.read;

import io.github.gongwen4j.model.Bilingual;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a complaint of the YAML parser means.
 *
 * @param inWords part of the parser's own words
 * @param atContext whether the fault is where the construct begins rather than where the parser gave up
 * @param text the complaint in human words
 */
record YamlRule(Pattern inWords, boolean atContext, Bilingual text) {
    static final Bilingual BRACKET = new Bilingual("括号没有闭合", "the bracket that begins here is not closed");
    static final Bilingual BRACKET_OR_COMMA = new Bilingual(
            "括号没有闭合，或两项之间缺少半角逗号；文字中含有 , : [ ] { } 的请加引号",
            "a bracket is not closed, or a comma is missing; put text that holds , : [ ] { } in quotes");
    static final Bilingual BEGINS_WITH_BRACKET = new Bilingual(
            "以 { 或 [ 开头的文字请整段加引号；模板中的花括号可用全角｛｝，不必加引号",
            "put a text that begins with { or [ in quotes; in a template full-width braces ｛｝ need none");
    static final Bilingual INDENTATION = new Bilingual(
            "缩进有误：此行与同级的上一行没有对齐", "wrong indentation: this line is not aligned with the one before of the same level");
    static final Bilingual NAME = new Bilingual(
            "字段名应为一个词；含有 [ ] { } ? 的文字请加引号",
            "the name of a field is one word; put text that holds [ ] { } ? in quotes");
    static final Bilingual OTHER = new Bilingual(
            "此处不合 YAML 写法；请检查本行和上一行的缩进、引号和括号",
            "this is no YAML; check indentation, quotes and brackets of this line and the one before");

    private static final List<YamlRule> RULES = List.of(
            at(
                    true,
                    "found unexpected end of stream|document separator",
                    "引号没有闭合",
                    "the quote that begins here is not closed"),
            new YamlRule(Pattern.compile("expected ',' or '[\\]}]', but got <stream end>"), true, BRACKET),
            new YamlRule(Pattern.compile("expected ',' or '[\\]}]'"), false, BRACKET_OR_COMMA),
            at(
                    true,
                    "could not find expected ':'",
                    "此行应为“字段: 内容”；字段后面要有半角冒号和空格，续行要比字段多缩进",
                    "this line should be \"field: value\", with a colon and a space; a line that goes on is indented further"),
            at(
                    false,
                    "mapping values are not allowed",
                    "此处不能出现冒号；文字中含有“: ”的请加引号",
                    "no colon may stand here; put text that holds \": \" in quotes"),
            at(
                    false,
                    "sequence entries are not allowed",
                    "列表的各项要另起一行，以“- ”开头",
                    "each item of a list begins a line of its own with \"- \""),
            new YamlRule(Pattern.compile("expected <block end>|block mapping|block collection"), false, INDENTATION),
            at(
                    false,
                    "cannot start any token",
                    "文字不能以这个字符开头；请加引号",
                    "a text cannot begin with this character; put it in quotes"),
            at(
                    true,
                    "unexpected character found|expected URI|undefined tag|expected '!'|expected ' '",
                    "以 &、*、! 开头的文字请加引号",
                    "put text that begins with &, * or ! in quotes"),
            at(
                    false,
                    "escape",
                    "双引号内的 \\ 有特殊含义；请写成 \\\\，或改用单引号",
                    "within double quotes \\ has a meaning of its own; write \\\\ or use single quotes"));

    /** The rule for these words of the parser. */
    static YamlRule of(String words) {
        return RULES.stream()
                .filter(rule -> rule.inWords.matcher(words).find())
                .findFirst()
                .orElseGet(() -> new YamlRule(Pattern.compile(""), false, OTHER));
    }

    private static YamlRule at(boolean context, String inWords, String chinese, String english) {
        return new YamlRule(Pattern.compile(inWords), context, new Bilingual(chinese, english));
    }
}
