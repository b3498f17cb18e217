package io.github.gongwen4j.font;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;

/** Cuts a face down to some characters: the entries of their glyphs and of the parts of those, numbered anew. */
final class Subsetter {
    private static final int DEEPEST = 8;

    private final SfntFace face;
    private final GlyphStore.Reading reading;
    /** The glyphs of the program in their order, by their numbers in the font, and the way back. */
    private final List<Integer> chosen = new ArrayList<>();

    private final Map<Integer, Integer> numbers = new HashMap<>();
    /** Composed glyphs found whole. */
    private final Set<Integer> checked = new HashSet<>();

    Subsetter(SfntFace face, GlyphStore.Reading reading) {
        this.face = face;
        this.reading = reading;
    }

    FontProgram subset(SortedSet<Integer> codePoints) throws IOException {
        SortedMap<Integer, Integer> glyphs = new TreeMap<>();
        SortedMap<Integer, Integer> advances = new TreeMap<>();
        List<Integer> damaged = new ArrayList<>();
        number(0);
        for (int codePoint : codePoints) {
            int glyph = face.glyph(codePoint);
            if (glyph == 0) {
                continue;
            }
            boolean whole = isWhole(glyph, 0);
            glyphs.put(codePoint, whole ? number(glyph) : 0);
            advances.put(codePoint, face.advance(codePoint));
            if (!whole) {
                damaged.add(codePoint);
            }
        }
        byte[] program = write();
        return new FontProgram(program, glyphs, advances, chosen.size(), damaged, face.description());
    }

    private int number(int glyph) {
        Integer known = numbers.putIfAbsent(glyph, chosen.size());
        if (known == null) {
            chosen.add(glyph);
            return chosen.size() - 1;
        }
        return known;
    }

    /** Whether a glyph and all its parts can be read; parts nested without end are damage too. */
    private boolean isWhole(int glyph, int depth) throws IOException {
        if (checked.contains(glyph)) {
            return true;
        }
        try {
            byte[] entry = reading.glyph(glyph);
            if (!GlyfEntry.isComposed(entry)) {
                return true;
            }
            List<Integer> parts = new ArrayList<>();
            GlyfEntry.renumber(entry, part -> {
                parts.add(part);
                return part;
            });
            for (int part : parts) {
                if (depth == DEEPEST || !isWhole(part, depth + 1)) {
                    return false;
                }
            }
            checked.add(glyph);
            return true;
        } catch (DamagedFontException wrong) {
            return false;
        }
    }

    private byte[] write() throws IOException {
        ByteArrayOutputStream glyf = new ByteArrayOutputStream(chosen.size() * 256);
        List<Integer> offsets = new ArrayList<>();
        int mostPoints = 0;
        int mostContours = 0;
        // the list grows while parts of composed glyphs are met
        for (int i = 0; i < chosen.size(); i++) {
            byte[] entry = entry(chosen.get(i));
            if (GlyfEntry.isComposed(entry)) {
                entry = GlyfEntry.renumber(entry, this::number);
            } else if (entry.length > 0) {
                mostPoints = Math.max(mostPoints, GlyfEntry.points(entry));
                mostContours = Math.max(mostContours, GlyfEntry.contours(entry));
            }
            offsets.add(glyf.size());
            glyf.writeBytes(entry);
            if (entry.length % 2 != 0) {
                glyf.write(0);
            }
        }
        offsets.add(glyf.size());
        Map<String, byte[]> tables = reading.tables().tables(chosen.size(), mostPoints, mostContours);
        tables.put("glyf", glyf.toByteArray());
        tables.put("loca", loca(offsets));
        tables.put("hmtx", hmtx());
        return SfntWriter.write(tables);
    }

    private byte[] entry(int glyph) throws IOException {
        try {
            return reading.glyph(glyph);
        } catch (DamagedFontException wrong) {
            if (glyph == 0) {
                return new byte[0];
            }
            throw wrong;
        }
    }

    private static byte[] loca(List<Integer> offsets) {
        ByteBuffer table = ByteBuffer.allocate(4 * offsets.size());
        offsets.forEach(table::putInt);
        return table.array();
    }

    private byte[] hmtx() throws IOException {
        ByteBuffer table = ByteBuffer.allocate(4 * chosen.size());
        for (int glyph : chosen) {
            byte[] entry = entry(glyph);
            int left = entry.length == 0 ? 0 : GlyfEntry.left(entry);
            table.putShort((short) face.widths().advance(glyph));
            table.putShort((short) (reading.statesBearings() ? face.widths().bearing(glyph) : left));
        }
        return table.array();
    }
}
