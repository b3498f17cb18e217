package io.github.gongwen4j.pdf;

import io.github.gongwen4j.font.Face;
import io.github.gongwen4j.font.FontProgram;
import io.github.gongwen4j.font.InkBox;
import java.util.Optional;
import java.util.SortedSet;

/** A face whose maker does not allow it to be embedded; a font set would not even offer it. */
record KeptBack(Face face) implements Face {
    @Override
    public String family() {
        return "Kept Back";
    }

    @Override
    public String fullName() {
        return "Kept Back";
    }

    @Override
    public String postScriptName() {
        return "KeptBack";
    }

    @Override
    public String source() {
        return face.source();
    }

    @Override
    public boolean bold() {
        return false;
    }

    @Override
    public boolean embeddable() {
        return false;
    }

    @Override
    public int glyph(int codePoint) {
        return face.glyph(codePoint);
    }

    @Override
    public int advance(int codePoint) {
        return face.advance(codePoint);
    }

    @Override
    public double ascent() {
        return face.ascent();
    }

    @Override
    public double descent() {
        return face.descent();
    }

    @Override
    public Optional<InkBox> ink(int codePoint) {
        return face.ink(codePoint);
    }

    @Override
    public FontProgram subset(SortedSet<Integer> codePoints) {
        return face.subset(codePoints);
    }
}
