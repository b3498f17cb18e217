package io.github.gongwen4j.templates;

import io.github.gongwen4j.model.Bilingual;
import io.github.gongwen4j.read.Node;
import io.github.gongwen4j.read.ProblemKind;
import io.github.gongwen4j.read.Problems;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds whether values are what their parameters take, and reports each that is not. */
final class Binder {
    /** What becomes of a value that is missing. */
    enum Missing {
        /** It is a fault. */
        REFUSED,
        /** A blank stands in for it. */
        BLANK
    }

    private static final Bilingual PARAMETER = new Bilingual("参数", "parameter");
    private static final Bilingual ORGAN =
            new Bilingual("机关名称，或 {name: 全称, short: 简称}", "the name of an organ, or {name: …, short: …}");

    private final Problems problems;
    private final Missing missing;

    Binder(Problems problems, Missing missing) {
        this.problems = problems;
        this.missing = missing;
    }

    /** The values of the parameters by their names; what has no value is absent. */
    Map<String, Bound> bind(List<Parameter> parameters, Node.Mapping values) {
        Map<String, Node.Entry> given = given(parameters, values);
        Map<String, Bound> bound = new LinkedHashMap<>();
        for (Parameter parameter : parameters) {
            value(parameter, Optional.ofNullable(given.get(parameter.name())), values)
                    .ifPresent(value -> bound.put(parameter.name(), value));
        }
        return bound;
    }

    private Map<String, Node.Entry> given(List<Parameter> parameters, Node.Mapping values) {
        Map<String, Node.Entry> given = new HashMap<>();
        for (Node.Entry entry : values.entries()) {
            Optional<Parameter> parameter = Names.find(parameters, entry.name());
            if (parameter.isEmpty()) {
                Faults.unknown(
                        entry.place(),
                        values.path().field(entry.name()),
                        entry.name(),
                        Names.known(parameters),
                        PARAMETER,
                        ProblemKind.STRUCTURE,
                        problems);
            } else if (given.putIfAbsent(parameter.get().name(), entry) != null) {
                Faults.structure(
                        entry.value(),
                        problems,
                        "参数 " + parameter.get().name() + "（"
                                + parameter.get().label().chinese() + "）给了两次",
                        "the parameter " + parameter.get().name() + " is given twice");
            }
        }
        return given;
    }

    private Optional<Bound> value(Parameter parameter, Optional<Node.Entry> given, Node.Mapping values) {
        Optional<Node> node =
                given.map(Node.Entry::value).filter(value -> !nothing(value)).or(parameter::given);
        if (node.isPresent()) {
            return bind(parameter.type(), node.get());
        }
        if (parameter.optional()) {
            return Optional.empty();
        }
        if (parameter.type() instanceof ParameterType.Flag) {
            return Optional.of(new Bound.Flag(values.place(), false));
        }
        if (missing == Missing.BLANK) {
            return Optional.of(blank(parameter, values));
        }
        Node at = given.map(Node.Entry::value).orElse(values);
        String example = parameter.exampleText().map(text -> "，如 " + text).orElse("");
        Faults.structure(
                at,
                problems,
                "缺少参数 " + parameter.name() + "（" + parameter.label().chinese() + "，"
                        + parameter.type().label().chinese() + example + "）",
                "the parameter " + parameter.name() + " is missing ("
                        + parameter.label().english() + ", "
                        + parameter.type().label().english()
                        + parameter.exampleText().map(text -> ", as " + text).orElse("") + ")");
        return Optional.empty();
    }

    private static boolean nothing(Node node) {
        return node instanceof Node.Scalar scalar
                && (scalar.type() == Node.ScalarType.NULL || scalar.text().isBlank());
    }

    /** A blank for a missing value: of a list a single one, of a record one for each field that must be there. */
    private Bound blank(Parameter parameter, Node.Mapping values) {
        return blank(parameter, parameter.type(), values);
    }

    private Bound blank(Parameter parameter, ParameterType type, Node.Mapping values) {
        if (type instanceof ParameterType.Items list) {
            return new Bound.Items(values.place(), List.of(blank(parameter, list.item(), values)));
        }
        if (type instanceof ParameterType.Row row) {
            return new Bound.Row(values.place(), blanks(parameter.label(), row, values));
        }
        return new Bound.Blank(values.place(), parameter.label(), type, parameter.blank());
    }

    /** Blanks for the fields that must be there, told apart from those of other records. */
    private Map<String, Bound> blanks(Bilingual record, ParameterType.Row row, Node.Mapping values) {
        Node.Mapping none = new Node.Mapping(values.place(), values.path(), List.of());
        Map<String, Bound> fields = new LinkedHashMap<>(bind(row.fields(), none));
        fields.replaceAll((name, value) -> value instanceof Bound.Blank blank
                ? new Bound.Blank(blank.place(), of(record, blank.label()), blank.type(), blank.mark())
                : value);
        return fields;
    }

    private static Bilingual of(Bilingual record, Bilingual field) {
        return new Bilingual(record.chinese() + "的" + field.chinese(), record.english() + ": " + field.english());
    }

    /** A value of this type. */
    Optional<Bound> bind(ParameterType type, Node node) {
        if (type instanceof ParameterType.Items list) {
            return items(list, node);
        }
        if (type instanceof ParameterType.Row row) {
            return row(row, node);
        }
        if (type instanceof ParameterType.Organ) {
            return organ(node);
        }
        if (type instanceof ParameterType.Day day) {
            return day(node)
                    .filter(value -> Ranges.holds(node, value, day, problems))
                    .map(value -> new Bound.Day(node.place(), value));
        }
        if (type instanceof ParameterType.Figure figure) {
            return number(node)
                    .filter(value -> Ranges.holds(node, value, figure, problems))
                    .map(value -> new Bound.Figure(node.place(), Scalars.figures(((Node.Scalar) node).text())));
        }
        if (type instanceof ParameterType.Flag) {
            return Scalars.flag(node, problems).map(yes -> new Bound.Flag(node.place(), yes));
        }
        return words(type, node).map(text -> new Bound.Words(node.place(), text));
    }

    private Optional<String> words(ParameterType type, Node node) {
        if (type instanceof ParameterType.Choice choice) {
            return Scalars.choice(node, choice.choices(), problems);
        }
        if (type instanceof ParameterType.Time) {
            return Scalars.time(node, problems);
        }
        ParameterType.Text text = (ParameterType.Text) type;
        return Scalars.text(node, type.label(), problems).filter(given -> Ranges.holds(node, given, text, problems));
    }

    Optional<LocalDate> day(Node node) {
        return Scalars.day(node, problems);
    }

    Optional<BigDecimal> number(Node node) {
        return Scalars.number(node, problems);
    }

    private Optional<Bound> organ(Node node) {
        if (node instanceof Node.Mapping mapping) {
            Optional<String> name = organName(mapping, Organs.NAME);
            Optional<String> shortName = organName(mapping, Organs.SHORT);
            boolean known = mapping.entries().stream()
                    .map(entry -> Organs.word(entry.name()))
                    .allMatch(word -> word.equals(Organs.NAME) || word.equals(Organs.SHORT));
            if (known && name.isPresent()) {
                return Optional.of(new Bound.Organ(node.place(), name.get(), shortName.orElse(name.get())));
            }
            if (known && missing == Missing.BLANK && shortName.isPresent()) {
                return Optional.of(new Bound.Organ(node.place(), "××", shortName.get()));
            }
        } else if (node instanceof Node.Scalar) {
            return Scalars.text(node, ORGAN, problems).map(name -> new Bound.Organ(node.place(), name, name));
        }
        Faults.mismatch(node, ORGAN, problems);
        return Optional.empty();
    }

    private Optional<String> organName(Node.Mapping mapping, String word) {
        return mapping.entries().stream()
                .filter(entry -> Organs.word(entry.name()).equals(word))
                .findFirst()
                .flatMap(entry -> Scalars.text(entry.value(), ORGAN, problems));
    }

    private Optional<Bound> row(ParameterType.Row row, Node node) {
        if (!(node instanceof Node.Mapping mapping)) {
            String names = String.join(
                    "、", Names.known(row.fields()).subList(0, row.fields().size()));
            Faults.mismatch(node, new Bilingual("一条记录（" + names + "）", "a record (" + names + ")"), problems);
            return Optional.empty();
        }
        return Optional.of(new Bound.Row(node.place(), bind(row.fields(), mapping)));
    }

    private Optional<Bound> items(ParameterType.Items list, Node node) {
        List<Node> nodes = node instanceof Node.Sequence sequence
                ? sequence.items()
                : node instanceof Node.Scalar scalar ? Scalars.split(scalar, list.item()) : List.of(node);
        if (!Ranges.holds(node, nodes.size(), list, problems)) {
            return Optional.empty();
        }
        List<Bound> items = new ArrayList<>();
        nodes.forEach(item -> bind(list.item(), item).ifPresent(items::add));
        return Optional.of(new Bound.Items(node.place(), items));
    }
}
