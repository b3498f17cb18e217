package io.github.gongwen4j.font;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * Outlines of a CFF table, PostScript curves, turned into TrueType ones. The charstrings stay in the file; only where they
 * lie and the subroutines they share are held.
 */
final class CffOutlines implements Outlines {
    private static final int HEADER = 4;
    /** How far a converted curve may stray, in em squares: half a unit of a font of 1000 to the em. */
    private static final double TOLERANCE = 0.0005;

    private final CffIndex charStrings;
    private final byte[][] globalSubroutines;
    private final byte[][][] localSubroutines;
    private final byte[] dictionaryOfGlyph;
    private final double tolerance;

    private CffOutlines(
            CffIndex charStrings,
            byte[][] globalSubroutines,
            byte[][][] localSubroutines,
            byte[] dictionaryOfGlyph,
            double tolerance) {
        this.charStrings = charStrings;
        this.globalSubroutines = globalSubroutines;
        this.localSubroutines = localSubroutines;
        this.dictionaryOfGlyph = dictionaryOfGlyph;
        this.tolerance = tolerance;
    }

    static CffOutlines open(FaceHeader header, FaceMeasures measures, FontBytes bytes) throws IOException {
        TableRange table = header.table("CFF ");
        int headerSize = CffIndex.within(bytes, table, 0, HEADER).get(2) & 0xFF;
        CffIndex names = CffIndex.read(bytes, table, headerSize);
        CffIndex tops = CffIndex.read(bytes, table, names.end());
        CffIndex strings = CffIndex.read(bytes, table, tops.end());
        CffIndex globals = CffIndex.read(bytes, table, strings.end());
        CffDict top = new CffDict(tops.piece(bytes, 0));
        if (top.number(CffDict.CHAR_STRING_TYPE, 2) != 2) {
            throw new DamagedFontException("不支持的字形程序类型", "charstrings of another type than 2");
        }
        CffIndex charStrings = CffIndex.read(bytes, table, top.number(CffDict.CHAR_STRINGS, -1));
        return new CffOutlines(
                charStrings,
                globals.pieces(bytes),
                locals(bytes, table, top),
                dictionaries(bytes, table, top, charStrings.count()),
                TOLERANCE * measures.unitsPerEm());
    }

    /** The subroutines of each font dictionary; a font that is not keyed by CID has one dictionary, its own. */
    private static byte[][][] locals(FontBytes bytes, TableRange table, CffDict top) throws IOException {
        if (!top.has(CffDict.FD_ARRAY)) {
            return new byte[][][] {subroutines(bytes, table, top)};
        }
        CffIndex dictionaries = CffIndex.read(bytes, table, top.number(CffDict.FD_ARRAY, -1));
        byte[][][] locals = new byte[dictionaries.count()][][];
        for (int i = 0; i < locals.length; i++) {
            locals[i] = subroutines(bytes, table, new CffDict(dictionaries.piece(bytes, i)));
        }
        return locals;
    }

    private static byte[][] subroutines(FontBytes bytes, TableRange table, CffDict dictionary) throws IOException {
        int size = dictionary.number(CffDict.PRIVATE, 0, 0);
        int at = dictionary.number(CffDict.PRIVATE, 1, 0);
        if (size <= 0) {
            return new byte[0][];
        }
        CffDict own = new CffDict(CffIndex.within(bytes, table, at, size).array());
        int subroutines = own.number(CffDict.SUBRS, 0);
        return subroutines == 0
                ? new byte[0][]
                : CffIndex.read(bytes, table, (long) at + subroutines).pieces(bytes);
    }

    /** Which font dictionary each glyph belongs to. */
    private static byte[] dictionaries(FontBytes bytes, TableRange table, CffDict top, int glyphs) throws IOException {
        byte[] dictionaries = new byte[glyphs];
        int at = top.number(CffDict.FD_SELECT, 0);
        if (!top.has(CffDict.FD_ARRAY) || at == 0) {
            return dictionaries;
        }
        int format = CffIndex.within(bytes, table, at, 1).get(0);
        if (format == 0) {
            CffIndex.within(bytes, table, at + 1L, glyphs).get(dictionaries);
        } else if (format == 3) {
            int ranges = CffIndex.within(bytes, table, at + 1L, 2).getShort(0) & 0xFFFF;
            ByteBuffer stated = CffIndex.within(bytes, table, at + 3L, 3 * ranges + 2);
            for (int i = 0; i < ranges; i++) {
                int from = stated.getShort(3 * i) & 0xFFFF;
                int to = stated.getShort(3 * i + 3) & 0xFFFF;
                Arrays.fill(dictionaries, from, to, stated.get(3 * i + 2));
            }
        } else {
            throw new DamagedFontException("不支持的 FDSelect 格式 " + format, "FDSelect of format " + format);
        }
        return dictionaries;
    }

    @Override
    public byte[] glyph(FontBytes bytes, int glyph) throws IOException {
        byte[] charString = charStrings.piece(bytes, glyph);
        QuadraticPath path = new QuadraticPath(tolerance);
        byte[][] locals = localSubroutines[dictionaryOfGlyph[glyph] & 0xFF];
        new CharStringReader(globalSubroutines, locals, path).read(charString);
        return SimpleGlyph.encode(path.contours());
    }

    @Override
    public boolean statesBearings() {
        return false;
    }
}
