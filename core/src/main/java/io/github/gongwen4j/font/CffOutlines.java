package io.github.gongwen4j.font;

import java.io.IOException;

/** Outlines of a CFF table. */
final class CffOutlines implements Outlines {
    static CffOutlines open(FaceHeader header, FaceMeasures measures, FontBytes bytes) throws IOException {
        throw new DamagedFontException("尚不支持 CFF 轮廓", "CFF outlines are not read yet");
    }

    @Override
    public byte[] glyph(FontBytes bytes, int glyph) throws IOException {
        return new byte[0];
    }

    @Override
    public boolean statesBearings() {
        return false;
    }
}
