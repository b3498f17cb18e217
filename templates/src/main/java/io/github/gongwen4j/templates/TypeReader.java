package io.github.gongwen4j.templates;

import io.github.gongwen4j.model.Bilingual;
import io.github.gongwen4j.read.Excerpt;
import io.github.gongwen4j.read.Node;
import io.github.gongwen4j.read.ProblemKind;
import io.github.gongwen4j.read.Problems;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

/** Reads what a parameter takes. */
final class TypeReader {
    static final List<String> WORDS =
            List.of("text", "date", "time", "number", "choice", "flag", "organ", "list", "record");
    static final int LONGEST = 2000;

    private static final int LONGEST_PATTERN = 500;
    private static final int MOST_ITEMS = 10_000;
    private static final Bilingual TYPE = new Bilingual("类型", "type");

    /** The constraints each type knows; those of a list are also those of its items. */
    private static final Map<String, Set<String>> CONSTRAINTS = Map.of(
            "text", Set.of("pattern", "longest"),
            "date", Set.of("min", "max"),
            "time", Set.of(),
            "number", Set.of("min", "max", "whole"),
            "choice", Set.of("choices"),
            "flag", Set.of(),
            "organ", Set.of(),
            "list", Set.of("of", "fields", "least", "most"),
            "record", Set.of("fields"));

    private static final List<String> ALL =
            List.of("of", "fields", "choices", "pattern", "longest", "min", "max", "whole", "least", "most");

    private final FieldSet fields;
    private final Problems problems;
    private final Function<Node, List<Parameter>> below;

    TypeReader(FieldSet fields, Problems problems, Function<Node, List<Parameter>> below) {
        this.fields = fields;
        this.problems = problems;
        this.below = below;
    }

    Optional<ParameterType> type() {
        Optional<String> word = word("type", fields.find("choices").isPresent() ? "choice" : "text");
        if (word.filter("list"::equals).isPresent()) {
            return list();
        }
        word.ifPresent(known -> refuseOthers(CONSTRAINTS.get(known), known));
        return word.flatMap(this::single);
    }

    private Optional<String> word(String field, String absent) {
        if (fields.find(field).isEmpty()) {
            return Optional.of(absent);
        }
        return fields.text(field).flatMap(word -> {
            if (WORDS.contains(word)) {
                return Optional.of(word);
            }
            Node at = fields.find(field).orElseThrow();
            return Faults.unknown(at.place(), at.path(), word, WORDS, TYPE, ProblemKind.STRUCTURE, problems);
        });
    }

    private Optional<ParameterType> list() {
        Optional<String> of = word("of", fields.find("fields").isPresent() ? "record" : "text");
        if (of.filter("list"::equals).isPresent()) {
            Faults.structure(
                    fields.find("of").orElseThrow(), problems, "列表的各项不能又是列表", "the items of a list cannot be lists");
            return Optional.empty();
        }
        of.ifPresent(item -> refuseOthers(
                Set.copyOf(Stream.concat(CONSTRAINTS.get("list").stream(), CONSTRAINTS.get(item).stream())
                        .toList()),
                "list"));
        int least = fields.count("least").orElse(1);
        int most = Math.min(MOST_ITEMS, fields.count("most").orElse(MOST_ITEMS));
        return of.flatMap(this::single).map(item -> new ParameterType.Items(item, least, most));
    }

    private Optional<ParameterType> single(String word) {
        return switch (word) {
            case "date" -> Optional.of(new ParameterType.Day(day("min"), day("max")));
            case "time" -> Optional.of(new ParameterType.Time());
            case "number" -> Optional.of(new ParameterType.Figure(number("min"), number("max"), fields.flag("whole")));
            case "choice" -> choice();
            case "flag" -> Optional.of(new ParameterType.Flag());
            case "organ" -> Optional.of(new ParameterType.Organ());
            case "record" -> record();
            default -> Optional.of(
                    new ParameterType.Text(Math.max(1, fields.count("longest").orElse(LONGEST)), pattern()));
        };
    }

    private Optional<ParameterType> choice() {
        List<String> choices = fields.texts("choices");
        if (choices.isEmpty()) {
            fields.required("choices", new Bilingual("可选的各项", "what there is to choose from"));
            return Optional.empty();
        }
        return Optional.of(new ParameterType.Choice(choices));
    }

    private Optional<ParameterType> record() {
        return fields.required("fields", new Bilingual("记录的各个字段", "the fields of the record"))
                .map(below)
                .filter(inner -> !inner.isEmpty())
                .map(ParameterType.Row::new);
    }

    private Optional<String> pattern() {
        return fields.text("pattern").flatMap(pattern -> {
            try {
                Pattern.compile(pattern);
                if (pattern.length() <= LONGEST_PATTERN) {
                    return Optional.of(pattern);
                }
            } catch (PatternSyntaxException wrong) {
                // told below
            }
            String shown = Excerpt.of(pattern);
            Faults.value(
                    fields.find("pattern").orElseThrow(),
                    problems,
                    "“" + shown + "”不是可用的正则表达式",
                    "\"" + shown + "\" is no regular expression that can be used");
            return Optional.empty();
        });
    }

    private Optional<LocalDate> day(String field) {
        return fields.find(field).flatMap(node -> new Binder(problems, Binder.Missing.REFUSED).day(node));
    }

    private Optional<BigDecimal> number(String field) {
        return fields.find(field).flatMap(node -> new Binder(problems, Binder.Missing.REFUSED).number(node));
    }

    private void refuseOthers(Set<String> known, String word) {
        for (String constraint : ALL) {
            if (!known.contains(constraint)) {
                fields.find(constraint)
                        .ifPresent(node -> Faults.structure(
                                node,
                                problems,
                                constraint + " 不用于 " + word + " 类型的参数，请删去",
                                constraint + " says nothing of a parameter of type " + word + "; remove it"));
            }
        }
    }
}
