package io.github.gongwen4j.font;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.style.FaceRole;
import java.awt.geom.PathIterator;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.TTFParser;
import org.junit.jupiter.api.Test;

/** Every way a charstring draws, on fonts made here: no installed font is needed. */
class CffOutlinesTest {
    private static final String BOX = "100 -80 rmoveto 800 860 -800 hlineto endchar";

    /** The face of a font whose third glyph, 一, is drawn by the charstring. */
    private static Face face(TinyCff cff) {
        byte[] font = TinyFont.chinese("FangSong").box('一', 1000, 0, 0, 9, 9).withCff(cff.bytes());
        return FontSet.builder()
                .system(false)
                .classPath(false)
                .font("tiny", font)
                .build()
                .resolve(FaceRole.FANG_SONG)
                .orElseThrow()
                .face();
    }

    private static TinyCff cff(String charString) {
        return new TinyCff().glyph("endchar").glyph(BOX).glyph(BOX).glyph(charString);
    }

    /** The outline as fontbox reads it from the program: M, L, Q with their points. */
    private static String outline(TinyCff cff) throws IOException {
        FontProgram program = face(cff).subset(FontSamples.set("一"));
        assertThat(program.damaged()).isEmpty();
        PathIterator path = new TTFParser(true)
                .parseEmbedded(new ByteArrayInputStream(program.bytes()))
                .getGlyph()
                .getGlyph(program.glyphs().get((int) '一'))
                .getPath()
                .getPathIterator(null);
        StringBuilder out = new StringBuilder();
        double[] at = new double[6];
        for (; !path.isDone(); path.next()) {
            int kind = path.currentSegment(at);
            out.append("MLQCZ".charAt(kind));
            int numbers = List.of(2, 2, 4, 6, 0).get(kind);
            out.append(Arrays.stream(at, 0, numbers)
                            .mapToObj(number -> String.format(Locale.ROOT, "%.0f", number))
                            .collect(Collectors.joining(" ")))
                    .append(kind == PathIterator.SEG_CLOSE ? "" : " ");
        }
        return out.toString();
    }

    private static String outline(String charString) throws IOException {
        return outline(cff(charString));
    }

    @Test
    void linesRunInEitherDirectionAndAContourIsClosed() throws IOException {
        String box = "M10 20 L10 120 L210 120 L210 20 L10 20 Z";
        assertThat(outline("10 20 rmoveto 200 0 0 100 -200 0 rlineto endchar")).isEqualTo(box);
        assertThat(outline("10 20 rmoveto 200 100 -200 hlineto endchar")).isEqualTo(box);
        assertThat(outline("10 hmoveto 20 vmoveto 200 hlineto 100 vlineto -200 hlineto endchar"))
                .isEqualTo(box);
    }

    @Test
    void aWidthBeforeTheFirstOperatorIsNoStep() throws IOException {
        assertThat(outline("77 10 20 rmoveto 200 100 -200 hlineto endchar"))
                .isEqualTo("M10 20 L10 120 L210 120 L210 20 L10 20 Z");
    }

    @Test
    void hintsAreCountedSoThatTheirMasksAreSkipped() throws IOException {
        String nineStems = "1 2 3 4 5 6 7 8 hstemhm 1 2 3 4 5 6 7 8 9 10 hintmask [255] [128]";
        assertThat(outline(nineStems + " 10 20 rmoveto cntrmask [21] [0] 200 100 -200 hlineto endchar"))
                .isEqualTo("M10 20 L10 120 L210 120 L210 20 L10 20 Z");
    }

    @Test
    void subroutinesMayEndTheGlyph() throws IOException {
        TinyCff cff = cff("10 20 rmoveto -107 callgsubr")
                .global("200 -107 callsubr return")
                .local("100 -200 hlineto endchar");
        assertThat(outline(cff)).isEqualTo("M10 20 L10 120 L210 120 L210 20 L10 20 Z");
    }

    @Test
    void aStraightCurveIsALine() throws IOException {
        assertThat(outline("0 0 rmoveto 100 0 100 0 100 0 rrcurveto 100 vlineto endchar"))
                .isEqualTo("M0 0 L300 100 L300 0 L0 0 Z");
    }

    @Test
    void aCurveThatIsQuadraticAlreadyIsKeptAsOne() throws IOException {
        // 0,0 150,300 300,0 raised to a cubic
        assertThat(outline("0 0 rmoveto 100 200 100 0 100 -200 rrcurveto endchar"))
                .isEqualTo("M0 0 L300 0 Q150 300 0 0 Z");
    }

    @Test
    void theShortCurvesMeanTheSameAsTheLongOne() throws IOException {
        assertSame("50 0 40 30 0 60 rrcurveto", "50 40 30 60 hvcurveto");
        assertSame("0 50 40 30 60 0 rrcurveto", "50 40 30 60 vhcurveto");
        assertSame("50 0 40 30 7 60 rrcurveto", "50 40 30 60 7 hvcurveto");
        assertSame("50 0 40 30 60 0 rrcurveto", "50 40 30 60 hhcurveto");
        assertSame("50 5 40 30 60 0 rrcurveto", "5 50 40 30 60 hhcurveto");
        assertSame("0 50 40 30 0 60 rrcurveto", "50 40 30 60 vvcurveto");
        assertSame("5 50 40 30 0 60 rrcurveto", "5 50 40 30 60 vvcurveto");
        assertSame("1 50 40 30 9 60 rrcurveto 70 80 rlineto", "1 50 40 30 9 60 70 80 rcurveline");
        assertSame("70 80 rlineto 1 50 40 30 9 60 rrcurveto", "70 80 1 50 40 30 9 60 rlinecurve");
    }

    /** The end of an hflex1 is as high as its start; the readers that forget it misplace all that follows. */
    @Test
    void flexesAreTwoCurves() throws IOException {
        assertSame("20 0 30 4 20 0 20 0 30 -4 20 0 rrcurveto", "20 30 4 20 20 30 20 hflex");
        assertSame("20 1 30 4 20 0 20 0 30 -3 20 -2 rrcurveto", "20 1 30 4 20 20 30 -3 20 hflex1");
        assertSame("20 1 30 4 20 2 20 3 30 4 20 5 rrcurveto", "20 1 30 4 20 2 20 3 30 4 20 5 50 flex");
        assertSame("20 1 30 4 20 2 20 3 30 4 60 -14 rrcurveto", "20 1 30 4 20 2 20 3 30 4 60 flex1");
    }

    private void assertSame(String plain, String brief) throws IOException {
        String before = "100 100 rmoveto ";
        String after = " 300 40 rlineto -90 300 rlineto endchar";
        assertThat(outline(before + brief + after)).as(brief).isEqualTo(outline(before + plain + after));
    }

    @Test
    void theBoxIsThatOfTheInkNotOfTheControlPoints() {
        Face face = face(cff("0 0 rmoveto 100 200 100 0 100 -200 rrcurveto endchar"));
        assertThat(face.ink('一')).contains(new InkBox(0, 0, 300, 150));
        assertThat(face.inkTop('一')).isEqualTo(150);
    }

    @Test
    void aGlyphThatCannotBeReadIsNamed() {
        String deep = IntStream.range(0, 3).mapToObj(i -> "-107 callgsubr").collect(Collectors.joining(" "));
        for (String wrong : List.of("5 5 rlineto endchar", "99 callsubr", "[13]", "1 2 3 4 endchar", deep)) {
            TinyCff cff = cff(wrong).global("-107 callgsubr");
            assertThat(face(cff).subset(FontSamples.set("一国")).damaged())
                    .as(wrong)
                    .containsExactly((int) '一');
        }
    }

    @Test
    void anyByteChangedIsSurvived() {
        byte[] whole = cff(BOX).bytes();
        for (int at = 0; at < whole.length; at++) {
            for (int value : new int[] {0x00, 0x0A, 0x7F, 0xFF}) {
                byte[] changed = whole.clone();
                changed[at] = (byte) value;
                byte[] font =
                        TinyFont.chinese("FangSong").box('一', 1000, 0, 0, 9, 9).withCff(changed);
                FontSet fonts = FontSet.builder()
                        .system(false)
                        .classPath(false)
                        .font("changed", font)
                        .build();
                fonts.resolve(FaceRole.SONG).ifPresent(found -> found.face().subset(FontSamples.set("的国一")));
                fonts.problems();
            }
        }
    }
}
