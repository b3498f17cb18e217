package io.github.gongwen4j.font;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gongwen4j.style.FaceRole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FontPlacesTest {
    private static final Path HOME = Path.of("home", "lin");

    @TempDir
    Path directory;

    @Test
    void onLinuxTheDirectoriesOfFontconfigAreLookedThrough() {
        assertThat(FontDirectories.systemDirectories("Linux", HOME, Map.of("XDG_DATA_HOME", "/data")))
                .containsExactly(
                        Path.of("/data/fonts"),
                        HOME.resolve(".local/share/fonts"),
                        HOME.resolve(".fonts"),
                        Path.of("/usr/local/share/fonts"),
                        Path.of("/usr/share/fonts"));
    }

    @Test
    void onWindowsTheFontsOfTheUserComeBeforeThoseOfTheMachine() {
        assertThat(FontDirectories.systemDirectories("Windows 11", HOME, Map.of("LOCALAPPDATA", "L", "WINDIR", "W")))
                .containsExactly(
                        Path.of("L").resolve("Microsoft/Windows/Fonts"),
                        Path.of("W").resolve("Fonts"));
    }

    @Test
    void onMacTheFontsOfTheUserComeFirst() {
        assertThat(FontDirectories.systemDirectories("Mac OS X", HOME, Map.of()))
                .startsWith(HOME.resolve("Library/Fonts"), Path.of("/Library/Fonts"), Path.of("/System/Library/Fonts"));
    }

    @Test
    void aFontOnTheClassPathIsTheLastResort() throws IOException {
        Path fonts = Files.createDirectories(directory.resolve("fonts/ttf/NotoSansSC"));
        TinyFont.chinese("Noto Sans SC").writeTo(fonts, "NotoSansSC-Regular.ttf");
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader carrying =
                new URLClassLoader(new URL[] {directory.toUri().toURL()}, before)) {
            thread.setContextClassLoader(carrying);
            FontSet set = FontSet.builder().system(false).build();
            ResolvedFace hei = set.resolve(FaceRole.HEI).orElseThrow();
            assertThat(hei.exact()).isTrue();
            assertThat(hei.face().source()).endsWith("NotoSansSC-Regular.ttf");
            assertThat(set.resolve(FaceRole.FANG_SONG).orElseThrow().exact()).isFalse();
            assertThat(hei.face().subset(FontSamples.set("国")).glyphs()).hasSize(1);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @Test
    void aFontRemovedAfterItWasFoundIsToldApartFromAMissingCharacter() throws IOException {
        Path file = TinyFont.chinese("FangSong").box('一', 1000, 0, 0, 900, 100).writeTo(directory, "a.ttf");
        FontSet set = FontSet.builder()
                .system(false)
                .classPath(false)
                .directory(directory)
                .build();
        Face face = set.resolve(FaceRole.FANG_SONG).orElseThrow().face();
        Files.delete(file);
        assertThat(face.advance('一')).isEqualTo(1000);
        assertThatThrownBy(() -> face.subset(FontSamples.set("一")))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining("无法读取字体");
    }
}
