package io.github.gongwen4j.layout;

import io.github.gongwen4j.compose.TextMeasure;
import io.github.gongwen4j.font.InkBox;
import io.github.gongwen4j.style.Length;
import io.github.gongwen4j.style.TextStyle;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.ToIntFunction;

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
        return farthest(text, style, InkBox::top);
    }

    @Override
    public OptionalDouble inkBottom(String text, TextStyle style) {
        return farthest(text, style, box -> -box.bottom());
    }

    private OptionalDouble farthest(String text, TextStyle style, ToIntFunction<InkBox> reach) {
        RoleFaces role = faces.of(style.face());
        OptionalInt farthest = text.codePoints()
                .mapToObj(role::ink)
                .flatMap(Optional::stream)
                .mapToInt(reach)
                .max();
        return farthest.isPresent() ? OptionalDouble.of(farthest.getAsInt() / PER_EM) : OptionalDouble.empty();
    }
}
