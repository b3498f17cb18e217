package io.github.gongwen4j.font;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.gongwen4j.style.FaceRole;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.SortedSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.OTFParser;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Real fonts of every kind, judged by other readers of fonts: widths by fontbox, shapes by the FreeType of the Java
 * runtime (fontbox takes the end of an hflex1 for its start, and so misplaces strokes of Fandol).
 */
class InstalledFontsTest {
    /** Where the fonts of each kind are, on a machine that has them. */
    enum Kind {
        TRUE_TYPE("/usr/share/fonts/truetype/arphic-gbsn00lp/gbsn00lp.ttf", "AR PL SungtiL GB", 0.002, 1.5),
        TRUE_TYPE_COLLECTION("/usr/share/fonts/truetype/wqy/wqy-zenhei.ttc", "WenQuanYi Zen Hei", 0.002, 1.5),
        CFF(System.getenv("GONGWEN_TEST_FONTS") + "/FandolFang-Regular.otf", "FandolFang", 0.02, 1.5),
        CFF_COLLECTION("/usr/share/fonts/opentype/noto/NotoSerifCJK-Regular.ttc", "Noto Serif CJK SC", 0.02, 1.5);

        private final Path file;
        private final String name;
        /** The share of the ink that may differ: none for outlines that are only copied. */
        private final double inkTolerance;
        /** How far the box may be off. */
        private final double boxTolerance;

        Kind(String file, String name, double inkTolerance, double boxTolerance) {
            this.file = Path.of(file);
            this.name = name;
            this.inkTolerance = inkTolerance;
            this.boxTolerance = boxTolerance;
        }

        Face face() {
            Assumptions.assumeTrue(
                    Files.exists(file),
                    "not installed: " + name + " (" + file + "; GONGWEN_TEST_FONTS names a directory)");
            FontSet fonts = FontSet.builder()
                    .system(false)
                    .classPath(false)
                    .directory(file)
                    .name(FaceRole.SONG, name)
                    .build();
            return fonts.resolve(FaceRole.SONG).orElseThrow().face();
        }

        TrueTypeFont byFontbox(Face face) throws IOException {
            if (file.toString().endsWith(".ttc")) {
                return new TrueTypeCollection(file.toFile()).getFontByName(face.postScriptName());
            }
            RandomAccessReadBufferedFile in = new RandomAccessReadBufferedFile(file.toFile());
            return file.toString().endsWith(".otf") ? new OTFParser().parse(in) : new TTFParser().parse(in);
        }

        /** The font at one pixel to the unit. */
        Font byFreeType(Face face, int em) throws IOException, FontFormatException {
            return Arrays.stream(Font.createFonts(file.toFile()))
                    .filter(font -> font.getPSName().equals(face.postScriptName()))
                    .findFirst()
                    .orElseThrow()
                    .deriveFont((float) em);
        }
    }

    private static final SortedSet<Integer> CHARACTERS = FontSamples.set(IntStream.range(0, 200)
                    .mapToObj(i -> Gb2312.hanzi().substring(i * 33, i * 33 + 1))
                    .reduce("", String::concat)
            + "，。、；：？！“”‘’（）《》〔〕【】—…·★①⑩ 0123456789ABCXYZabcxyz%&@");

    @ParameterizedTest
    @EnumSource
    void everyGlyphOfASubsetHasTheWidthAndTheShapeOfTheOriginal(Kind kind) throws Exception {
        Face face = kind.face();
        FontProgram program = face.subset(CHARACTERS);
        TrueTypeFont cut = new TTFParser(true).parseEmbedded(new ByteArrayInputStream(program.bytes()));
        TrueTypeFont original = kind.byFontbox(face);
        assertThat(program.damaged()).isEmpty();
        assertThat(program.glyphs().keySet()).containsExactlyElementsOf(CHARACTERS);
        Font shapes = kind.byFreeType(face, original.getUnitsPerEm());
        double perMille = 1000.0 / original.getUnitsPerEm();
        for (int character : CHARACTERS) {
            String name = Character.toString(character);
            int glyph = original.getUnicodeCmapLookup().getGlyphId(character);
            int own = program.glyphs().get(character);
            assertThat(face.glyph(character)).as(name).isEqualTo(glyph);
            assertThat(cut.getAdvanceWidth(own)).as(name).isEqualTo(original.getAdvanceWidth(glyph));
            assertThat(face.advance(character))
                    .as(name)
                    .isCloseTo((int) Math.round(original.getAdvanceWidth(glyph) * perMille), within(1));
            GeneralPath expected = outline(shapes, glyph);
            assertSameShape(name, path(cut, own), expected, original.getUnitsPerEm(), kind.inkTolerance);
            assertInk(name, face, bounds(expected), perMille, kind.boxTolerance);
        }
    }

    private static GeneralPath path(TrueTypeFont font, int glyph) throws IOException {
        return font.getGlyph().getGlyph(glyph) == null
                ? new GeneralPath()
                : font.getGlyph().getGlyph(glyph).getPath();
    }

    private static GeneralPath outline(Font font, int glyph) {
        FontRenderContext exact = new FontRenderContext(null, true, true);
        GeneralPath upright =
                new GeneralPath(font.createGlyphVector(exact, new int[] {glyph}).getOutline());
        upright.transform(AffineTransform.getScaleInstance(1, -1));
        return upright;
    }

    private static void assertSameShape(
            String name, GeneralPath actual, GeneralPath expected, int em, double tolerance) {
        byte[] left = raster(actual, em);
        byte[] right = raster(expected, em);
        long ink = 0;
        long difference = 0;
        for (int i = 0; i < left.length; i++) {
            ink += right[i] & 0xFF;
            difference += Math.abs((left[i] & 0xFF) - (right[i] & 0xFF));
        }
        assertThat(difference).as("ink of %s that differs, of %d", name, ink).isLessThanOrEqualTo((long)
                (tolerance * ink));
    }

    /** The glyph at 250 pixels to the em, grey. */
    private static byte[] raster(GeneralPath path, int em) {
        BufferedImage image = new BufferedImage(400, 400, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setColor(Color.WHITE);
        double scale = 250.0 / em;
        path.setWindingRule(Path2D.WIND_NON_ZERO);
        graphics.fill(path.createTransformedShape(new AffineTransform(scale, 0, 0, -scale, 50, 300)));
        graphics.dispose();
        return ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
    }

    private static void assertInk(String name, Face face, Rectangle2D expected, double perMille, double off) {
        if (expected.isEmpty()) {
            assertThat(face.ink(name.codePointAt(0))).as(name).isEmpty();
            return;
        }
        InkBox ink = face.ink(name.codePointAt(0)).orElseThrow();
        assertThat((double) ink.left()).as(name).isCloseTo(expected.getMinX() * perMille, within(off));
        assertThat((double) ink.right()).as(name).isCloseTo(expected.getMaxX() * perMille, within(off));
        assertThat((double) ink.bottom()).as(name).isCloseTo(expected.getMinY() * perMille, within(off));
        assertThat((double) ink.top()).as(name).isCloseTo(expected.getMaxY() * perMille, within(off));
    }

    /** The box of the ink; a path by itself counts its control points in. */
    private static Rectangle2D bounds(GeneralPath path) {
        GeneralPath flat = new GeneralPath();
        flat.append(path.getPathIterator(null, 0.05), false);
        return flat.getBounds2D();
    }

    @ParameterizedTest
    @EnumSource
    void theSameCharactersGiveTheSameBytesInAnyThread(Kind kind) throws Exception {
        byte[] first = kind.face().subset(CHARACTERS).bytes();
        Face shared = kind.face();
        Callable<byte[]> cut = () -> shared.subset(CHARACTERS).bytes();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            for (var result : threads.invokeAll(Collections.nCopies(16, cut))) {
                assertThat(result.get()).isEqualTo(first);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyHanziOfTheNationalSetIsCovered(Kind kind) {
        Face face = kind.face();
        assertThat(Gb2312.hanzi().codePoints().filter(character -> !face.has(character)))
                .isEmpty();
    }
}
