package io.github.gongwen4j.standard;

import io.github.gongwen4j.font.FontSet;
import io.github.gongwen4j.style.FaceRole;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Faces rise to different heights; the ink of the mark begins at the same place all the same (clause 7.2.4). */
class MarkFaceTest {
    @ParameterizedTest
    @ValueSource(strings = {"FandolSong-Bold", "FandolHei-Bold", "FandolKai-Regular", "FandolFang-Regular"})
    void theInkOfTheMarkBegins35MillimetresDownWhateverFaceDrawsIt(String face, @TempDir Path folder)
            throws IOException {
        FontSet fonts = FontSet.builder()
                .system(false)
                .classPath(false)
                .directory(TestFonts.folder())
                .name(FaceRole.XIAO_BIAO_SONG, face)
                .build();
        Map<String, Paper> papers = Press.pdf(Press.ruled(folder), fonts, folder);
        for (String name : List.of("circular", "corner", "upward")) {
            Ruler.close(
                    "upper edge of the mark of " + name + " in " + face,
                    papers.get(name).page(1).red().get(0).inkTop(),
                    Ruler.TYPE_TOP + HeaderRules.MARK_BELOW_TYPE_AREA_TOP);
        }
    }
}
