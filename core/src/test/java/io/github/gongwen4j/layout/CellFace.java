package io.github.gongwen4j.layout;

import io.github.gongwen4j.font.Face;
import io.github.gongwen4j.font.FontProgram;
import io.github.gongwen4j.font.InkBox;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.IntPredicate;

/** A face for tests: Han and its marks are a full cell wide, all else half of one. */
class CellFace implements Face {
    private final IntPredicate covers;

    CellFace(IntPredicate covers) {
        this.covers = covers;
    }

    /** A face with every character. */
    static CellFace complete() {
        return new CellFace(c -> true);
    }

    @Override
    public String family() {
        return "Cell";
    }

    @Override
    public String fullName() {
        return "Cell Regular";
    }

    @Override
    public String postScriptName() {
        return "Cell-Regular";
    }

    @Override
    public String source() {
        return "test";
    }

    @Override
    public boolean bold() {
        return false;
    }

    @Override
    public boolean embeddable() {
        return true;
    }

    @Override
    public int glyph(int codePoint) {
        return covers.test(codePoint) ? 1 : 0;
    }

    @Override
    public int advance(int codePoint) {
        return CellWidth.isFull(codePoint) ? 1000 : 500;
    }

    @Override
    public double ascent() {
        return 880;
    }

    @Override
    public double descent() {
        return -120;
    }

    @Override
    public Optional<InkBox> ink(int codePoint) {
        return Optional.empty();
    }

    @Override
    public FontProgram subset(SortedSet<Integer> codePoints) {
        throw new UnsupportedOperationException("Layout embeds nothing");
    }
}
