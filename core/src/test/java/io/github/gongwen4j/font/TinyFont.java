package io.github.gongwen4j.font;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Makes small but whole TrueType fonts, so that tests need none installed. Each glyph is a box of 1000 units to the em. */
public final class TinyFont {
    private static final byte[] INSTRUCTIONS = {0x4F, 0x4F, 0x4F};

    private final String family;
    private final List<String[]> names = new ArrayList<>();
    private final Map<Integer, Integer> characters = new TreeMap<>();
    private final List<byte[]> glyphs = new ArrayList<>();
    private final List<Integer> advances = new ArrayList<>();
    private final List<Integer> bearings = new ArrayList<>();
    private int weight = 400;
    private int embedding;

    private TinyFont(String family) {
        this.family = family;
        add(box(0, 0, 500, 500), 600, 0);
    }

    /** A font of the family that has 的 and 国, as every face for Chinese must. */
    public static TinyFont chinese(String family) {
        return new TinyFont(family).box('的', 1000, 50, -100, 950, 800).box('国', 1000, 100, -80, 900, 780);
    }

    public static TinyFont named(String family) {
        return new TinyFont(family);
    }

    TinyFont chineseName(String name) {
        names.add(new String[] {"1", name});
        return this;
    }

    TinyFont fullName(String name) {
        names.add(new String[] {"4", name});
        return this;
    }

    public TinyFont weight(int value) {
        weight = value;
        return this;
    }

    public TinyFont embedding(int fsType) {
        embedding = fsType;
        return this;
    }

    public TinyFont box(int character, int advance, int left, int bottom, int right, int top) {
        characters.put(character, add(box(left, bottom, right, top), advance, left));
        return this;
    }

    public TinyFont blank(int character, int advance) {
        characters.put(character, add(new byte[0], advance, 0));
        return this;
    }

    /** A second character drawn by the glyph of another. */
    TinyFont same(int character, int as) {
        characters.put(character, characters.get(as));
        return this;
    }

    /** A glyph made of two others, the second moved up. */
    TinyFont composed(int character, int first, int second) {
        ByteBuffer entry = ByteBuffer.allocate(10 + 8 + 8 + 2 + INSTRUCTIONS.length);
        entry.putShort((short) -1).putShort((short) 50).putShort((short) -100);
        entry.putShort((short) 950).putShort((short) 800);
        component(entry, 0x0023, characters.get(first), 0, 0);
        component(entry, 0x0103, characters.get(second), 0, 100);
        entry.putShort((short) INSTRUCTIONS.length).put(INSTRUCTIONS);
        characters.put(character, add(entry.array(), 1000, 50));
        return this;
    }

    /** A glyph whose entry ends in the middle of its outline. */
    TinyFont cutShort(int character) {
        byte[] whole = box(0, 0, 500, 500);
        characters.put(character, add(Arrays.copyOf(whole, whole.length - 6), 1000, 0));
        return this;
    }

    private static void component(ByteBuffer out, int flags, int glyph, int dx, int dy) {
        out.putShort((short) flags).putShort((short) glyph).putShort((short) dx).putShort((short) dy);
    }

    private int add(byte[] entry, int advance, int bearing) {
        glyphs.add(entry);
        advances.add(advance);
        bearings.add(bearing);
        return glyphs.size() - 1;
    }

    private static byte[] box(int left, int bottom, int right, int top) {
        ByteBuffer entry = ByteBuffer.allocate(10 + 2 + 2 + INSTRUCTIONS.length + 4 + 16);
        entry.putShort((short) 1).putShort((short) left).putShort((short) bottom);
        entry.putShort((short) right).putShort((short) top).putShort((short) 3);
        entry.putShort((short) INSTRUCTIONS.length).put(INSTRUCTIONS).put(new byte[] {1, 1, 1, 1});
        for (int step : new int[] {left, 0, right - left, 0, bottom, top - bottom, 0, bottom - top}) {
            entry.putShort((short) step);
        }
        return entry.array();
    }

    public byte[] bytes() {
        return SfntWriter.write(tables());
    }

    Path writeTo(Path directory, String fileName) throws java.io.IOException {
        return Files.write(directory.resolve(fileName), bytes());
    }

    /** A collection of fonts. */
    static byte[] collection(TinyFont... fonts) {
        List<byte[]> all = new ArrayList<>();
        for (TinyFont font : fonts) {
            all.add(font.bytes());
        }
        int start = 12 + 4 * all.size();
        int size = start + all.stream().mapToInt(font -> font.length).sum();
        ByteBuffer out = ByteBuffer.allocate(size);
        out.put("ttcf".getBytes(StandardCharsets.US_ASCII)).putInt(0x00010000).putInt(all.size());
        int at = start;
        for (byte[] font : all) {
            out.putInt(at);
            ByteBuffer moved = ByteBuffer.wrap(font);
            for (int i = 0; i < moved.getShort(4); i++) {
                moved.putInt(12 + 16 * i + 8, moved.getInt(12 + 16 * i + 8) + at);
            }
            out.put(at, font);
            at += font.length;
        }
        return out.array();
    }

    /** The same font with other outlines: a CFF table for glyf and loca. */
    byte[] withCff(byte[] cff) {
        Map<String, byte[]> tables = tables();
        tables.remove("glyf");
        tables.remove("loca");
        tables.put("CFF ", cff);
        tables.put(
                "maxp",
                Arrays.copyOf(ByteBuffer.wrap(maxp()).putInt(0, 0x00005000).array(), 6));
        byte[] font = SfntWriter.write(tables);
        ByteBuffer.wrap(font).put("OTTO".getBytes(StandardCharsets.US_ASCII));
        return font;
    }

    private Map<String, byte[]> tables() {
        Map<String, byte[]> tables = new TreeMap<>();
        tables.put("OS/2", os2());
        tables.put("cmap", cmap());
        tables.put("head", head());
        tables.put("hhea", hhea());
        tables.put("hmtx", hmtx());
        tables.put("maxp", maxp());
        tables.put("name", name());
        ByteArrayOutputStream glyf = new ByteArrayOutputStream();
        ByteBuffer loca = ByteBuffer.allocate(4 * (glyphs.size() + 1));
        for (byte[] glyph : glyphs) {
            loca.putInt(glyf.size());
            glyf.writeBytes(glyph);
        }
        loca.putInt(glyf.size());
        tables.put("glyf", glyf.toByteArray());
        tables.put("loca", loca.array());
        return tables;
    }

    private static byte[] head() {
        ByteBuffer out = ByteBuffer.allocate(54);
        out.putInt(0, 0x00010000).putInt(12, 0x5F0F3CF5).putShort(18, (short) 1000);
        out.putShort(36, (short) -100)
                .putShort(38, (short) -200)
                .putShort(40, (short) 1000)
                .putShort(42, (short) 900);
        return out.putShort(50, (short) 1).array();
    }

    private byte[] hhea() {
        ByteBuffer out = ByteBuffer.allocate(36).putInt(0, 0x00010000);
        return out.putShort(4, (short) 880)
                .putShort(6, (short) -120)
                .putShort(34, (short) glyphs.size())
                .array();
    }

    private byte[] hmtx() {
        ByteBuffer out = ByteBuffer.allocate(4 * glyphs.size());
        for (int i = 0; i < glyphs.size(); i++) {
            out.putShort(advances.get(i).shortValue()).putShort(bearings.get(i).shortValue());
        }
        return out.array();
    }

    private byte[] maxp() {
        return ByteBuffer.allocate(32)
                .putInt(0, 0x00010000)
                .putShort(4, (short) glyphs.size())
                .array();
    }

    private byte[] os2() {
        ByteBuffer out = ByteBuffer.allocate(96).putShort(0, (short) 4);
        out.putShort(4, (short) weight).putShort(8, (short) embedding);
        if (characters.containsKey((int) '国')) {
            out.putInt(46, 1 << 27);
        } else {
            out.putInt(42, 1);
        }
        return out.putShort(88, (short) 720).array();
    }

    /** A format 12 subtable for Windows, one group a character. */
    private byte[] cmap() {
        ByteBuffer out = ByteBuffer.allocate(12 + 16 + 12 * characters.size());
        out.putShort((short) 0).putShort((short) 1);
        out.putShort((short) 3).putShort((short) 10).putInt(12);
        out.putShort((short) 12)
                .putShort((short) 0)
                .putInt(16 + 12 * characters.size())
                .putInt(0);
        out.putInt(characters.size());
        characters.forEach(
                (character, glyph) -> out.putInt(character).putInt(character).putInt(glyph));
        return out.array();
    }

    private byte[] name() {
        List<Object[]> records = new ArrayList<>();
        records.add(new Object[] {0x409, 1, family});
        records.add(new Object[] {0x409, 6, family.replace(" ", "")});
        names.forEach(name -> records.add(new Object[] {0x804, Integer.parseInt(name[0]), name[1]}));
        ByteBuffer out = ByteBuffer.allocate(6 + 12 * records.size());
        ByteArrayOutputStream storage = new ByteArrayOutputStream();
        out.putShort((short) 0).putShort((short) records.size()).putShort((short) out.capacity());
        for (Object[] entry : records) {
            byte[] text = ((String) entry[2]).getBytes(StandardCharsets.UTF_16BE);
            out.putShort((short) 3).putShort((short) 1).putShort(((Integer) entry[0]).shortValue());
            out.putShort(((Integer) entry[1]).shortValue()).putShort((short) text.length);
            out.putShort((short) storage.size());
            storage.writeBytes(text);
        }
        byte[] table = new byte[out.capacity() + storage.size()];
        System.arraycopy(out.array(), 0, table, 0, out.capacity());
        System.arraycopy(storage.toByteArray(), 0, table, out.capacity(), storage.size());
        return table;
    }
}
