package io.github.gongwen4j.cli;

import io.github.gongwen4j.templates.Template;
import io.github.gongwen4j.templates.Values;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The values that a command line gives by {@code --set NAME=VALUE}; one name given several times is a list. */
final class Settings {
    private final Messages messages;

    Settings(Messages messages) {
        this.messages = messages;
    }

    /**
     * The values, under the names of the parameters.
     *
     * @throws IllegalArgumentException if one is not NAME=VALUE; the message is for people
     */
    Values values(List<String> settings, Template template) {
        Map<String, List<String>> given = new LinkedHashMap<>();
        for (String setting : settings) {
            int equals = setting.indexOf('=');
            if (equals <= 0) {
                throw new IllegalArgumentException(messages.text("usage.set", setting));
            }
            String name = canonical(setting.substring(0, equals).strip(), template);
            given.computeIfAbsent(name, none -> new ArrayList<>()).add(setting.substring(equals + 1));
        }
        Values values = Values.none();
        for (Map.Entry<String, List<String>> value : given.entrySet()) {
            Object one = value.getValue().size() == 1 ? value.getValue().get(0) : value.getValue();
            values = values.with(value.getKey(), one, "--set " + value.getKey());
        }
        return values;
    }

    /** The name of a parameter for its label, so that both are one. */
    private static String canonical(String name, Template template) {
        int dot = name.indexOf('.');
        String first = dot < 0 ? name : name.substring(0, dot);
        String known =
                template.parameter(first).map(parameter -> parameter.name()).orElse(first);
        return known + (dot < 0 ? "" : name.substring(dot));
    }
}
