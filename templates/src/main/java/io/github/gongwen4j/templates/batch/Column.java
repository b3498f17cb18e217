package io.github.gongwen4j.templates.batch;

import io.github.gongwen4j.templates.Parameter;
import io.github.gongwen4j.templates.ParameterType;
import java.util.List;
import java.util.Optional;

/**
 * A column of a table.
 *
 * @param header what stands above it
 * @param parameter whose values it holds; empty for a remark, which only names of files may use
 * @param field the field of the parameter, as the short name of an organ, where it holds that alone
 */
record Column(String header, Optional<Parameter> parameter, Optional<String> field) {
    private static final ParameterType WORDS = new ParameterType.Text(Integer.MAX_VALUE, Optional.empty());

    /** The column under this header, if it says what stands there. */
    static Optional<Column> of(String header, List<Parameter> parameters) {
        if (header.startsWith("#") || header.startsWith("＃")) {
            return Optional.of(new Column("#" + header.substring(1).strip(), Optional.empty(), Optional.empty()));
        }
        Optional<Parameter> whole = find(header, parameters);
        int dot = header.indexOf('.');
        if (whole.isPresent() || dot <= 0) {
            return whole.map(parameter -> new Column(header, whole, Optional.empty()));
        }
        return find(header.substring(0, dot), parameters)
                .flatMap(parameter -> field(parameter.type(), header.substring(dot + 1))
                        .map(field -> new Column(
                                header,
                                Optional.of(parameter),
                                Optional.of(field).filter(name -> !isWhole(parameter.type(), name)))));
    }

    private static Optional<Parameter> find(String word, List<Parameter> parameters) {
        return parameters.stream()
                .filter(parameter -> parameter.answersTo(word))
                .findFirst();
    }

    /** Whether the field stands for the organ: the organ by its full name. */
    private static boolean isWhole(ParameterType type, String field) {
        return type instanceof ParameterType.Organ && field.equals("name");
    }

    private static Optional<String> field(ParameterType type, String word) {
        if (type instanceof ParameterType.Organ) {
            return switch (word) {
                case "short", "简称" -> Optional.of("short");
                case "name", "全称" -> Optional.of("name");
                default -> Optional.empty();
            };
        }
        return type instanceof ParameterType.Row row ? row.field(word).map(Parameter::name) : Optional.empty();
    }

    /** Whether it holds nothing of the documents. */
    boolean remark() {
        return header.startsWith("#");
    }

    /** What its cells hold. */
    ParameterType type() {
        if (parameter.isEmpty()) {
            return WORDS;
        }
        ParameterType whole = parameter.get().type();
        return field.isEmpty()
                ? whole
                : whole instanceof ParameterType.Row row
                        ? row.field(field.get()).map(Parameter::type).orElse(WORDS)
                        : WORDS;
    }

    /** What two columns have in common that hold the same. */
    String key() {
        return parameter.map(Parameter::name).orElse(header)
                + field.map(name -> "." + name).orElse("");
    }
}
