package com.example.briefing;

import io.github.gongwen4j.model.Document;
import io.github.gongwen4j.read.Format;
import io.github.gongwen4j.templates.Template;
import io.github.gongwen4j.templates.Values;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Fills the template of a letter with the figures of each county that is behind its plan. */
final class Reminders {
    private static final int ON_PLAN = 75;

    private Reminders() {}

    static List<Document> to(List<County> counties) throws IOException {
        Template letter = template();
        return counties.stream()
                .filter(county -> county.percent() < ON_PLAN)
                .map(county -> letter.fill(values(county)))
                .toList();
    }

    private static Values values(County county) {
        return Values.of(Map.of(
                "county", county.name(),
                "trained", county.trained(),
                "percent", county.percent(),
                "missing", county.planned() - county.trained()));
    }

    private static Template template() throws IOException {
        try (InputStream in = Reminders.class.getResourceAsStream("reminder.yaml")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Template.read(text, Format.YAML, "reminder.yaml");
        }
    }
}
