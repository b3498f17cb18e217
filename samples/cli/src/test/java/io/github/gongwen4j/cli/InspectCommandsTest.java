package io.github.gongwen4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.read.DocumentSchema;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InspectCommandsTest {
    @TempDir
    private Path folder;

    @Test
    void schemaPrintsTheSchemaOfTheInput() {
        Run run = Run.english("schema");

        assertThat(run.code()).isZero();
        assertThat(run.out()).isEqualTo(DocumentSchema.json());
    }

    @Test
    void fontsNamesAFaceForEveryRoleEvenOnABareMachine() {
        Run run = Run.english("fonts");

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("方正小标宋简体", "仿宋_GB2312", "楷体_GB2312", "黑体", "宋体")
                .contains("of the 6,763 hanzi");
    }

    @Test
    void fontsSaysWhichFolderIsNotThere() {
        assertThat(Run.english("fonts", "--fonts", folder.resolve("none")).err())
                .contains("There is no folder");
    }

    @Test
    void outlinePrintsLevelStylePlaceMarkerAndText() throws IOException {
        assertThat(Run.english("outline", plan()).out())
                .isEqualTo(
                        """
                        1\theading\town\t一、\t总体要求
                        2\trun-in\town\t（一）\t明确目标
                        2\tlist\tinline\t（二）\t早准备。
                        2\tlead\town\t-\t突出重点
                        """);
    }

    @Test
    void outlineAsATreeIsIndented() throws IOException {
        assertThat(Run.english("outline", plan(), "--format", "tree").out()).startsWith("一、总体要求\n  （一）明确目标\n");
    }

    @Test
    void outlineAsJsonIsAnArrayOfObjects() throws IOException {
        assertThat(Run.english("outline", plan(), "--format", "json").out())
                .startsWith(
                        "[\n  {\"level\": 1, \"style\": \"heading\", \"place\": \"own\", \"marker\": \"一、\", \"text\": \"总体要求\"},\n")
                .endsWith("}\n]\n");
    }

    @Test
    void outlineOfADraftIsFoundInPlainTextOfAnyEncoding() throws IOException {
        Path draft = Files.write(
                folder.resolve("draft.TXT"),
                "工作要点\n一、总体要求\n1、抓\"试点\"。一是选点；二是总结。\n".getBytes(Charset.forName("GB18030")));

        Run run = Run.english("outline", draft);

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .isEqualTo(
                        """
                        1\theading\town\t一、\t总体要求
                        2\trun-in\town\t1、\t抓“试点”
                        3\tlist\tinline\t一是\t选点；
                        3\tlist\tinline\t二是\t总结。
                        """);
        assertThat(run.err()).isEmpty();
        assertThat(Run.english("outline", draft, "--format", "json").out()).contains("\"抓“试点”\"");
    }

    @Test
    void outlineOfADraftSaysWhatCouldNotBeRead() throws IOException {
        byte[] text = "工作要点\n一、总体要求\n二、重点任务\n".getBytes(Charset.forName("GBK"));
        Path draft = Files.write(folder.resolve("draft.txt"), Arrays.copyOf(text, text.length - 2));

        Run run = Run.english("outline", draft);

        assertThat(run.code()).isZero();
        assertThat(run.err()).contains("draft.txt: 1 places cannot be read as GB18030");
    }

    @Test
    void aPictureNamedAsADraftIsAnErrorOfTheInput() throws IOException {
        Path picture = Files.write(folder.resolve("picture.txt"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 13});

        Run run = Run.english("outline", picture);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("picture.txt: the file is no plain text");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void bothLanguagesSayTheSameThings() {
        assertThat(new TreeSet<>(new Messages(Locale.CHINESE).bundle().keySet()))
                .isEqualTo(new TreeSet<>(new Messages(Locale.ENGLISH).bundle().keySet()));
    }

    @Test
    void helpAndVersionEndWithZero() {
        assertThat(Run.english("--help").out()).contains("render", "schema", "fonts", "outline", "Exit code");
        assertThat(Run.english("render", "--help").code()).isZero();
        assertThat(Run.english("--version").out()).startsWith("gongwen4j ");
        assertThat(Run.in(Locale.CHINESE, "--help").out()).contains("退出码");
    }

    private Path plan() throws IOException {
        return Files.writeString(
                folder.resolve("plan.yaml"),
                """
                kind: plan
                title: 方案
                sections:
                  - heading: 总体要求
                    items:
                      - {heading: 明确目标, style: run-in, text: 分步推进。}
                      - {text: 早准备。, place: inline}
                      - {heading: 突出重点, style: lead, text: 抓住关键。}
                """);
    }
}
