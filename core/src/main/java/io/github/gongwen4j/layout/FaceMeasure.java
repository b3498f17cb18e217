package io.github.gongwen4j.layout;

import io.github.gongwen4j.compose.TextMeasure;
import io.github.gongwen4j.style.Length;
import io.github.gongwen4j.style.TextStyle;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Measures texts as they will be set, by the faces that draw them. */
final class FaceMeasure implements TextMeasure {
    private static final double PER_EM = 1000;

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

    @Override
    public OptionalDouble inkTop(String text, TextStyle style) {
        RoleFaces role = faces.of(style.face());
        OptionalInt highest =
                text.codePoints().map(role::inkTop).filter(top -> top > 0).max();
        return highest.isPresent() ? OptionalDouble.of(highest.getAsInt() / PER_EM) : OptionalDouble.empty();
    }
}
