package io.github.gongwen4j.read;

import io.github.gongwen4j.style.Color;
import io.github.gongwen4j.style.FaceRole;
import io.github.gongwen4j.style.Length;
import io.github.gongwen4j.style.TextStyle;
import java.util.Optional;

/** What a profile file says about one style; what it leaves out stays. */
record StyleChange(Optional<FaceRole> face, Optional<Length> size, Optional<Color> color, Optional<Boolean> bold) {
    static final StyleChange NONE =
            new StyleChange(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** The style with face, size, colour and weight as told. */
    TextStyle on(TextStyle style) {
        return new TextStyle(
                face.orElse(style.face()),
                size.orElse(style.size()),
                color.orElse(style.color()),
                bold.orElse(style.bold()),
                style.tracking());
    }

    /** The fields of a style, on a mapping that may have more. */
    record On(
            Field<Optional<FaceRole>> face,
            Field<Optional<Length>> size,
            Field<Optional<Color>> color,
            Field<Optional<Boolean>> bold) {
        static On fields(Fields fields) {
            return new On(
                    fields.optional(
                            "face",
                            ProfileValues.words(FaceRole.values()),
                            "字体：仿宋、楷体、黑体、宋体、小标宋",
                            "the face: 仿宋, 楷体, 黑体, 宋体, 小标宋"),
                    fields.optional("size", ProfileValues.SIZE, "字号，如 3号、16pt", "the type size, as 3号 or 16pt"),
                    fields.optional("color", ProfileValues.COLOR, "颜色", "the colour"),
                    fields.optional("bold", ProfileValues.YES_OR_NO, "是否加粗", "whether it is bold"));
        }

        StyleChange change(Values values) {
            return new StyleChange(values.get(face), values.get(size), values.get(color), values.get(bold));
        }
    }
}
