package io.github.gongwen4j.cli;

import io.github.gongwen4j.templates.Parameter;
import io.github.gongwen4j.templates.ParameterType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Tells people of the parameters of a template. */
final class ParameterWords {
    private final Messages messages;

    ParameterWords(Messages messages) {
        this.messages = messages;
    }

    /** A line for the parameter, and an indented one for each field of a record. */
    List<String> lines(Parameter parameter) {
        Locale locale = messages.locale();
        List<String> parts = new ArrayList<>();
        parts.add(
                parameter.name().equals(parameter.label().chinese())
                        ? parameter.name()
                        : parameter.name() + " " + parameter.label().chinese());
        if (!locale.getLanguage().equals("zh")
                && !parameter.label().english().equals(parameter.label().chinese())) {
            parts.add(parameter.label().english());
        }
        parts.add(type(parameter.type()));
        parts.add(presence(parameter));
        parameter.exampleText().ifPresent(text -> parts.add(messages.text("templates.example", text)));
        parameter.about().ifPresent(about -> parts.add(about.in(locale)));
        List<String> lines = new ArrayList<>();
        lines.add(String.join(" · ", parts));
        fields(parameter.type()).forEach(field -> lines(field).forEach(line -> lines.add("    " + line)));
        return lines;
    }

    /** What it takes. */
    String type(ParameterType type) {
        String label = type.label().in(messages.locale());
        return type instanceof ParameterType.Choice choice
                ? messages.text("templates.choices", String.join(" | ", choice.choices()))
                : label;
    }

    private String presence(Parameter parameter) {
        return parameter
                .givenText()
                .map(text -> messages.text("templates.default", text))
                .orElseGet(() -> messages.text(parameter.optional() ? "templates.optional" : "templates.required"));
    }

    static List<Parameter> fields(ParameterType type) {
        if (type instanceof ParameterType.Items list) {
            return fields(list.item());
        }
        return type instanceof ParameterType.Row row ? row.fields() : List.of();
    }
}
