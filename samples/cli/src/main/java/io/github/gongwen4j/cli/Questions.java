package io.github.gongwen4j.cli;

import io.github.gongwen4j.model.Bilingual;
import io.github.gongwen4j.templates.Parameter;
import io.github.gongwen4j.templates.ParameterType;
import io.github.gongwen4j.templates.Template;
import io.github.gongwen4j.templates.Values;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Asks a person for the values of a template, one after the other, and again for one that will not do. */
final class Questions {
    private final Console console;
    private final BufferedReader answers;
    private final ParameterWords words;
    private boolean ended;

    Questions(Console console, BufferedReader answers) {
        this.console = console;
        this.answers = answers;
        this.words = new ParameterWords(console.messages());
    }

    /** The values given, and those of the answers. */
    Values ask(Template template, Values given) throws IOException {
        Values values = given;
        boolean begun = false;
        for (Parameter parameter : template.parameters()) {
            if (!given.has(parameter.name()) && !ended) {
                if (!begun) {
                    console.say(
                            "ask.intro", template.label().in(console.messages().locale()));
                    begun = true;
                }
                Optional<Object> value = value(parameter);
                if (value.isPresent()) {
                    values = values.with(parameter.name(), value.get());
                }
            }
        }
        return values;
    }

    private Optional<Object> value(Parameter parameter) throws IOException {
        while (!ended) {
            Optional<Object> value = parameter.type() instanceof ParameterType.Items list
                    ? several(parameter, list.item())
                    : ParameterWords.fields(parameter.type()).isEmpty()
                            ? line(parameter).map(text -> text)
                            : row(parameter.type()).map(row -> row);
            List<Bilingual> faults =
                    value.map(answer -> Template.faults(parameter, answer)).orElse(List.of());
            if (faults.isEmpty()) {
                return value;
            }
            faults.forEach(fault ->
                    console.say("ask.again", fault.in(console.messages().locale())));
        }
        return Optional.empty();
    }

    private Optional<Object> several(Parameter parameter, ParameterType item) throws IOException {
        List<Object> items = new ArrayList<>();
        if (ParameterWords.fields(item).isEmpty()) {
            for (Optional<String> line = line(parameter); line.isPresent(); line = read()) {
                items.add(line.get());
            }
        } else {
            console.say("ask.rows", label(parameter), items.size() + 1);
            for (Optional<Map<String, Object>> row = row(item); row.isPresent(); row = row(item)) {
                items.add(row.get());
                console.say("ask.rows", label(parameter), items.size() + 1);
            }
        }
        return items.isEmpty() ? Optional.empty() : Optional.of(items);
    }

    /** The fields of a record; empty when the first is left empty. */
    private Optional<Map<String, Object>> row(ParameterType type) throws IOException {
        Map<String, Object> row = new LinkedHashMap<>();
        for (Parameter field : ParameterWords.fields(type)) {
            Optional<Object> value = value(field);
            if (value.isPresent()) {
                row.put(field.name(), value.get());
            } else if (row.isEmpty()) {
                return Optional.empty();
            }
        }
        return Optional.of(row);
    }

    private Optional<String> line(Parameter parameter) throws IOException {
        Messages messages = console.messages();
        String hints = parameter
                .givenText()
                .map(text -> messages.text("ask.default", text))
                .or(() -> parameter.exampleText().map(text -> messages.text("ask.example", text)))
                .orElse("");
        String more = (parameter.optional() ? messages.text("ask.optional") : "")
                + (parameter.type() instanceof ParameterType.Items ? messages.text("ask.list") : "");
        console.err().print(messages.text("ask.one", label(parameter), words.type(parameter.type()), hints + more));
        console.err().flush();
        return read();
    }

    private Optional<String> read() throws IOException {
        String line = answers.readLine();
        ended |= line == null;
        return Optional.ofNullable(line).map(String::strip).filter(text -> !text.isEmpty());
    }

    private String label(Parameter parameter) {
        return parameter.label().in(console.messages().locale());
    }
}
