package io.github.gongwen4j.layout;

import io.github.gongwen4j.compose.TextMeasure;
import io.github.gongwen4j.style.Length;
import io.github.gongwen4j.style.TextStyle;

/** Measures texts as they will be set. */
final class FaceMeasure implements TextMeasure {
    private final FaceTable faces;

    FaceMeasure(FaceTable faces) {
        this.faces = faces;
    }

    @Override
    public Length width(String text, TextStyle style) {
        TextCollector collector = new TextCollector(faces);
        collector.add(text, style, Artifacts.RULE);
        return Length.pt(collector.finish().naturalWidth());
    }
}
