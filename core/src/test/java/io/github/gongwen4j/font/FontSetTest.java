package io.github.gongwen4j.font;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.style.FaceRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FontSetTest {
    @TempDir
    Path directory;

    private FontSet only(Path... directories) {
        FontSet.Builder builder = FontSet.builder().system(false).classPath(false);
        Arrays.stream(directories).forEach(builder::directory);
        return builder.build();
    }

    private Path place(String name) throws IOException {
        return Files.createDirectories(directory.resolve(name));
    }

    private static String served(FontSet fonts, FaceRole role) {
        return fonts.resolve(role).map(found -> found.face().family()).orElse("nothing");
    }

    private static boolean exact(FontSet fonts, FaceRole role) {
        return fonts.resolve(role).orElseThrow().exact();
    }

    @Test
    void anEmptySetHasNoFaceAndNoProblem() {
        FontSet none = FontSet.none();
        for (FaceRole role : FaceRole.values()) {
            assertThat(none.resolve(role)).isEmpty();
            assertThat(none.fallback(role, '国')).isEmpty();
        }
        assertThat(none.problems()).isEmpty();
        assertThat(none.report()).hasSize(5).allSatisfy(report -> {
            assertThat(report.resolved()).isEmpty();
            assertThat(report.hanziCovered()).isZero();
        });
    }

    @Test
    void aFaceIsFoundByItsChineseNameWhateverTheFileIsCalled() throws IOException {
        TinyFont.chinese("Some Vendor A").chineseName("仿 宋").writeTo(directory, "x1.TTF");
        TinyFont.chinese("Some Vendor B").chineseName("黑体").writeTo(place("deep/er"), "x2.ttf");
        FontSet fonts = only(directory);
        assertThat(served(fonts, FaceRole.FANG_SONG)).isEqualTo("Some Vendor A");
        assertThat(served(fonts, FaceRole.HEI)).isEqualTo("Some Vendor B");
        assertThat(exact(fonts, FaceRole.FANG_SONG)).isTrue();
    }

    @Test
    void theBetterKnownNameWinsWithinAPlace() throws IOException {
        TinyFont.chinese("FandolFang").writeTo(directory, "a.ttf");
        TinyFont.chinese("FangSong").writeTo(directory, "b.ttf");
        assertThat(served(only(directory), FaceRole.FANG_SONG)).isEqualTo("FangSong");
    }

    @Test
    void anEarlierPlaceWinsOverABetterName() throws IOException {
        TinyFont.chinese("FandolFang").writeTo(place("first"), "a.ttf");
        TinyFont.chinese("FangSong").writeTo(place("second"), "b.ttf");
        FontSet fonts = only(directory.resolve("first"), directory.resolve("second"));
        assertThat(served(fonts, FaceRole.FANG_SONG)).isEqualTo("FandolFang");
    }

    @Test
    void namesOfAProfileArePreferredByAnotherSetOfTheSamePlaces() throws IOException {
        TinyFont.chinese("SimHei").writeTo(place("first"), "a.ttf");
        TinyFont.chinese("House Style").writeTo(place("second"), "b.ttf");
        FontSet fonts = only(directory.resolve("first"), directory.resolve("second"));

        FontSet preferring = fonts.preferring(Map.of(FaceRole.HEI, List.of("Missing", "House Style")));

        assertThat(served(preferring, FaceRole.HEI)).isEqualTo("House Style");
        assertThat(served(fonts, FaceRole.HEI)).isEqualTo("SimHei");
        assertThat(fonts.preferring(Map.of())).isSameAs(fonts);
    }

    @Test
    void aNameGivenForARoleComesFirstWhereverItIsFound() throws IOException {
        TinyFont.chinese("SimHei").writeTo(place("first"), "a.ttf");
        TinyFont.chinese("House Style").writeTo(place("second"), "b.ttf");
        FontSet fonts = FontSet.builder()
                .system(false)
                .classPath(false)
                .directory(place("first"))
                .directory(place("second"))
                .name(FaceRole.HEI, "house style")
                .build();
        assertThat(served(fonts, FaceRole.HEI)).isEqualTo("House Style");
        assertThat(exact(fonts, FaceRole.HEI)).isTrue();
    }

    @Test
    void aNameThatSpeaksOfTheDesignIsEnough() throws IOException {
        TinyFont.chinese("FZFangSong-Z02S").chineseName("方正仿宋_GBK").writeTo(directory, "a.ttf");
        TinyFont.chinese("FZKai-Z03S").chineseName("方正楷体_GBK").writeTo(directory, "b.ttf");
        TinyFont.chinese("FZShuSong-Z01").chineseName("方正书宋_GBK").writeTo(directory, "c.ttf");
        FontSet fonts = only(directory);
        assertThat(served(fonts, FaceRole.FANG_SONG)).isEqualTo("FZFangSong-Z02S");
        assertThat(served(fonts, FaceRole.KAI)).isEqualTo("FZKai-Z03S");
        assertThat(served(fonts, FaceRole.SONG)).isEqualTo("FZShuSong-Z01");
    }

    @Test
    void theTitleTakesABoldSongOfTheSamePlaceForASubstitute() throws IOException {
        Path given = place("given");
        TinyFont.chinese("SimSun").writeTo(given, "a.ttf");
        TinyFont.chinese("SimSun").fullName("SimSun Bold").weight(700).writeTo(given, "b.ttf");
        TinyFont.chinese("FZXiaoBiaoSong-B05S").writeTo(place("system"), "c.ttf");
        FontSet fonts = only(given, directory.resolve("system"));
        ResolvedFace title = fonts.resolve(FaceRole.XIAO_BIAO_SONG).orElseThrow();
        assertThat(title.face().bold()).isTrue();
        assertThat(title.exact()).isFalse();
        assertThat(fonts.resolve(FaceRole.SONG).orElseThrow().face().bold()).isFalse();
    }

    @Test
    void theTitlePrefersABoldSongOfALesserName() throws IOException {
        TinyFont.chinese("SimSun").writeTo(directory, "a.ttf");
        TinyFont.chinese("Source Han Serif SC").weight(700).writeTo(directory, "b.ttf");
        assertThat(served(only(directory), FaceRole.XIAO_BIAO_SONG)).isEqualTo("Source Han Serif SC");
        assertThat(served(only(directory), FaceRole.SONG)).isEqualTo("SimSun");
    }

    @Test
    void aRoleWithoutItsDesignIsServedByTheNearestOne() throws IOException {
        TinyFont.chinese("SimHei").writeTo(directory, "a.ttf");
        TinyFont.chinese("SimSun").writeTo(directory, "b.ttf");
        FontSet fonts = only(directory);
        assertThat(served(fonts, FaceRole.FANG_SONG)).isEqualTo("SimSun");
        assertThat(exact(fonts, FaceRole.FANG_SONG)).isFalse();
    }

    @Test
    void atTheLastAnyFaceWithHanCharactersServesButNeverALatinOne() throws IOException {
        TinyFont.named("Georgia").box('a', 500, 0, 0, 400, 400).writeTo(directory, "a.ttf");
        assertThat(only(directory).resolve(FaceRole.KAI)).isEmpty();
        TinyFont.chinese("Nameless Wonder").writeTo(directory, "b.ttf");
        assertThat(served(only(directory), FaceRole.KAI)).isEqualTo("Nameless Wonder");
    }

    @Test
    void ofACollectionTheFaceOfTheNameIsTaken() throws IOException {
        byte[] collection = TinyFont.collection(
                TinyFont.chinese("Noto Sans CJK JP"), TinyFont.chinese("Noto Sans CJK SC"), TinyFont.chinese("Other"));
        Path file = Files.write(directory.resolve("noto.ttc"), collection);
        Face hei = only(directory).resolve(FaceRole.HEI).orElseThrow().face();
        assertThat(hei.family()).isEqualTo("Noto Sans CJK SC");
        assertThat(hei.source()).isEqualTo(file + "#1");
    }

    @Test
    void aCharacterTheFaceLacksIsLookedForInTheOtherFacesNearestFirst() throws IOException {
        TinyFont.chinese("FangSong").writeTo(directory, "a.ttf");
        TinyFont.chinese("SimSun").box('鑫', 1000, 0, 0, 900, 900).writeTo(directory, "b.ttf");
        TinyFont.chinese("SimHei")
                .box('鑫', 1000, 0, 0, 900, 900)
                .box('森', 1000, 0, 0, 9, 9)
                .writeTo(directory, "c.ttf");
        TinyFont.chinese("Rare").box(0x20AC0, 1000, 0, 0, 900, 900).writeTo(directory, "d.ttf");
        TinyFont.named("Signs").box('✓', 800, 0, 0, 700, 700).writeTo(directory, "e.ttf");
        FontSet fonts = only(directory);
        assertThat(fonts.fallback(FaceRole.FANG_SONG, '国')).map(Face::family).contains("FangSong");
        assertThat(fonts.fallback(FaceRole.FANG_SONG, '鑫')).map(Face::family).contains("SimSun");
        assertThat(fonts.fallback(FaceRole.FANG_SONG, '森')).map(Face::family).contains("SimHei");
        assertThat(fonts.fallback(FaceRole.FANG_SONG, 0x20AC0))
                .map(Face::family)
                .contains("Rare");
        assertThat(fonts.fallback(FaceRole.FANG_SONG, '✓')).map(Face::family).contains("Signs");
        assertThat(fonts.fallback(FaceRole.FANG_SONG, '囧')).isEmpty();
    }

    @Test
    void brokenFilesArePassedOverAndReported() throws IOException {
        byte[] whole = TinyFont.chinese("FangSong").bytes();
        Files.write(directory.resolve("a-empty.ttf"), new byte[0]);
        Files.writeString(directory.resolve("b-text.otf"), "these are not the bytes of a font");
        Files.write(directory.resolve("c-cut.ttf"), Arrays.copyOf(whole, whole.length / 2));
        Files.write(directory.resolve("d-whole.ttf"), whole);
        FontSet fonts = only(directory, directory.resolve("missing"));
        assertThat(fonts.resolve(FaceRole.FANG_SONG).orElseThrow().face().source())
                .endsWith("d-whole.ttf");
        List<FontProblem> problems = fonts.problems();
        assertThat(problems)
                .extracting(problem -> Path.of(problem.source()).getFileName().toString())
                .containsExactly("a-empty.ttf", "b-text.otf", "c-cut.ttf", "missing");
        assertThat(problems).allSatisfy(problem -> {
            assertThat(problem.chinese()).containsPattern("\\p{IsHan}");
            assertThat(problem.english()).containsPattern("[a-z]{3}");
        });
    }

    @Test
    void anyByteChangedInAFontIsSurvived() {
        byte[] whole = TinyFont.chinese("FangSong").composed('回', '国', '的').bytes();
        for (int at = 0; at < whole.length; at++) {
            for (int value : new int[] {0x00, 0x7F, 0x80, 0xFF}) {
                byte[] changed = whole.clone();
                changed[at] = (byte) value;
                FontSet fonts = FontSet.builder()
                        .system(false)
                        .classPath(false)
                        .font("changed", changed)
                        .build();
                fonts.resolve(FaceRole.FANG_SONG)
                        .ifPresent(found -> found.face().subset(FontSamples.set("的国回")));
                fonts.problems();
            }
        }
    }

    @Test
    void aFontInMemoryServesLikeAFile() {
        FontSet fonts = FontSet.builder()
                .system(false)
                .classPath(false)
                .font("house font", TinyFont.chinese("KaiTi").bytes())
                .build();
        assertThat(fonts.resolve(FaceRole.KAI).orElseThrow().face().source()).isEqualTo("house font");
    }

    @Test
    void theReportSaysWhatAFaceLacks() throws IOException {
        TinyFont.chinese("FangSong").box('，', 1000, 0, 0, 200, 200).writeTo(directory, "a.ttf");
        FaceReport report = only(directory).report().get(FaceRole.FANG_SONG.ordinal());
        assertThat(report.hanziCovered()).isEqualTo(2);
        assertThat(report.hanziMissing()).hasSize(6761).startsWith("啊阿埃").doesNotContain("国");
        assertThat(report.marksMissing()).startsWith("。、；").endsWith("⑳").doesNotContain("，");
    }

    @Test
    void aFontThatMayNotBeEmbeddedSaysSo() throws IOException {
        TinyFont.chinese("FangSong").embedding(2).writeTo(directory, "a.ttf");
        assertThat(only(directory)
                        .resolve(FaceRole.FANG_SONG)
                        .orElseThrow()
                        .face()
                        .embeddable())
                .isFalse();
    }
}
