package io.github.gongwen4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No command writes over a file it reads, however the file is named. */
class OwnFileTest {
    private static final Path PAIR = Readme.ROOT.resolve("samples/reissue");

    @TempDir
    private Path folder;

    static Stream<List<String>> commands() {
        return Stream.of(
                List.of("register", "old.yaml", "-o", "./old.yaml"),
                List.of("compare", "old.yaml", "new.yaml", "-o", "old.yaml"),
                List.of("compare", "new.yaml", "old.yaml", "-o", "old.yaml"),
                List.of("reissue", "old.yaml", "--year", "2027", "-o", "old.yaml"),
                List.of("reissue", "old.yaml", "--year", "2027", "-o", "next.yaml", "--report", "old.yaml"),
                List.of("reissue", "old.yaml", "--year", "2027", "-o", "next.yaml", "--report", "./next.yaml"),
                List.of("new", "minutes", "--data", "old.yaml", "-o", "old.yaml"),
                List.of("new", "old.yaml", "-o", "old.yaml"));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void aFileThatIsReadIsNotWrittenOver(List<String> command) throws IOException {
        Path old = Files.copy(PAIR.resolve("reading-points-2026.yaml"), folder.resolve("old.yaml"));
        Files.copy(PAIR.resolve("reading-points-2027.yaml"), folder.resolve("new.yaml"));

        Run run = Run.english(command.stream()
                .map(word -> word.endsWith(".yaml") ? folder + "/" + word : word)
                .toArray());

        assertThat(run.code()).as(run.err()).isEqualTo(2);
        assertThat(run.err()).contains("write to another file");
        assertThat(old).hasSameBinaryContentAs(PAIR.resolve("reading-points-2026.yaml"));
        assertThat(folder.resolve("next.yaml")).doesNotExist();
    }

    @Test
    void anOptionGivenTwiceIsToldByItsName() {
        Run run = Run.english("compare", "a.yaml", "b.yaml", "-o", "a.pdf", "-o", "a.docx");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith("Given more than once: --output");
    }

    @Test
    void aWordWhereANumberIsExpectedIsToldInTheReadersLanguage() {
        Run run = Run.in(Locale.CHINESE, "reissue", "a.yaml", "--year", "zwei", "-o", "b.yaml");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith("--year 应为整数，不能是 zwei。");
        assertThat(Run.in(Locale.CHINESE, "--help").out()).contains("命令：").doesNotContain("Commands:");
        assertThat(Run.english("--help").out()).contains("Commands:\n");
    }

    @Test
    void aFileThatIsNotUtf8IsAFaultOfTheDocument() throws IOException {
        Path old = Files.write(folder.resolve("old.yaml"), "标题：2026年".getBytes(Charset.forName("GBK")));

        Run run = Run.english("reissue", old, "--year", 2027, "-o", folder.resolve("next.yaml"));

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("not UTF-8");
    }

    @Test
    void aDocumentThatGoesOutIsToldTheLineOfEachBlank() throws IOException {
        Path plan = Files.writeString(
                folder.resolve("plan.yaml"),
                """
                kind: plan
                title: 云溪市2026年读书活动方案
                sections:
                  - heading: 时间安排
                    timeline:
                      - {name: 准备阶段, from: 3月, to: ×月×日}
                """);

        Run run = Run.english("render", plan, "-o", folder.resolve("plan.docx"), "--final");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains(plan + ":6:36: sections[0].timeline[0].to: ");
    }
}
