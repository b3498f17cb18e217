package io.github.gongwen4j.templates.batch;

import io.github.gongwen4j.read.Node;
import io.github.gongwen4j.templates.Parameter;
import io.github.gongwen4j.templates.Template;
import io.github.gongwen4j.templates.Values;
import java.util.List;

/** The values that all rows share (共用数据), under the names of the parameters. */
final class CommonValues {
    private CommonValues() {}

    /**
     * The values, checked once before the first row.
     *
     * @throws io.github.gongwen4j.read.DocumentException if a value is unknown or not what its parameter takes
     */
    static Values of(Values given, Template template) {
        template.draft(given);
        return named(given, template);
    }

    /** The same values under names in place of labels, so that values from elsewhere meet them. */
    static Values named(Values given, Template template) {
        Node.Mapping tree = given.tree();
        List<Node.Entry> entries = tree.entries().stream()
                .map(entry -> new Node.Entry(name(entry.name(), template), entry.place(), entry.value()))
                .toList();
        String source = tree.place().file().orElse("");
        return Values.of(new Node.Mapping(tree.place(), tree.path(), entries), source);
    }

    private static String name(String word, Template template) {
        return template.parameter(word).map(Parameter::name).orElse(word);
    }
}
