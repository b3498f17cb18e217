package io.github.gongwen4j.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.gongwen4j.model.Document;
import io.github.gongwen4j.model.Speech;
import io.github.gongwen4j.model.Text;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files made to break a reader, and files in the wrong encoding. */
@Timeout(10)
class HostileInputTest {
    private static final String SPEECH = "kind: speech\ntitle: 讲话\n";

    private static List<String> problems(byte[] bytes, Format format) {
        DocumentReader reader = DocumentReader.create();
        DocumentException refused = catchThrowableOfType(
                DocumentException.class, () -> reader.read(new ByteArrayInputStream(bytes), format, "f"));
        assertThat(refused).isNotNull();
        return refused.message(Locale.CHINA).lines().toList();
    }

    private static List<String> problems(String text) {
        return problems(text.getBytes(StandardCharsets.UTF_8), Format.YAML);
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheDocument() throws Exception {
        byte[] marked = ("\uFEFF" + SPEECH).getBytes(StandardCharsets.UTF_8);
        assertThat(DocumentReader.create()
                        .read(new ByteArrayInputStream(marked), Format.YAML, "f")
                        .title()
                        .text())
                .isEqualTo("讲话");
        assertThat(DocumentReader.create()
                        .read(new StringReader("\uFEFF{\"kind\":\"speech\",\"title\":\"讲话\"}"), Format.JSON, "f")
                        .title()
                        .text())
                .isEqualTo("讲话");
        assertThat(problems("\uFEFFkind: speech\ntitel: 讲话\n"))
                .first()
                .asString()
                .startsWith("f:2:1: titel:");
        assertThat(problems("\uFEFFkinds: speech\ntitle: 讲话\n"))
                .first()
                .asString()
                .startsWith("f:1:1: kinds:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE"})
    void utf16IsNamed(String charset) {
        assertThat(problems(SPEECH.getBytes(Charset.forName(charset)), Format.YAML))
                .containsExactly("f:1:1: 文件不是 UTF-8 编码（看来是 UTF-16），请另存为 UTF-8");
    }

    @Test
    void gbkIsNamedWithThePlaceOfItsFirstCharacter() {
        assertThat(problems(SPEECH.getBytes(Charset.forName("GBK")), Format.YAML))
                .containsExactly("f:2:8: 文件不是 UTF-8 编码（可能是 GBK），请另存为 UTF-8");
    }

    @Test
    void aFileCutWithinACharacterIsNoUtf8() {
        byte[] bytes = SPEECH.strip().getBytes(StandardCharsets.UTF_8);
        assertThat(problems(java.util.Arrays.copyOf(bytes, bytes.length - 1), Format.YAML))
                .singleElement()
                .asString()
                .startsWith("f:2:9: 文件不是 UTF-8 编码");
    }

    @Test
    void everyControlCharacterIsReportedAtItsPlace() {
        assertThat(problems("kind: speech\ntitle: 讲\u0001话\u0085\nopening:\n  - 甲\u2028乙\u007F\n"))
                .extracting(line -> line.substring(0, line.indexOf('，')))
                .containsExactly(
                        "f:2:9: 不可打印的字符 U+0001",
                        "f:2:11: 不可打印的字符 U+0085",
                        "f:4:6: 不可打印的字符 U+2028",
                        "f:4:8: 不可打印的字符 U+007F");
    }

    /** U+202E: a word processor shows the text behind it the other way round, a PDF does not. */
    @Test
    void whatTurnsTextAroundIsReportedAndJoinersAreNot() {
        assertThat(problems("kind: speech\ntitle: 讲\u202E话\u202C\n").get(0)).isEqualTo("f:2:9: 不可打印的字符 U+202E，请删除");
        assertThat(problems("kind: speech\ntitle: \"讲\\u2066话\"\n").get(0)).contains("U+2066");
        assertThatThrownBy(() -> Speech.builder("讲\u202A话").build()).hasMessageContaining("U+202A");
        assertThat(DocumentReader.create()
                        .read("kind: speech\ntitle: 讲\u200D话\n", Format.YAML, "f")
                        .title()
                        .text())
                .isEqualTo("讲\u200D话");
    }

    @Test
    void aLoneSurrogateInATextIsReported() {
        DocumentReader reader = DocumentReader.create();
        assertThatThrownBy(() -> reader.read("kind: speech\ntitle: 讲\uD83D话\n", Format.YAML, "f"))
                .hasMessageStartingWith("f:2:9: 不可打印的字符 U+D83D");
    }

    @Test
    void anAliasBombDoesNotGoOff() {
        StringBuilder bomb = new StringBuilder("kind: speech\ntitle: &a0 讲话\n");
        for (int i = 1; i < 40; i++) {
            bomb.append("x").append(i).append(": &a").append(i).append(" [");
            bomb.append(("*a" + (i - 1) + ", ").repeat(9)).append("]\n");
        }
        assertThat(problems(bomb.toString())).contains("f:2:8: title: 不支持锚点（&…）；以 & 开头的文字请加引号");
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void tenThousandBracketsAreTooDeep(Format format) {
        assertThat(problems("[".repeat(10_000).getBytes(StandardCharsets.UTF_8), format))
                .singleElement()
                .asString()
                .startsWith("f:1:65: ")
                .endsWith("嵌套超过 64 层");
    }

    @Test
    void tenThousandDashesAreTooDeep() {
        assertThat(problems("- ".repeat(10_000) + "a"))
                .singleElement()
                .asString()
                .endsWith("嵌套超过 64 层");
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void aFileLargerThanTheLimitIsNotReadToItsEnd(Format format) throws Exception {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return '[';
            }

            @Override
            public int read(byte[] bytes, int offset, int length) {
                java.util.Arrays.fill(bytes, offset, offset + length, (byte) '[');
                return length;
            }
        };
        DocumentReader reader = DocumentReader.create();
        assertThatThrownBy(() -> reader.read(endless, format, "f"))
                .isInstanceOf(DocumentException.class)
                .hasMessage("f:1:1: 文件超过 8192 KB / the file is larger than 8192 KB");
    }

    @Test
    void aLineOfSevenMegabytesTakesNoQuadraticTime() {
        String longLine = "kind: speech\ntitle: 讲话\nopening: " + "字".repeat(7_000_000 / 3) + "\n";
        assertThat(DocumentReader.create()
                        .read(longLine, Format.YAML, "f")
                        .title()
                        .text())
                .isEqualTo("讲话");
        assertThat(DocumentReader.create()
                        .read(
                                "{\"kind\": \"speech\", \"title\": \"讲话\", \"opening\": [" + "\"字\",".repeat(150_000)
                                        + "\"尾\"]}",
                                Format.JSON,
                                "f")
                        .title())
                .isNotNull();
    }

    @Test
    void tooManyValuesAreRefused() {
        assertThat(problems(SPEECH + "opening: [" + "a, ".repeat(200_001) + "]"))
                .singleElement()
                .asString()
                .endsWith("内容超过 200000 项");
    }

    @Test
    void twoHundredProblemsAreListedAndTheRestCounted() {
        StringBuilder text = new StringBuilder(SPEECH);
        for (int i = 0; i < 5_000; i++) {
            text.append("salutation").append(i).append(": a\n");
        }
        assertThat(problems(text.toString())).hasSize(201).last().isEqualTo("另有 4800 处问题未列出");
    }

    @Test
    void limitsAreAnOption() {
        DocumentReader strict = DocumentReader.builder()
                .limits(ReadLimits.DEFAULTS.withDepth(2).withNodes(10).withSize(100))
                .build();
        assertThatThrownBy(() -> strict.read(SPEECH + "sections: [{items: []}]", Format.YAML, "f"))
                .hasMessageStartingWith("f:3:12: sections[0]: 嵌套超过 2 层");
        assertThatThrownBy(() -> strict.read(SPEECH + "#".repeat(100), Format.YAML, "f"))
                .hasMessageContaining("larger than");
        assertThatThrownBy(() -> ReadLimits.DEFAULTS.withDepth(501)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void linesMayEndAsOnWindows() {
        assertThat(problems("kind: speech\r\ntitle: |\r\n  讲话\r\n  一\r\ntitel: 讲话\r\n"))
                .singleElement()
                .asString()
                .startsWith("f:5:1: titel:");
        String json = "{\"kind\": \"speech\",\r\n \"title\": \"讲话\\r\\n一\"}";
        assertThat(DocumentReader.create().read(json, Format.JSON, "f").title().lines())
                .containsExactly("讲话", "一");
    }

    @Test
    void whatIsQuotedIsNoSlipOfTheHand() {
        Document read = DocumentReader.create().read(SPEECH + "sections: ['heading：甲']", Format.YAML, "f");
        assertThat(((Speech) read).body().sections().get(0).text()).hasValue(Text.of("heading：甲"));
    }

    @Test
    void aMissingFileIsNoFaultOfTheDocument(@TempDir Path folder) {
        DocumentReader reader = DocumentReader.create();
        assertThatThrownBy(() -> reader.read(folder.resolve("none.yaml"))).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void theExtensionTellsTheFormat(@TempDir Path folder) throws Exception {
        DocumentReader reader = DocumentReader.create();
        for (String name : List.of("a.yaml", "b.yml", "C.YAML")) {
            assertThat(reader.read(Files.writeString(folder.resolve(name), SPEECH))
                            .title()
                            .text())
                    .isEqualTo("讲话");
        }
        assertThatThrownBy(() -> reader.read(Files.writeString(folder.resolve("a.txt"), SPEECH)))
                .isInstanceOf(DocumentException.class)
                .hasMessageContaining("a.txt:1:1: 无法从扩展名看出格式");
    }
}
