package io.github.gongwen4j.pdf;

import io.github.gongwen4j.font.Face;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** A face as one document uses it: its name in the content, its characters and their codes. */
final class FaceUse {
    private final Face face;
    private final String name;
    /** The characters of the document, and what the face draws for each: nearly always the character itself. */
    private final SortedMap<Integer, Integer> drawn = new TreeMap<>();

    /** The widths and one more, so that 0 means a character not met yet. */
    private final CharacterTable widths = new CharacterTable();

    private Cids cids = new Cids(new TreeSet<>());

    FaceUse(Face face, String name) {
        if (!face.embeddable()) {
            throw PdfException.notEmbeddable(face);
        }
        this.face = face;
        this.name = name;
    }

    /** Takes a character in. */
    void add(int codePoint) {
        if (widths.get(codePoint) == 0) {
            int standIn = standIn(codePoint);
            drawn.put(codePoint, standIn);
            widths.put(codePoint, face.advance(standIn) + 1);
        }
    }

    /** To be called when all characters are in. */
    void close() {
        cids = new Cids(new TreeSet<>(drawn.keySet()));
    }

    Face face() {
        return face;
    }

    /** The name under which page contents select the face, as {@code F1}. */
    String name() {
        return name;
    }

    Cids cids() {
        return cids;
    }

    /** The characters of the document, and what the face draws for each. */
    SortedMap<Integer, Integer> drawn() {
        return drawn;
    }

    /** The width of a character in 1/1000 of the em square. */
    int advance(int codePoint) {
        return widths.get(codePoint) - 1;
    }

    /** Spaces and hyphens of all kinds look alike; they are drawn by the plain ones where a face has no others. */
    private int standIn(int codePoint) {
        if (face.has(codePoint)) {
            return codePoint;
        }
        int plain =
                switch (codePoint) {
                    case 0x00AD, 0x2010, 0x2011 -> '-';
                    default -> Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint) ? ' ' : codePoint;
                };
        if (!face.has(plain)) {
            throw PdfException.lacks(face, codePoint);
        }
        return plain;
    }
}
