package io.github.gongwen4j.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceScalarsTest {
    private static final Path SAMPLES = Path.of("..", "samples", "documents");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "t: 到2026年底。",
                "t: 到2026年底。 # 2026",
                "t: '到2026年底''好''。'",
                "t: \"到2026年\\n底\"",
                "t: \"\\u5230\\x32026年\"",
                "t: \"到\\\n  2026年\"",
                "t: |\n  到2026年底。\n  第二行\n",
                "t: |-\n    到2026年底。\n      深\n    浅",
                "t: |2\n   到2026年底。\n",
                "t: |+\n  到2026年底。\n\n\n",
                "t: >\n  前一行\n  到2026年底。\n\n  又一段\n",
                "t: >-\n  前一行\n    到2026年底。\n  后\n",
                "t: 到\n  2026年底",
                "t: '到\n\n  2026年底'",
                "t: {a: [到2026年底, 乙]}",
                "t: \"\uD840\uDC0B到2026年\"\r\nu: 1",
                "\uFEFFt: 到2026年底",
                "- [ 甲, '到2026年' ]",
            })
    void theYearIsFoundWhereItIsWritten(String yaml) {
        SourceScalar scalar = only(yaml, Format.YAML);
        int year = scalar.value().indexOf("2026");

        SourceSpan span = scalar.span(year + 1, year + 4).orElseThrow();

        assertThat(span.in(yaml)).isEqualTo("026");
        String before = yaml.substring(0, span.start());
        assertThat(span.line())
                .isEqualTo(1 + (int) before.chars().filter(c -> c == '\n').count());
        String line = before.substring(before.lastIndexOf('\n') + 1).replace("\uFEFF", "");
        assertThat(span.column()).isEqualTo(1 + line.codePointCount(0, line.length()));
    }

    @Test
    void escapesOfJsonAreOneUnitEach() {
        String json = "{\"t\": \"\\u4e8c\\u3007二六\\/年\"}";
        SourceScalar scalar = only(json, Format.JSON);

        assertThat(scalar.value()).isEqualTo("二〇二六/年");
        assertThat(scalar.span(0, 2).orElseThrow().in(json)).isEqualTo("\\u4e8c\\u3007");
        assertThat(scalar.span(4, 6).orElseThrow().in(json)).isEqualTo("\\/年");
    }

    @Test
    void charactersOnBothSidesOfALineBreakHaveTheBreakBetweenThem() {
        String yaml = "t: 二〇二\n   六年";
        SourceScalar scalar = only(yaml, Format.YAML);

        assertThat(scalar.value()).isEqualTo("二〇二六年");
        assertThat(scalar.span(2, 4).orElseThrow().in(yaml)).isEqualTo("二\n   六");
    }

    @Test
    void columnsCountCharactersHoweverLongTheLine() {
        String rare = "\uD840\uDC0B".repeat(3000);
        SourceScalar scalar = only("t: " + rare + "2026", Format.YAML);

        assertThat(scalar.span(6000, 6004).orElseThrow().column()).isEqualTo(3004);
    }

    @Test
    void theBreakItselfHasNoPlace() {
        SourceScalar scalar = only("t: one\n   two", Format.YAML);

        assertThat(scalar.span(3, 4)).isEmpty();
        assertThat(scalar.span(2, 5)).isPresent();
    }

    @Test
    void pathAndPlaceAreThoseOfTheProblems() {
        SourceScalar scalar =
                SourceScalars.of("a: 1\nb:\n  - c: 甲\n", Format.YAML, "x").get(1);

        assertThat(scalar.path()).isEqualTo("b[0].c");
        assertThat(List.of(scalar.line(), scalar.column())).containsExactly(3, 8);
        assertThat(scalar.isText()).isTrue();
    }

    @Test
    void whatCannotBeTakenApartIsRefused() {
        assertThatThrownBy(() -> SourceScalars.of("t: [", Format.YAML, "x")).isInstanceOf(DocumentException.class);
        assertThatThrownBy(() -> SourceScalars.of("t: &a b", Format.YAML, "x")).isInstanceOf(DocumentException.class);
    }

    @Test
    void everyCharacterOfTheSamplesHasItsPlaceUnlessItIsABreak() throws IOException {
        try (Stream<Path> files = Files.list(SAMPLES)) {
            for (Path file : files.filter(
                            each -> Format.ofFileName(each.toString()).isPresent())
                    .toList()) {
                String text = Files.readString(file);
                Format format = Format.ofFileName(file.toString()).orElseThrow();
                for (SourceScalar scalar : SourceScalars.of(text, format, file.toString())) {
                    assertEveryCharacterIsPlaced(scalar, text);
                }
            }
        }
    }

    private static void assertEveryCharacterIsPlaced(SourceScalar scalar, String text) {
        for (int i = 0; i < scalar.value().length(); i++) {
            Optional<SourceSpan> span = scalar.span(i, i + 1);
            if (scalar.value().charAt(i) != '\n') {
                assertThat(span).as(scalar.toString()).isPresent();
                assertThat(span.orElseThrow().in(text)).isEqualTo(scalar.value().substring(i, i + 1));
            }
        }
    }

    private static SourceScalar only(String text, Format format) {
        return SourceScalars.of(text, format, "test").stream()
                .filter(scalar -> scalar.value().contains("二〇")
                        || scalar.value().contains("26")
                        || scalar.value().contains("one"))
                .findFirst()
                .orElseThrow();
    }
}
