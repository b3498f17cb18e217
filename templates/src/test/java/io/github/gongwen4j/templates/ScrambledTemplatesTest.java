package io.github.gongwen4j.templates;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.read.DocumentException;
import io.github.gongwen4j.read.Format;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a template or its data look like: they are used, or their faults are told. Nothing else happens. */
class ScrambledTemplatesTest {
    private static final Templates TEMPLATES = Templates.builtIn();
    private static final String[] PIECES = {
        "｛", "}", "{", "：", ": ", "- ", "if: ", "for: ", " in ", "do: ", "\"", "[", "]", "  ", ".index", "２", "null",
        "~", "#", "\t"
    };

    static List<String> names() {
        return TEMPLATES.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void aScrambledTemplateIsUsedOrItsFaultsAreTold(String name) {
        Random random = new Random(name.hashCode());
        String source = TEMPLATES.source(name);
        Values sample = TEMPLATES.sample(name);
        int refused = 0;
        for (int round = 0; round < 60; round++) {
            try {
                Template template = Template.read(scrambled(source, random), Format.YAML, "t.yaml");
                template.draft(Values.none());
                template.draft(sample);
            } catch (DocumentException told) {
                refused++;
                assertThat(told.problems()).isNotEmpty();
            }
        }
        assertThat(refused).isPositive();
    }

    @ParameterizedTest
    @MethodSource("names")
    void scrambledDataAreUsedOrTheirFaultsAreTold(String name) {
        Random random = new Random(name.hashCode());
        Template template = TEMPLATES.get(name);
        for (int round = 0; round < 60; round++) {
            try {
                Values values = Values.read(scrambled(TEMPLATES.sampleData(name), random), Format.YAML, "d.yaml");
                template.draft(values);
                template.fill(values);
            } catch (DocumentException told) {
                assertThat(told.problems()).isNotEmpty();
            }
        }
    }

    private static String scrambled(String text, Random random) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        for (int change = 0; change < 2; change++) {
            int at = random.nextInt(lines.size());
            String line = lines.get(at);
            int cut = line.isEmpty() ? 0 : random.nextInt(line.length());
            switch (random.nextInt(4)) {
                case 0 -> lines.remove(at);
                case 1 -> lines.add(at, lines.get(random.nextInt(lines.size())));
                case 2 -> lines.set(
                        at, line.substring(0, cut) + PIECES[random.nextInt(PIECES.length)] + line.substring(cut));
                default -> lines.set(at, line.substring(0, cut) + line.substring(Math.min(line.length(), cut + 3)));
            }
        }
        return String.join("\n", lines) + "\n";
    }
}
