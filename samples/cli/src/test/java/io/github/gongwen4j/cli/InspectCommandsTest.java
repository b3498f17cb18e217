package io.github.gongwen4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.read.DocumentSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
