package io.github.gongwen4j.layout;

import io.github.gongwen4j.style.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gathers the characters of a paragraph piece by piece. */
final class TextCollector {
    private static final int USUAL_LENGTH = 256;

    private final FaceTable faces;
    private final List<Slot> slots = new ArrayList<>();
    private final Map<Integer, NoteMark> marks = new HashMap<>();
    private int[] codePoints = new int[USUAL_LENGTH];
    private int[] slotOf = new int[USUAL_LENGTH];
    private int length;

    TextCollector(FaceTable faces) {
        this.faces = faces;
    }

    void add(String text, TextStyle style, Tag tag) {
        if (text.isEmpty()) {
            return;
        }
        slots.add(new Slot(style, faces.of(style.face()), tag));
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            append(codePoint);
            i += Character.charCount(codePoint);
        }
    }

    /** The mark of a footnote. */
    void add(NoteMark mark, TextStyle style, Tag tag) {
        marks.put(length, mark);
        add(Character.toString(NoteMark.CHARACTER), style, tag);
    }

    private void append(int codePoint) {
        if (length == codePoints.length) {
            codePoints = Arrays.copyOf(codePoints, 2 * length);
            slotOf = Arrays.copyOf(slotOf, 2 * length);
        }
        codePoints[length] = codePoint;
        slotOf[length] = slots.size() - 1;
        length++;
    }

    SetText finish() {
        return new SetText(Arrays.copyOf(codePoints, length), Arrays.copyOf(slotOf, length), slots, marks);
    }
}
