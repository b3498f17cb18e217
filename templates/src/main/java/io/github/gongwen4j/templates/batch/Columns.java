package io.github.gongwen4j.templates.batch;

import io.github.gongwen4j.model.Bilingual;
import io.github.gongwen4j.read.Excerpt;
import io.github.gongwen4j.read.Nearest;
import io.github.gongwen4j.read.NodePath;
import io.github.gongwen4j.read.Place;
import io.github.gongwen4j.read.ProblemKind;
import io.github.gongwen4j.read.Problems;
import io.github.gongwen4j.templates.Parameter;
import io.github.gongwen4j.templates.ParameterType;
import io.github.gongwen4j.templates.Template;
import io.github.gongwen4j.templates.Values;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The header of a table, held against the parameters of a template before the first row is read. */
final class Columns {
    private final List<Parameter> parameters;
    private final Problems problems;
    private final Map<String, Integer> first = new HashMap<>();

    private Columns(List<Parameter> parameters, String file) {
        this.parameters = parameters;
        this.problems = new Problems(file);
    }

    /**
     * The columns.
     *
     * @param common the values all rows share; what they give needs no column
     * @throws io.github.gongwen4j.read.DocumentException if a header names no parameter, one is named twice, or one is missing
     */
    static List<Column> of(TableLine header, Template template, Values common, String file) {
        return new Columns(template.parameters(), file).read(header, common);
    }

    private List<Column> read(TableLine header, Values common) {
        header.fault().ifPresent(fault -> report(fault.place(), "", fault.text(), Optional.empty()));
        List<Column> columns = new ArrayList<>();
        for (Cell cell : header.cells()) {
            columns.add(column(cell, columns.size() + 1));
        }
        Set<String> given = new TreeSet<>();
        columns.forEach(column -> column.parameter().ifPresent(parameter -> given.add(parameter.name())));
        parameters.stream()
                .filter(Parameter::required)
                .filter(parameter -> !(parameter.type() instanceof ParameterType.Flag))
                .filter(parameter -> !given.contains(parameter.name()) && !common.has(parameter.name()))
                .forEach(parameter -> reportMissing(header, parameter));
        if (problems.any()) {
            throw problems.toException();
        }
        return columns;
    }

    private Column column(Cell cell, int number) {
        String name = cell.text().strip();
        Optional<Column> known = Column.of(name, parameters);
        if (name.isEmpty()) {
            // nothing may stand under it; the rows tell
            return new Column("", Optional.empty(), Optional.empty());
        }
        if (known.isEmpty()) {
            reportUnknown(cell, name);
            return new Column(name, Optional.empty(), Optional.empty());
        }
        Integer before = first.putIfAbsent(known.get().key(), number);
        if (before != null) {
            report(
                    cell.place(),
                    name,
                    new Bilingual(
                            "第 " + number + " 列与第 " + before + " 列是同一参数（"
                                    + known.get().key() + "），请删去一列",
                            "columns " + before + " and " + number + " hold the same parameter ("
                                    + known.get().key() + "); delete one of them"),
                    Optional.empty());
        }
        return known.get();
    }

    private void reportUnknown(Cell cell, String name) {
        List<String> known = new ArrayList<>();
        boolean latin = name.chars().allMatch(c -> c < 128);
        parameters.forEach(parameter ->
                known.add(latin ? parameter.name() : parameter.label().chinese()));
        Optional<String> near = Nearest.of(name, known);
        String shown = Excerpt.of(name);
        report(
                cell.place(),
                name,
                new Bilingual(
                        "表头“" + shown + "”不是模板的参数"
                                + near.map(word -> "，是否应为 " + word + "？").orElse("；")
                                + "可用的有：" + String.join("、", known) + "；备注列的表头以 # 开头",
                        "the header " + shown + " names no parameter"
                                + near.map(word -> "; did you mean " + word + "?")
                                        .orElse(".")
                                + " Known: " + String.join(", ", known) + ". Headers of remarks begin with #"),
                near);
    }

    private void reportMissing(TableLine header, Parameter parameter) {
        Bilingual label = parameter.label();
        report(
                header.place(),
                "",
                new Bilingual(
                        "缺少一列：" + label.chinese() + "（" + parameter.name() + "，"
                                + parameter.type().label().chinese() + "）；各行相同的值也可以由共用数据给出",
                        "a column is missing: " + parameter.name() + " (" + label.english() + ", "
                                + parameter.type().label().english()
                                + "); a value that all rows share may come from the common data"),
                Optional.empty());
    }

    private void report(Place place, String column, Bilingual text, Optional<String> suggestion) {
        NodePath path = column.isEmpty() ? NodePath.ROOT : NodePath.ROOT.field(column);
        problems.add(place, path, ProblemKind.STRUCTURE, text, suggestion);
    }
}
