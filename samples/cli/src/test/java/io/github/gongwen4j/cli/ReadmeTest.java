package io.github.gongwen4j.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.gongwen4j.templates.Templates;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The READMEs keep their word: their code compiles and runs, their commands do what stands there, both say the same. */
class ReadmeTest {
    private static final String EMBEDDING =
            """
            import io.github.gongwen4j.Documents;
            import io.github.gongwen4j.DocxRenderer;
            import io.github.gongwen4j.PdfRenderer;
            import io.github.gongwen4j.RenderReport;
            import io.github.gongwen4j.model.Document;
            import io.github.gongwen4j.model.Speech;
            import io.github.gongwen4j.templates.Template;
            import io.github.gongwen4j.templates.Templates;
            import io.github.gongwen4j.templates.Values;
            import java.nio.file.Path;

            class Embedding {
                public static void main(String[] args) throws Exception {
            %s
                }
            }
            """;

    @TempDir
    private Path folder;

    private Readme english;
    private Readme chinese;

    @BeforeEach
    void read() throws IOException {
        english = Readme.of("README.md");
        chinese = Readme.of("README.zh-CN.md");
        Files.writeString(folder.resolve("speech.yaml"), english.yaml().get(0));
    }

    @Test
    void bothLanguagesShowTheSameDocumentsCodeAndCommands() {
        assertThat(chinese).isEqualTo(english);
    }

    @Test
    void embeddingTakesFiveLinesAndTryingTwoCommands() {
        assertThat(english.java().get(0).lines()).hasSize(5);
        assertThat(english.blocks())
                .startsWith(
                        "./gongwen render samples/documents/*.yaml samples/documents/*.json -o out/ --format docx,pdf",
                        "mvn -B -ntp verify");
    }

    @Test
    void theGateOfTheProjectRunsTheSameTwoCommands() throws IOException {
        String gate = Files.readString(Readme.ROOT.resolve(".ci/run")).replace("-Dstyle.color=never ", "");

        assertThat(gate.lines())
                .contains(english.blocks().get(0).replace(" out/ ", " \"$out/\" "))
                .contains(english.blocks().get(1));
    }

    @TestFactory
    Stream<DynamicTest> codeCompilesAndRuns() {
        return english.java().stream()
                .map(code -> DynamicTest.dynamicTest(lastLine(code), () -> {
                    Path here = Files.createTempDirectory(folder, "code");
                    Files.copy(folder.resolve("speech.yaml"), here.resolve("speech.yaml"));
                    Files.writeString(
                            here.resolve("data.yaml"), Templates.builtIn().sampleData("meeting-notice"));

                    Jvm.Result run = Jvm.main(here, compile(code, here), "Embedding");

                    assertThat(run.code()).as(run.printed()).isZero();
                    assertThat(written(code, "docx", "pdf"))
                            .isNotEmpty()
                            .allSatisfy(name -> assertIsDocument(here.resolve(name)));
                }));
    }

    @TestFactory
    Stream<DynamicTest> commandsDoWhatStandsThere() throws IOException {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "not installed: /bin/sh");
        standAsTheRepositoryDoes();
        return Stream.concat(english.blocks().stream(), english.spans().stream())
                .filter(line -> line.startsWith("./gongwen"))
                .map(line -> DynamicTest.dynamicTest(line, () -> {
                    Jvm.Result run = Jvm.run(folder, List.of("/bin/sh", "-c", line));

                    assertThat(run.code()).as(run.printed()).isZero();
                    assertThat(written(line, "docx", "pdf")).allSatisfy(name -> assertIsDocument(folder.resolve(name)));
                    if (line.contains(" out/ ")) {
                        assertEveryDocumentIsIn(folder.resolve("out"));
                    }
                }));
    }

    /** The folder gets what the commands name: the sample documents, and the command itself. */
    private void standAsTheRepositoryDoes() throws IOException {
        Path documents = Files.createDirectories(folder.resolve("samples/documents"));
        for (Path sample : samples()) {
            Files.copy(sample, documents.resolve(sample.getFileName()));
        }
        Path command = Files.writeString(
                folder.resolve("gongwen"),
                "#!/bin/sh\nexec '" + Jvm.JAVA + "' -XX:TieredStopAtLevel=1 -Dfile.encoding=UTF-8 -cp '"
                        + Jvm.CLASS_PATH + "' " + Main.class.getName() + " \"$@\"\n");
        Files.setPosixFilePermissions(command, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(Readme.ROOT.resolve("samples/documents"))) {
            return files.filter(file -> !file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    private static void assertEveryDocumentIsIn(Path out) throws IOException {
        for (Path sample : samples()) {
            String file = sample.getFileName().toString();
            if (!file.endsWith(".yaml") && !file.endsWith(".json")) {
                continue;
            }
            String name = file.replaceAll("\\.\\w+$", "");
            assertIsDocument(out.resolve(name + ".docx"));
            assertIsDocument(out.resolve(name + ".pdf"));
        }
    }

    private static void assertIsDocument(Path file) {
        assertThat(file)
                .content(ISO_8859_1)
                .startsWith(file.toString().endsWith(".pdf") ? "%PDF-1.7" : "PK")
                .hasSizeGreaterThan(5000);
    }

    private static Path compile(String code, Path folder) throws IOException {
        Path source = Files.writeString(folder.resolve("Embedding.java"), EMBEDDING.formatted(code.indent(8)));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter told = new StringWriter();
        boolean done = compiler.getTask(
                        told,
                        null,
                        null,
                        List.of("-proc:none", "-Xlint:all", "-cp", Jvm.CLASS_PATH, "-d", folder.toString()),
                        null,
                        compiler.getStandardFileManager(null, null, UTF_8).getJavaFileObjects(source))
                .call();
        assertThat(done).as(told.toString()).isTrue();
        return folder;
    }

    /** The files of these endings that the text names and that are not read. */
    private static List<String> written(String text, String... endings) {
        return Stream.of(text.split("[\\s\"]+"))
                .filter(word -> Stream.of(endings).anyMatch(ending -> word.endsWith("." + ending)))
                .toList();
    }

    private static String lastLine(String code) {
        return code.lines().reduce("", (before, line) -> line.strip());
    }
}
