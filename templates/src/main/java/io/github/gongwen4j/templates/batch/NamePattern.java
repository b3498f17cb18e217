package io.github.gongwen4j.templates.batch;

import io.github.gongwen4j.read.Nearest;
import io.github.gongwen4j.read.Node;
import io.github.gongwen4j.templates.Parameter;
import io.github.gongwen4j.templates.Template;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How files are named after their rows (文件名式样): text with ｛主送机关｝ or {to} for what stands in a row, {organ.short} for a field, {#编号} for a remark,
 * {row} or {行号} for its number, {row:4} with noughts in front.
 */
final class NamePattern {
    private static final Pattern SLOT = Pattern.compile("[{｛]([^{}｛｝]*)[}｝]");
    private static final Pattern ROW = Pattern.compile("(?:row|行号)(?:[:：]([1-9]))?");

    private final String pattern;
    private final Template template;

    private NamePattern(String pattern, Template template) {
        this.pattern = pattern;
        this.template = template;
    }

    /**
     * A pattern for the rows of a template.
     *
     * @throws IllegalArgumentException if it names what the template does not have
     */
    static NamePattern of(String pattern, Template template) {
        NamePattern made = new NamePattern(pattern, template);
        Matcher slot = SLOT.matcher(pattern);
        while (slot.find()) {
            made.check(slot.group(1).strip());
        }
        return made;
    }

    private void check(String word) {
        int dot = word.indexOf('.');
        String first = dot < 0 ? word : word.substring(0, dot);
        if (word.startsWith("#")
                || ROW.matcher(word).matches()
                || template.parameter(first).isPresent()) {
            return;
        }
        List<String> known = new ArrayList<>(List.of("row", "行号"));
        template.parameters().forEach(parameter -> known.add(parameter.name()));
        template.parameters().forEach(parameter -> known.add(parameter.label().chinese()));
        Optional<String> near = Nearest.of(first, known);
        throw new IllegalArgumentException("文件名式样 " + pattern + "：没有参数 " + first
                + near.map(n -> "，是否应为 " + n + "？").orElse("；")
                + "可用参数名、行号和 #备注列 / the name " + pattern + ": there is no parameter " + first
                + near.map(n -> "; did you mean " + n + "?").orElse(".")
                + " Names take parameters, row and #remarks");
    }

    /** What the file of a row should be called; not yet safe as a name. */
    String name(Row row) {
        return SLOT.matcher(pattern)
                .replaceAll(slot ->
                        Matcher.quoteReplacement(value(row, slot.group(1).strip())));
    }

    private String value(Row row, String word) {
        if (word.startsWith("#")) {
            return row.remarks().getOrDefault(word, "");
        }
        Matcher number = ROW.matcher(word);
        if (number.matches()) {
            String width = Optional.ofNullable(number.group(1)).orElse("1");
            return String.format(Locale.ROOT, "%0" + width + "d", row.number());
        }
        int dot = word.indexOf('.');
        String name = template.parameter(dot < 0 ? word : word.substring(0, dot))
                .map(Parameter::name)
                .orElse(word);
        Optional<Node> whole = row.values().tree().value(name);
        return whole.map(node -> dot < 0 ? text(node) : field(node, word.substring(dot + 1)))
                .orElse("");
    }

    private static String field(Node node, String field) {
        String other = field.equals("简称") ? "short" : field;
        return node instanceof Node.Mapping mapping
                ? mapping.value(other)
                        .or(() -> mapping.value(field.equals("short") ? "简称" : field))
                        .map(NamePattern::text)
                        .orElse(text(node))
                : text(node);
    }

    private static String text(Node node) {
        if (node instanceof Node.Scalar scalar) {
            return scalar.type() == Node.ScalarType.NULL ? "" : scalar.text();
        }
        if (node instanceof Node.Sequence list) {
            return list.items().stream().map(NamePattern::text).collect(Collectors.joining("、"));
        }
        return node instanceof Node.Mapping mapping
                ? mapping.value("name")
                        .or(() -> mapping.value("全称"))
                        .map(NamePattern::text)
                        .orElse("")
                : "";
    }
}
