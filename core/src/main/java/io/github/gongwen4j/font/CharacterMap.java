package io.github.gongwen4j.font;

import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * Which glyph draws a character: the Unicode cmap of a font, unpacked so that a look-up is two array reads. Pages of 256
 * characters that a font lacks cost nothing; beyond the basic plane the ranges are kept as they stand in the font.
 */
final class CharacterMap {
    private static final int PAGES = 256;
    private static final int PAGE = 256;
    private static final int BASIC_PLANE = 0x10000;

    private final char[][] pages = new char[PAGES][];
    private final int glyphCount;
    private int ranges;
    private int[] first = {};
    private int[] last = {};
    private int[] firstGlyph = {};

    private CharacterMap(int glyphCount) {
        this.glyphCount = glyphCount;
    }

    /** Reads the fullest Unicode subtable. */
    static CharacterMap read(ByteBuffer table, int glyphCount) throws IOException {
        int best = -1;
        int bestRank = 0;
        int count = table.getShort(2) & 0xFFFF;
        for (int i = 0; i < count; i++) {
            int at = 4 + 8 * i;
            int offset = table.getInt(at + 4);
            int rank = rank(table.getShort(at), table.getShort(at + 2), table.getShort(offset));
            if (rank > bestRank) {
                best = offset;
                bestRank = rank;
            }
        }
        if (best < 0) {
            throw new DamagedFontException("字体没有 Unicode 字符映射", "the font has no Unicode character map");
        }
        CharacterMap map = new CharacterMap(glyphCount);
        switch (table.getShort(best)) {
            case 4 -> map.readSegments(table, best);
            case 6 -> map.readTrimmed(table, best);
            default -> map.readGroups(table, best);
        }
        return map;
    }

    private static int rank(int platform, int encoding, int format) {
        boolean unicode = (platform == 0 && encoding != 5) || (platform == 3 && (encoding == 1 || encoding == 10));
        if (!unicode) {
            return 0;
        }
        return switch (format) {
            case 12 -> 3;
            case 4 -> 2;
            case 6 -> 1;
            default -> 0;
        };
    }

    private void readSegments(ByteBuffer table, int at) {
        int twice = table.getShort(at + 6) & 0xFFFE;
        int ends = at + 14;
        int starts = ends + twice + 2;
        int deltas = starts + twice;
        int offsets = deltas + twice;
        for (int i = 0; i < twice; i += 2) {
            int start = table.getShort(starts + i) & 0xFFFF;
            int end = table.getShort(ends + i) & 0xFFFF;
            int delta = table.getShort(deltas + i);
            int offset = table.getShort(offsets + i) & 0xFFFF;
            for (int code = start; code <= end && code != 0xFFFF; code++) {
                int glyph = code;
                if (offset != 0) {
                    int place = offsets + i + offset + 2 * (code - start);
                    glyph = place + 2 <= table.limit() ? table.getShort(place) & 0xFFFF : 0;
                }
                put(code, glyph == 0 && offset != 0 ? 0 : glyph + delta & 0xFFFF);
            }
        }
    }

    private void readTrimmed(ByteBuffer table, int at) {
        int start = table.getShort(at + 6) & 0xFFFF;
        int count = table.getShort(at + 8) & 0xFFFF;
        for (int i = 0; i < count && start + i < BASIC_PLANE; i++) {
            put(start + i, table.getShort(at + 10 + 2 * i) & 0xFFFF);
        }
    }

    private void readGroups(ByteBuffer table, int at) throws IOException {
        int count = table.getInt(at + 12);
        if (count < 0 || at + 16L + 12L * count > table.limit()) {
            throw new DamagedFontException("字符映射已损坏", "the character map is damaged");
        }
        first = new int[count];
        last = new int[count];
        firstGlyph = new int[count];
        int next = 0;
        for (int i = 0; i < count; i++) {
            int group = at + 16 + 12 * i;
            int start = table.getInt(group);
            int end = table.getInt(group + 4);
            if (start < next || end < start || end > Character.MAX_CODE_POINT) {
                throw new DamagedFontException("字符映射的次序有误", "the character map is out of order");
            }
            next = end + 1;
            int glyph = table.getInt(group + 8);
            for (int code = start; code <= Math.min(end, BASIC_PLANE - 1); code++) {
                put(code, glyph + code - start);
            }
            if (end >= BASIC_PLANE) {
                first[ranges] = start;
                last[ranges] = end;
                firstGlyph[ranges++] = glyph;
            }
        }
    }

    private void put(int code, int glyph) {
        if (glyph > 0 && glyph < glyphCount) {
            char[] page = pages[code / PAGE];
            if (page == null) {
                page = pages[code / PAGE] = new char[PAGE];
            }
            page[code % PAGE] = (char) glyph;
        }
    }

    /** The glyph of a character, 0 when the font has none. */
    int glyph(int codePoint) {
        if (codePoint >= 0 && codePoint < BASIC_PLANE) {
            char[] page = pages[codePoint / PAGE];
            return page == null ? 0 : page[codePoint % PAGE];
        }
        int low = 0;
        int high = ranges - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (codePoint < first[middle]) {
                high = middle - 1;
            } else if (codePoint > last[middle]) {
                low = middle + 1;
            } else {
                int glyph = firstGlyph[middle] + codePoint - first[middle];
                return glyph > 0 && glyph < glyphCount ? glyph : 0;
            }
        }
        return 0;
    }
}
