package io.github.gongwen4j.font;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What is known of a face before it is used: names, weight, where its tables lie. Reading it costs a few small reads,
 * so whole directories can be looked through.
 */
final class FaceHeader {
    private static final int HAN_BIT = 1 << (59 - 32);
    private static final Pattern FOREIGN =
            Pattern.compile("(cjk|sans|serif|han)(jp|kr|k|tc|hk|j|hw)(?=-|regular|bold|light|$)");
    private static final int NAME_LIMIT = 1 << 20;
    private static final int BOLD_WEIGHT = 700;

    private final FontSource source;
    private final String description;
    private final Map<String, TableRange> tables;
    private final NameTable names;
    private int weight = 400;
    private boolean italic;
    private boolean fixedPitch;
    private boolean embeddable = true;
    private boolean maybeHan = true;

    private FaceHeader(FontSource source, String description, Map<String, TableRange> tables, NameTable names) {
        this.source = source;
        this.description = description;
        this.tables = tables;
        this.names = names;
    }

    static FaceHeader read(FontSource source, String description, FontBytes bytes, Map<String, TableRange> tables)
            throws IOException {
        for (String tag : new String[] {"head", "hhea", "hmtx", "maxp", "cmap", "name"}) {
            require(tables, tag);
        }
        if (!tables.containsKey("glyf") && !tables.containsKey("CFF ")) {
            throw new DamagedFontException(
                    "没有可嵌入的矢量轮廓（点阵、彩色或可变 CFF2 字体）",
                    "it has no outlines to embed (a bitmap, colour or variable CFF2 font)");
        }
        FaceHeader header = new FaceHeader(
                source, description, tables, NameTable.read(tables.get("name").readStart(bytes, NAME_LIMIT)));
        header.readStyle(bytes);
        return header;
    }

    private static void require(Map<String, TableRange> tables, String tag) throws DamagedFontException {
        if (!tables.containsKey(tag)) {
            throw new DamagedFontException(
                    "字体缺少 " + tag + " 表，或文件不完整，请重新安装",
                    "the font lacks the table " + tag + " or is cut short; install it again");
        }
    }

    private void readStyle(FontBytes bytes) throws IOException {
        int macStyle = tables.get("head").readStart(bytes, 54).getShort(44);
        boolean bold = (macStyle & 1) != 0;
        italic = (macStyle & 2) != 0;
        TableRange range = tables.get("OS/2");
        if (range != null && range.length() >= 68) {
            ByteBuffer os2 = range.readStart(bytes, 86);
            weight = os2.getShort(4) & 0xFFFF;
            embeddable = (os2.getShort(8) & 0xF) != 2;
            // panose: family text, proportion monospaced
            fixedPitch = os2.get(32) == 2 && os2.get(35) == 9;
            maybeHan = (os2.getInt(46) & HAN_BIT) != 0 || (os2.getInt(42) | os2.getInt(46)) == 0;
            bold |= (os2.getShort(62) & 0x20) != 0;
            italic |= (os2.getShort(62) & 1) != 0;
        }
        if (bold) {
            weight = Math.max(weight, BOLD_WEIGHT);
        }
    }

    FontSource source() {
        return source;
    }

    /** File and place in a collection, for people to read. */
    String description() {
        return description;
    }

    Map<String, TableRange> tables() {
        return tables;
    }

    TableRange table(String tag) {
        return tables.get(tag);
    }

    NameTable names() {
        return names;
    }

    /** The weight of the design, 400 being regular and 700 bold. */
    int weight() {
        return weight;
    }

    boolean bold() {
        return weight >= 600;
    }

    boolean italic() {
        return italic;
    }

    boolean embeddable() {
        return embeddable;
    }

    /** Whether the face may have Han characters, as far as its header tells. */
    boolean maybeHan() {
        return maybeHan;
    }

    /** Whether the face is made for program text, its Latin letters all of one width. */
    boolean fixedPitch() {
        return fixedPitch || names.keys().stream().anyMatch(key -> key.contains("mono"));
    }

    /** Whether the face draws Han characters as they are printed elsewhere: in Japan, Korea, Taiwan or Hong Kong. */
    boolean foreignForms() {
        return names.keys().stream().anyMatch(key -> FOREIGN.matcher(key).find());
    }

    @Override
    public String toString() {
        return names.fullName() + " (" + description + ")";
    }
}
