package io.github.gongwen4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands {@code reissue} and {@code compare}; docs/reissue.md shows what they print. */
class ReissueCommandTest {
    private static final Path PAIR = Readme.ROOT.resolve("samples/reissue");
    private static final Path OLD = PAIR.resolve("reading-points-2026.yaml");
    private static final Path NEW = PAIR.resolve("reading-points-2027.yaml");

    @TempDir
    private Path folder;

    @Test
    void reissueWritesTheNewSourceAndEndsWithOneWhileSomethingIsToBeLookedAt() throws IOException {
        Path out = folder.resolve("new/next.yaml");
        Path report = folder.resolve("report.json");

        Run run = Run.english("reissue", OLD, "--year", 2027, "-o", out, "--report", report);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("2026 → 2027:", "Changed:", "To look at:");
        assertThat(run.err()).contains(out + " is written.");
        assertThat(out).content().contains("《2027年全民阅读工作要点》", "〔2027〕×号", "# 去年的印发通知");
        assertThat(report).content().contains("\"rule\": \"weekday\"", "\"suggestion\": \"星期五\"");
    }

    @Test
    void reissueEndsWithZeroWhenNothingIsLeftToDecide() throws IOException {
        Path plan =
                Files.writeString(folder.resolve("plan.yaml"), "kind: plan\ntitle: 2026年方案\npreamble: 2026年4月底前完成。\n");

        Run run = Run.in(Locale.CHINESE, "reissue", plan, "--year", 2027, "-o", folder.resolve("next.yaml"));

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .startsWith("2026 → 2027：改动 2 处，待核 0 处\n")
                .contains("plan.yaml:3:11: preamble: 2026年 → 2027年（年份）");
    }

    @Test
    void aRenderOfTheNewSourceThatGoesOutAsksForTheSerial() throws IOException {
        Path out = folder.resolve("next.yaml");
        Run.english("reissue", OLD, "--year", 2027, "-o", out);

        Run run = Run.english("render", out, "-o", folder.resolve("next.pdf"), "--final");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("header.number");
    }

    @Test
    void aDocumentOfNoYearAsksForFrom() throws IOException {
        Path plan = Files.writeString(folder.resolve("plan.yaml"), "kind: plan\ntitle: 方案\npreamble: 4月底前完成。\n");

        Run run = Run.english("reissue", plan, "--year", 2027, "-o", folder.resolve("next.yaml"));

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("--from");
        assertThat(Run.english("reissue", plan, "--from", 2026, "--year", 2027, "-o", folder.resolve("next.yaml"))
                        .code())
                .isZero();
    }

    @Test
    void wrongUsageIsToldAsSuch() throws IOException {
        Path copy = Files.copy(OLD, folder.resolve("old.yaml"));

        assertThat(Run.english("reissue", copy, "--year", 2027, "-o", copy).code())
                .isEqualTo(2);
        assertThat(Run.english("reissue", copy, "--year", 2027, "-o", folder.resolve("x.json"))
                        .code())
                .isEqualTo(2);
        assertThat(Run.english("reissue", copy, "--year", 27, "-o", folder.resolve("x.yaml"))
                        .err())
                .contains("27: a year is within 1949 and 2099");
        assertThat(Run.english("reissue", folder.resolve("none.yaml"), "--year", 2027, "-o", folder.resolve("x.yaml"))
                        .code())
                .isEqualTo(3);
        assertThat(Run.english("compare", OLD).code()).isEqualTo(2);
        assertThat(Run.english("compare", OLD, NEW, "--format", "json", "-o", folder.resolve("x.pdf"))
                        .code())
                .isEqualTo(2);
    }

    @Test
    void compareTellsInTextJsonAndAsADocument() throws IOException {
        assertThat(Run.in(Locale.CHINESE, "compare", OLD, NEW).out()).contains("+   （三）组织家庭读书会");
        assertThat(Run.english("compare", OLD, NEW, "--format", "json").out()).startsWith("{\n  \"before\"");
        Path table = folder.resolve("table.yaml");
        assertThat(Run.english("compare", OLD, NEW, "-o", table).code()).isZero();
        assertThat(table).content().startsWith("kind: plan\n");
        Path docx = folder.resolve("a/table.docx");
        Path pdf = folder.resolve("table.pdf");
        assertThat(Run.english("compare", OLD, NEW, "-o", docx).code()).isZero();
        assertThat(Run.english("compare", OLD, NEW, "-o", pdf).code()).isZero();
        assertThat(docx).content(StandardCharsets.ISO_8859_1).startsWith("PK");
        assertThat(pdf).content(StandardCharsets.ISO_8859_1).startsWith("%PDF-1.7");
    }

    @Test
    void theGuideShowsWhatTheCommandsPrint() throws IOException {
        String guide = Files.readString(Readme.ROOT.resolve("docs/reissue.md"));
        String printed = Run.english("reissue", OLD, "--year", 2027, "-o", folder.resolve("next.yaml"))
                        .out()
                + Run.english("compare", OLD, NEW).out();
        List<String> lines = printed.replace(OLD.toString(), "reading-points-2026.yaml")
                .lines()
                .toList();

        List<String> shown =
                fences(guide, "text").stream().flatMap(String::lines).toList();

        assertThat(shown).hasSizeGreaterThan(15).allSatisfy(line -> assertThat(lines)
                .contains(line));
    }

    @ParameterizedTest
    @ValueSource(strings = {"docs/reissue.md", "README.md", "README.zh-CN.md"})
    void theCommandsThatAreShownRun(String page) throws IOException {
        List<String> commands = fences(Files.readString(Readme.ROOT.resolve(page)), "sh").stream()
                .flatMap(String::lines)
                .filter(line -> line.matches("\\./gongwen (?:reissue|compare) .*"))
                .toList();

        assertThat(commands).isNotEmpty().allSatisfy(command -> {
            Object[] words = Stream.of(command.split(" "))
                    .skip(1)
                    .map(word -> word.replace("samples/", Readme.ROOT.resolve("samples") + "/")
                            .replace("out/", folder + "/"))
                    .toArray();
            assertThat(Run.english(words).code()).isEqualTo(command.contains(" reissue ") ? 1 : 0);
        });
    }

    private static List<String> fences(String page, String language) {
        return Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
                .matcher(page)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }
}
