package io.github.gongwen4j.font;

import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * The measures of a whole face in font units, from head, hhea, maxp, OS/2 and post.
 *
 * @param unitsPerEm font units to the em square
 * @param glyphCount how many glyphs the font has
 * @param fullMetrics how many entries of hmtx state a width
 * @param longOffsets whether loca counts bytes and not pairs of them
 * @param capHeight the height of capitals, 0 when the font does not say
 */
record FaceMeasures(
        int unitsPerEm,
        int glyphCount,
        int fullMetrics,
        boolean longOffsets,
        int ascent,
        int descent,
        InkBox box,
        int capHeight,
        double italicAngle) {

    private static final int PER_MILLE = 1000;

    static FaceMeasures read(FaceHeader header, FontBytes bytes) throws IOException {
        ByteBuffer head = header.table("head").readStart(bytes, 54);
        ByteBuffer hhea = header.table("hhea").readStart(bytes, 36);
        ByteBuffer maxp = header.table("maxp").readStart(bytes, 6);
        int unitsPerEm = head.getShort(18) & 0xFFFF;
        if (unitsPerEm < 16 || unitsPerEm > 16384) {
            throw new DamagedFontException("每 em 单位数不合理：" + unitsPerEm, unitsPerEm + " units to the em");
        }
        return new FaceMeasures(
                unitsPerEm,
                Math.max(1, maxp.getShort(4) & 0xFFFF),
                hhea.getShort(34) & 0xFFFF,
                head.getShort(50) != 0,
                hhea.getShort(4),
                hhea.getShort(6),
                new InkBox(head.getShort(36), head.getShort(38), head.getShort(40), head.getShort(42)),
                capHeight(header, bytes),
                italicAngle(header, bytes));
    }

    private static int capHeight(FaceHeader header, FontBytes bytes) throws IOException {
        TableRange range = header.table("OS/2");
        if (range == null || range.length() < 90) {
            return 0;
        }
        ByteBuffer os2 = range.readStart(bytes, 90);
        return os2.getShort(0) >= 2 ? os2.getShort(88) : 0;
    }

    private static double italicAngle(FaceHeader header, FontBytes bytes) throws IOException {
        TableRange range = header.table("post");
        return range == null || range.length() < 8
                ? 0
                : range.readStart(bytes, 8).getInt(4) / 65536.0;
    }

    /** Font units in 1/1000 of the em, rounded to the nearest. */
    int perMille(int units) {
        return Math.floorDiv(2 * PER_MILLE * units + unitsPerEm, 2 * unitsPerEm);
    }

    double exactPerMille(int units) {
        return (double) PER_MILLE * units / unitsPerEm;
    }

    /** A box moved to the right by so many units, in 1/1000 of the em. */
    InkBox perMille(InkBox units, int shift) {
        return new InkBox(
                perMille(units.left() + shift),
                perMille(units.bottom()),
                perMille(units.right() + shift),
                perMille(units.top()));
    }
}
