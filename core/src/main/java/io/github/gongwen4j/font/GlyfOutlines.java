package io.github.gongwen4j.font;

import java.io.IOException;
import java.nio.ByteBuffer;

/** TrueType outlines: entries of the glyf table, found by loca. */
final class GlyfOutlines implements Outlines {
    private final TableRange glyf;
    private final int[] offsets;
    private final boolean keepInstructions;

    private GlyfOutlines(TableRange glyf, int[] offsets, boolean keepInstructions) {
        this.glyf = glyf;
        this.offsets = offsets;
        this.keepInstructions = keepInstructions;
    }

    static GlyfOutlines open(FaceHeader header, FaceMeasures measures, FontBytes bytes) throws IOException {
        TableRange loca = header.table("loca");
        int width = measures.longOffsets() ? 4 : 2;
        if (loca == null || loca.length() / width < measures.glyphCount() + 1) {
            throw new DamagedFontException("字形索引（loca）缺失或不完整", "the glyph index (loca) is missing or cut short");
        }
        ByteBuffer table = loca.read(bytes);
        int[] offsets = new int[measures.glyphCount() + 1];
        for (int i = 0; i < offsets.length; i++) {
            offsets[i] = measures.longOffsets() ? table.getInt() : 2 * (table.getShort() & 0xFFFF);
        }
        return new GlyfOutlines(header.table("glyf"), offsets, Instructions.areNeeded(header));
    }

    @Override
    public byte[] glyph(FontBytes bytes, int glyph) throws IOException {
        if (glyph >= offsets.length - 1) {
            throw new DamagedFontException("没有第 " + glyph + " 号字形", "there is no glyph " + glyph);
        }
        int start = offsets[glyph];
        int length = offsets[glyph + 1] - start;
        if (length == 0) {
            return new byte[0];
        }
        if (start < 0 || length < 0 || (long) start + length > glyf.length()) {
            throw new DamagedFontException("第 " + glyph + " 号字形已损坏", "glyph " + glyph + " lies outside the font");
        }
        byte[] entry = bytes.read(glyf.offset() + start, length).array();
        return keepInstructions ? entry : GlyfEntry.withoutInstructions(entry);
    }

    @Override
    public boolean statesBearings() {
        return true;
    }
}
