package io.github.gongwen4j.layout;

import io.github.gongwen4j.compose.TextMeasure;
import io.github.gongwen4j.style.Length;
import io.github.gongwen4j.style.TextStyle;
import java.util.List;

/** Measures texts as they will be set. */
final class FaceMeasure implements TextMeasure {
    private final FaceTable faces;

    FaceMeasure(FaceTable faces) {
        this.faces = faces;
    }

    @Override
    public Length width(String text, TextStyle style) {
        int[] codePoints = text.codePoints().toArray();
        Slot slot = new Slot(style, faces.of(style.face()), new Tag.Artifact(Tag.ArtifactKind.RULE));
        SetText set = new SetText(codePoints, new int[codePoints.length], List.of(slot));
        double width = 0;
        for (int i = 0; i < codePoints.length; i++) {
            width += set.width(i, i + 1 < codePoints.length);
        }
        return Length.pt(width);
    }
}
