package io.github.gongwen4j.layout;

import io.github.gongwen4j.style.Length;
import io.github.gongwen4j.style.TextStyle;

/**
 * What a stretch of a paragraph has in common.
 *
 * @param style how it looks
 * @param faces the faces that draw it
 * @param tag what it belongs to
 */
record Slot(TextStyle style, RoleFaces faces, Tag tag) {
    double size() {
        return style.size().points();
    }

    double tracking() {
        return style.tracking().points();
    }

    /** The same with its characters so much further apart. */
    Slot spaced(Length further) {
        return new Slot(style.withTracking(style.tracking().plus(further)), faces, tag);
    }

    /** Whether the weight is asked for but the face has it not. */
    boolean thicken() {
        return style.bold() && faces.face().map(face -> !face.bold()).orElse(false);
    }

    boolean looksLike(Slot other) {
        return style.equals(other.style);
    }
}
