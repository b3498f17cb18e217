package io.github.gongwen4j.font;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.style.FaceRole;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.junit.jupiter.api.Test;

class SubsetTest {
    private static Face face(TinyFont font) {
        FontSet fonts = FontSet.builder()
                .system(false)
                .classPath(false)
                .font("tiny", font.bytes())
                .build();
        return fonts.resolve(FaceRole.FANG_SONG).orElseThrow().face();
    }

    private static TrueTypeFont parse(FontProgram program) throws IOException {
        return new TTFParser(true).parseEmbedded(new ByteArrayInputStream(program.bytes()));
    }

    @Test
    void aProgramHoldsTheCharactersAskedForAndTheMissingGlyph() throws IOException {
        Face face = face(
                TinyFont.chinese("FangSong").box('一', 900, 20, 300, 880, 400).box('二', 900, 0, 0, 9, 9));
        FontProgram program = face.subset(FontSamples.set("一国鑫"));
        assertThat(program.glyphs()).containsOnlyKeys((int) '一', (int) '国');
        assertThat(program.advances()).containsEntry((int) '一', 900).containsEntry((int) '国', 1000);
        assertThat(program.glyphCount()).isEqualTo(3);
        TrueTypeFont font = parse(program);
        assertThat(font.getNumberOfGlyphs()).isEqualTo(3);
        int one = program.glyphs().get((int) '一');
        assertThat(font.getAdvanceWidth(one)).isEqualTo(900);
        assertThat(font.getGlyph().getGlyph(one).getPath().getBounds2D())
                .isEqualTo(new Rectangle2D.Float(20, 300, 860, 100));
    }

    @Test
    void composedGlyphsBringTheirParts() throws IOException {
        Face face = face(TinyFont.chinese("FangSong").composed('回', '国', '的'));
        FontProgram program = face.subset(FontSamples.set("回"));
        assertThat(program.glyphs()).containsOnlyKeys((int) '回');
        assertThat(program.glyphCount()).isEqualTo(4);
        assertThat(parse(program).getGlyph().getGlyph(1).getPath().getBounds2D())
                .isEqualTo(new Rectangle2D.Float(50, -80, 900, 980));
    }

    @Test
    void instructionsAreLeftOut() {
        Face face = face(TinyFont.chinese("FangSong").composed('回', '国', '的'));
        assertThat(new String(face.subset(FontSamples.set("回国")).bytes(), StandardCharsets.ISO_8859_1))
                .doesNotContain("OOO");
    }

    @Test
    void fontsDrawnByTheirInstructionsKeepThem() {
        Face face = face(TinyFont.chinese("MingLiU").box('一', 1000, 0, 0, 9, 9));
        assertThat(new String(face.subset(FontSamples.set("一")).bytes(), StandardCharsets.ISO_8859_1))
                .contains("OOO");
    }

    @Test
    void twoCharactersOfOneGlyphStayTwoCharacters() {
        Face face = face(TinyFont.chinese("FangSong").same('⽬', '国'));
        FontProgram program = face.subset(FontSamples.set("国⽬"));
        assertThat(program.glyphs()).hasSize(2);
        assertThat(program.glyphs().get((int) '国')).isEqualTo(program.glyphs().get((int) '⽬'));
        assertThat(program.glyphCount()).isEqualTo(2);
    }

    @Test
    void charactersBeyondTheBasicPlaneAreKept() {
        Face face = face(TinyFont.chinese("FangSong").box(0x2B4E7, 1000, 0, 0, 900, 900));
        assertThat(face.has(0x2B4E7)).isTrue();
        assertThat(face.has(0x2B4E8)).isFalse();
        assertThat(face.subset(FontSamples.set("\uD86D\uDCE7")).glyphs()).containsEntry(0x2B4E7, 1);
    }

    @Test
    void aDamagedGlyphIsNamedAndDrawnAsMissing() throws IOException {
        Face face = face(TinyFont.chinese("FangSong").cutShort('坏'));
        FontProgram program = face.subset(FontSamples.set("国坏"));
        assertThat(program.damaged()).containsExactly((int) '坏');
        assertThat(program.glyphs()).containsEntry((int) '坏', 0);
        assertThat(parse(program).getNumberOfGlyphs()).isEqualTo(2);
    }

    @Test
    void theInkOfACharacterIsMeasuredAndABlankHasNone() {
        Face face = face(TinyFont.chinese("FangSong").blank(' ', 500));
        assertThat(face.ink('国')).contains(new InkBox(100, -80, 900, 780));
        assertThat(face.inkTop('国')).isEqualTo(780);
        assertThat(face.ink(' ')).isEmpty();
        assertThat(face.advance(' ')).isEqualTo(500);
    }

    @Test
    void aFaceStatesItsMeasures() {
        Face face = face(TinyFont.chinese("FangSong"));
        assertThat(face.ascent()).isEqualTo(880);
        assertThat(face.descent()).isEqualTo(-120);
        FontDescription description = face.subset(FontSamples.set("国")).description();
        assertThat(description.capHeight()).isEqualTo(720);
        assertThat(description.box()).isEqualTo(new InkBox(-100, -200, 1000, 900));
        assertThat(description.stemWidth()).isEqualTo(88);
        assertThat(description.postScriptName()).isEqualTo("FangSong");
    }

    @Test
    void theChecksumOfTheWholeProgramIsRight() {
        byte[] program =
                face(TinyFont.chinese("FangSong")).subset(FontSamples.set("国")).bytes();
        ByteBuffer words = ByteBuffer.wrap(program);
        int sum = 0;
        while (words.remaining() >= 4) {
            sum += words.getInt();
        }
        assertThat(sum).isEqualTo(0xB1B0AFBA);
    }
}
