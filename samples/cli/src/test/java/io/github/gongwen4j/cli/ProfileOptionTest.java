package io.github.gongwen4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProfileOptionTest {
    @TempDir
    private Path folder;

    private Path speech;
    private Path docx;

    @BeforeEach
    void writeSpeech() throws IOException {
        speech = write(
                "speech.yaml", "kind: speech\ntitle: 在全市节水工作会议上的讲话\nopening: [" + "节水工作要抓紧抓实，".repeat(73) + "]\n");
        docx = folder.resolve("a.docx");
    }

    @Test
    void aProfileOfTheLibraryIsTakenByName() {
        Run run = Run.english("render", speech, "-o", docx, "--profile", "reading-copy");

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.err()).doesNotContain("GB/T 9704");
        assertThat(docx).exists();
    }

    @Test
    void aProfileFileIsReadAndWhatItLeavesOfTheStandardIsTold() throws IOException {
        Path profile = write("office.yaml", "name: office\nextends: speech\ngrid: {lines: 20}\n");

        Run run = Run.english("render", speech, "-o", docx, "--profile", profile);

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.err())
                .contains("office.yaml leaves GB/T 9704-2012 in:")
                .contains("  clause 5.2.3, grid.lines: 22 by the standard, 20 here");
        assertThat(docx).exists();
    }

    @Test
    void aProfileThatKeepsTheStandardIsNotRemarkedOn() throws IOException {
        Path profile = write("plain.yml", "name: plain\nextends: gbt9704\nface-names: modern\n");

        assertThat(Run.english("render", speech, "-o", docx, "--profile", profile)
                        .err())
                .doesNotContain("GB/T 9704");
    }

    @Test
    void everyErrorOfAProfileIsToldWithItsPlaceAndNothingIsRendered() throws IOException {
        Path profile = write("bad.yaml", "name: bad\nextends: speach\npage: {top: 37}\n");

        Run run = Run.in(Locale.CHINESE, "render", speech, "-o", docx, "--profile", profile);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("bad.yaml:2:10: extends", "speech", "bad.yaml:3:13: page.top", "37mm");
        assertThat(docx).doesNotExist();
    }

    @Test
    void aProfileFileThatIsNotThereEndsWithThree() {
        Run run = Run.english("render", speech, "-o", docx, "--profile", folder.resolve("none.yaml"));

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("There is no file").contains("none.yaml");
    }

    @Test
    void aNameThatIsNeitherProfileNorFileIsWrongUsage() {
        Run run = Run.english("render", speech, "-o", docx, "--profile", "reading");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("There is no profile reading", "gbt9704, speech, reading-copy");
    }

    @Test
    void theSpeakingTimeOfASpeechIsToldOnceForAllItsFiles() {
        Run run = Run.english("render", speech, "-o", docx, "-o", folder.resolve("b.docx"));

        assertThat(run.err()).containsOnlyOnce("speech.yaml: about 3 minutes to read aloud");
        assertThat(Run.in(Locale.CHINESE, "render", speech, "-o", docx).err()).contains("宣读约需 3 分钟");
    }

    @Test
    void aShortSpeechTakesOneMinuteAndAPlanNone() throws IOException {
        Path brief = write("brief.yaml", "kind: speech\ntitle: 致辞\nopening: [谢谢大家。]\n");
        Path plan = write("plan.yaml", "kind: plan\ntitle: 方案\npreamble: [甲。]\n");

        assertThat(Run.english("render", brief, "-o", docx).err()).contains("about 1 minute to read");
        assertThat(Run.english("render", plan, "-o", docx).err()).doesNotContain("to read aloud");
    }

    private Path write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }
}
