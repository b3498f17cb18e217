package io.github.gongwen4j.templates;

import io.github.gongwen4j.model.Bilingual;
import io.github.gongwen4j.read.Excerpt;
import io.github.gongwen4j.read.Node;
import io.github.gongwen4j.read.Problems;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the parameters of a template. */
final class ParameterReader {
    static final List<String> FIELDS = List.of(
            "name",
            "label",
            "about",
            "type",
            "of",
            "fields",
            "choices",
            "pattern",
            "longest",
            "min",
            "max",
            "whole",
            "least",
            "most",
            "optional",
            "default",
            "example",
            "blank");

    static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_-]*");

    private static final int MOST_PARAMETERS = 500;
    private static final int DEEPEST = 3;
    private static final Bilingual WHAT = new Bilingual("参数名", "its name");

    private final Problems problems;

    ParameterReader(Problems problems) {
        this.problems = problems;
    }

    /** The parameters of a list. */
    List<Parameter> read(Node node) {
        return read(node, 1);
    }

    private List<Parameter> read(Node node, int depth) {
        if (!(node instanceof Node.Sequence list)) {
            Faults.mismatch(node, new Bilingual("参数列表，一项一个", "a list of parameters"), problems);
            return List.of();
        }
        if (list.items().size() > MOST_PARAMETERS || depth > DEEPEST) {
            Faults.value(
                    node,
                    problems,
                    "参数过多：至多 " + MOST_PARAMETERS + " 个、" + DEEPEST + " 层",
                    "too many parameters: at most " + MOST_PARAMETERS + ", " + DEEPEST + " levels deep");
            return List.of();
        }
        Map<String, Parameter> taken = new LinkedHashMap<>();
        List<Parameter> parameters = new ArrayList<>();
        for (Node item : list.items()) {
            parameter(item, depth).ifPresent(parameter -> {
                if (taken.containsKey(parameter.name())
                        || taken.containsKey(parameter.label().chinese())) {
                    reportTwice(item, parameter);
                } else {
                    taken.put(parameter.name(), parameter);
                    taken.put(parameter.label().chinese(), parameter);
                    parameters.add(parameter);
                }
            });
        }
        return parameters;
    }

    private void reportTwice(Node item, Parameter parameter) {
        String shown = parameter.name() + "（" + parameter.label().chinese() + "）";
        Faults.value(
                item,
                problems,
                "参数 " + shown + " 与前面的参数同名；名称和标签都不能重复",
                "the parameter " + shown + " has the name or the label of one before; both must be its own");
    }

    private Optional<Parameter> parameter(Node node, int depth) {
        if (node instanceof Node.Scalar scalar && scalar.type() == Node.ScalarType.TEXT) {
            return name(node, scalar.text()).map(name -> plain(name));
        }
        return FieldSet.of(node, FIELDS, problems).flatMap(fields -> {
            Optional<String> name = fields.required("name", WHAT)
                    .flatMap(given -> FieldSet.text(given, problems).flatMap(text -> name(given, text)));
            Optional<ParameterType> type = new TypeReader(fields, problems, below -> read(below, depth + 1)).type();
            return name.flatMap(known -> type.map(takes -> parameter(known, takes, fields)));
        });
    }

    private Parameter parameter(String name, ParameterType type, FieldSet fields) {
        Parameter parameter = new Parameter(
                name,
                fields.label("label").orElse(new Bilingual(name, name)),
                fields.label("about"),
                type,
                fields.flag("optional"),
                fields.find("default"),
                fields.find("example"),
                fields.text("blank"));
        Binder binder = new Binder(problems, Binder.Missing.REFUSED);
        parameter.given().ifPresent(value -> binder.bind(type, value));
        parameter.example().ifPresent(value -> binder.bind(type, value));
        if (parameter.optional() && parameter.given().isPresent()) {
            Faults.structure(
                    fields.find("optional").orElse(fields.node()),
                    problems,
                    "有默认值的参数不必再写 optional；请删去其一",
                    "a parameter with a default always has a value; remove optional or default");
        }
        return parameter;
    }

    private static Parameter plain(String name) {
        return new Parameter(
                name,
                new Bilingual(name, name),
                Optional.empty(),
                new ParameterType.Text(TypeReader.LONGEST, Optional.empty()),
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private Optional<String> name(Node at, String text) {
        if (NAME.matcher(text).matches() && text.length() <= 60) {
            return Optional.of(text);
        }
        String shown = Excerpt.of(text);
        Faults.structure(
                at,
                problems,
                "参数名“" + shown + "”不可用：由汉字、字母、数字、- 和 _ 组成，不以数字开头",
                "\"" + shown + "\" cannot be a name: letters, figures, - and _, not a figure first");
        return Optional.empty();
    }
}
