package io.github.gongwen4j.read;

import io.github.gongwen4j.model.Bilingual;
import io.github.gongwen4j.model.Figure;
import io.github.gongwen4j.model.FigureWidth;
import io.github.gongwen4j.model.Image;
import io.github.gongwen4j.model.ModelException;
import io.github.gongwen4j.model.SealManner;
import io.github.gongwen4j.model.Signature;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Pictures: figures in the text, and seals. */
final class FigureShapes {
    /** A figure. */
    static final Shape<Figure> FIGURE = figure();

    /** Seals: the path of one, or of each. */
    static final Shape<List<Image>> SEALS = Shapes.oneOrMany(PictureShape.PICTURE);

    private FigureShapes() {}

    private static MappingShape<Figure> figure() {
        Fields fields = Fields.of("figure", "图", "a figure");
        Field<Image> file = fields.required(
                "file",
                PictureShape.PICTURE,
                "PNG、JPEG 或 SVG 图片文件，路径从文档所在的文件夹写起",
                "a PNG, JPEG or SVG file, its path from the folder of the document");
        Field<Optional<String>> alt = fields.optional(
                "alt",
                Shapes.TEXT,
                "替代文字：图上有什么，供读屏软件使用；不写则用图题",
                "what it shows, for screen readers; the caption if not given");
        Field<Optional<String>> caption =
                fields.optional("caption", Shapes.TEXT, "图题，不含图号", "its caption; the number is added");
        Field<FigureWidth> width = fields.optional(
                "width",
                Shapes.TEXT.as(FigureWidth::parse, FigureWidth.NATURAL),
                FigureWidth.NATURAL,
                "图宽，如 80mm、8cm，或占版心宽度的百分数，如 60%；不写则按图片本身的大小",
                "how wide it is, as 80mm, 8cm or 60% of the type area; as the picture itself if not given");
        Field<Boolean> numbered = fields.optional(
                "numbered",
                new FlagShape(),
                true,
                "有图题的图是否编号，如 图1；默认编号",
                "whether its caption is numbered, as 图1; it is by default");
        return fields.make(values -> new Figure(
                described(values.get(file), values.get(alt).or(() -> values.get(caption))),
                values.get(width),
                values.get(caption),
                values.get(numbered)));
    }

    private static Image described(Image image, Optional<String> words) {
        return image.withAlternativeText(words.orElseThrow(() -> new ModelException(new Bilingual(
                "图要有 alt（替代文字）或 caption（图题），供看不见图的人使用",
                "A figure has alt or caption, for readers who cannot see it"))));
    }

    /** The signature with its seals, each named after its organ; or with the stamps of those who sign. */
    static Signature sealed(Signature signature, List<Image> seals) {
        List<Image> named = new ArrayList<>();
        for (Image seal : seals) {
            String organ = named.size() < signature.organs().size()
                    ? signature.organs().get(named.size())
                    : "";
            String kind = signature.manner() == SealManner.SIGNATURE_STAMP ? "签名章" : "印章";
            named.add(seal.withAlternativeText(organ + kind));
        }
        return new Signature(signature.organs(), signature.date(), signature.manner(), named);
    }
}
