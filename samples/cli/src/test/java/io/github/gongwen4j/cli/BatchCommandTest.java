package io.github.gongwen4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command {@code batch}; docs/batch.md shows what it prints. */
class BatchCommandTest {
    private static final Path SAMPLES = Readme.ROOT.resolve("samples/batch");
    private static final Path COMMON = SAMPLES.resolve("plan.yaml");
    private static final String LETTER =
            """
            template: letter
            label: 函 / Letter
            parameters:
              - {name: to, label: 收函单位 / To}
              - {name: serial, label: 函号 / Serial, type: number, whole: true}
            document:
              kind: circular
              title: 关于节约用水的通知
              header: {organs: 云溪市水务局, number: 云水发〔2026〕｛函号｝号}
              to: ｛收函单位｝
              text: [请做好节约用水工作。]
              signature: 云溪市水务局
              date: 2026年3月12日
            """;

    @TempDir
    private Path folder;

    @Test
    void fortyUnitsAreFortyLettersAndOneFileOfAll() throws IOException {
        Path out = folder.resolve("out");
        Object[] command = {
            "batch",
            "issuing-circular",
            "--data",
            SAMPLES.resolve("units.csv"),
            "--common",
            COMMON,
            "-o",
            out,
            "--format",
            "pdf",
            "--name",
            "｛#编号｝-｛主送机关｝",
            "--combined",
            out.resolve("all.pdf")
        };

        Run run = Run.english(command);

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.err()).contains("Made 40 files, kept 0", "all.pdf is written: ");
        assertThat(out.resolve("01-青岚县水务局.pdf"))
                .content(StandardCharsets.ISO_8859_1)
                .startsWith("%PDF-1.7");
        assertThat(out.resolve("failures.jsonl")).doesNotExist();
        assertThat(Files.size(out.resolve("all.pdf"))).isGreaterThan(Files.size(out.resolve("40-云溪市档案馆.pdf")) * 2);
        assertThat(Run.english(command).err()).contains("Made 0 files, kept 40");
    }

    @Test
    void theGuideShowsWhatTheCommandPrints() throws IOException {
        String guide = Files.readString(Readme.ROOT.resolve("docs/batch.md"));
        Path out = folder.resolve("out");

        Run faulty = batch(SAMPLES.resolve("faulty.csv"), out);
        Run header = batch(SAMPLES.resolve("faulty-header.csv"), out);

        assertThat(faulty.code()).isOne();
        assertThat(header.code()).isOne();
        String failures = Files.readString(out.resolve("failures.jsonl"));
        List<String> printed = Stream.of(faulty.err(), header.err(), failures)
                .map(text -> text.replace(SAMPLES + "/", "").replace(out.toString(), "DIR"))
                .flatMap(String::lines)
                .toList();
        List<String> shown = new ArrayList<>(fences(guide, "text"));
        shown.addAll(fences(guide, "json"));
        assertThat(shown.stream().flatMap(String::lines)).hasSizeGreaterThan(7).allSatisfy(line -> assertThat(printed)
                .contains(line));
        assertThat(failures.lines()).hasSize(4);
        assertThat(Files.readString(SAMPLES.resolve("units.csv")))
                .startsWith(fences(guide, "csv").get(0));
    }

    @Test
    void theCommandsThatAreShownRun() throws IOException {
        List<String> commands = Stream.of("docs/batch.md", "README.md", "README.zh-CN.md")
                .flatMap(page -> fences(read(page), "sh").stream())
                .flatMap(String::lines)
                .filter(line -> line.startsWith("./gongwen batch "))
                .toList();

        assertThat(commands).hasSize(4);
        for (String command : commands) {
            Object[] words = Stream.of(command.replace("'", "").split(" "))
                    .skip(1)
                    .map(word -> word.replace("samples/", Readme.ROOT.resolve("samples") + "/")
                            .replace("out/", folder + "/"))
                    .toArray();
            assertThat(Run.english(words).code()).as(command).isEqualTo(command.contains("faulty") ? 1 : 0);
        }
    }

    @Test
    void theCodeOfTheGuideIsThatOfTheLibrary() throws IOException {
        String code = fences(read("docs/batch.md"), "java").get(0);
        Path source = Files.writeString(folder.resolve("Guide.java"), GUIDE.formatted(code));

        int code0 = javax.tools.ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-proc:none", "-cp", Jvm.CLASS_PATH, "-d", folder.toString(), source.toString());

        assertThat(code0).isZero();
    }

    private static final String GUIDE =
            """
            import io.github.gongwen4j.*;
            import io.github.gongwen4j.templates.*;
            import io.github.gongwen4j.templates.batch.*;
            import java.nio.file.Path;
            import java.util.stream.Stream;

            class Guide {
                void run() throws Exception {
            %s
                }
            }
            """;

    @Test
    void wrongUsageIsToldAsSuch() {
        Path units = SAMPLES.resolve("units.csv");
        Path out = folder.resolve("out");

        assertThat(Run.english("batch", "issuing-circular", "--data", units).code())
                .isEqualTo(2);
        assertThat(Run.english("batch", "issuing-circular", "--data", units, "-o", out, "--name", "{nobody}")
                        .code())
                .isEqualTo(2);
        assertThat(Run.english("batch", "issuing-circular", "--data", units, "-o", out, "--jobs", 0)
                        .code())
                .isEqualTo(2);
        assertThat(Run.english("batch", "issuing-circular", "--data", units, "-o", out, "--combined", "all.doc")
                        .code())
                .isEqualTo(2);
        assertThat(Run.english("batch", "issuing-circular", "--data", folder.resolve("no.csv"), "-o", out)
                        .code())
                .isEqualTo(3);
        assertThat(Run.in(Locale.CHINESE, "batch", "issuing-circular", "--data", units, "-o", out, "--set", "to")
                        .err())
                .contains("名称=值");
        assertThat(out).doesNotExist();
    }

    @Test
    void aRunThatWasKilledIsTakenUpWhereItWas() throws IOException, InterruptedException {
        Path template = Files.writeString(folder.resolve("letter.yaml"), LETTER);
        StringBuilder table = new StringBuilder("to,serial\n");
        for (int i = 1; i <= 300; i++) {
            table.append("单位").append(i).append(',').append(i).append('\n');
        }
        Path rows = Files.writeString(folder.resolve("rows.csv"), table);
        Path out = folder.resolve("out");

        killAfter(40, template, rows, out);
        Map<String, FileTime> before = documents(out);
        Run run = Run.english("batch", template, "--data", rows, "-o", out, "--format", "docx", "--name", "{to}");

        assertThat(before).hasSizeBetween(40, 299);
        int missing = 300 - before.size();
        assertThat(run.err()).contains("Made " + missing + " files, kept " + before.size() + " that were there");
        assertThat(documents(out)).hasSize(300).containsAllEntriesOf(before);
        try (Stream<Path> files = Files.list(out)) {
            assertThat(files.map(Path::getFileName).map(Path::toString).filter(name -> !name.endsWith(".docx")))
                    .containsExactly(".gongwen-batch");
        }
    }

    private static void killAfter(int documents, Path template, Path rows, Path out)
            throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Jvm.JAVA,
                        "-Dfile.encoding=UTF-8",
                        "-cp",
                        Jvm.CLASS_PATH,
                        Main.class.getName(),
                        "batch",
                        template.toString(),
                        "--data",
                        rows.toString(),
                        "-o",
                        out.toString(),
                        "--format",
                        "docx",
                        "--name",
                        "{to}",
                        "--jobs",
                        "2")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        while (process.isAlive() && (!Files.exists(out) || documents(out).size() < documents)) {
            Thread.sleep(5);
        }
        process.destroyForcibly().waitFor(1, TimeUnit.MINUTES);
    }

    private static Map<String, FileTime> documents(Path out) throws IOException {
        Map<String, FileTime> times = new TreeMap<>();
        try (Stream<Path> files = Files.list(out)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".docx")).toList()) {
                times.put(file.getFileName().toString(), Files.getLastModifiedTime(file));
            }
        }
        return times;
    }

    private static Run batch(Path data, Path out) {
        return Run.english(
                "batch",
                "issuing-circular",
                "--data",
                data,
                "--common",
                COMMON,
                "-o",
                out,
                "--format",
                "docx",
                "--name",
                "{to}",
                "--jobs",
                1);
    }

    private static String read(String page) {
        try {
            return Files.readString(Readme.ROOT.resolve(page));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<String> fences(String page, String language) {
        return Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
                .matcher(page)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }
}
