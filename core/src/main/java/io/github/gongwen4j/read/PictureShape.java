package io.github.gongwen4j.read;

import io.github.gongwen4j.model.Image;
import java.util.Optional;

/** A picture, given by the path of its file. Nothing stands in for one that cannot be had. */
record PictureShape() implements Shape<Image> {
    static final Shape<Image> PICTURE = new PictureShape();

    private static final Expected EXPECTED = new Expected("图片文件的路径", "the path of a picture file");

    @Override
    public Optional<Image> read(Node node, Problems problems) {
        if (!(node instanceof Node.Scalar scalar) || scalar.type() != Node.ScalarType.TEXT) {
            Mismatch.report(node, EXPECTED, problems);
            return Optional.empty();
        }
        return Shapes.TEXT
                .read(node, problems)
                .flatMap(path ->
                        Making.make(node, problems, () -> problems.pictures().picture(path)));
    }

    @Override
    public Optional<Image> standIn() {
        return Optional.empty();
    }

    @Override
    public boolean fits(Node node) {
        return node instanceof Node.Scalar;
    }

    @Override
    public Expected expected() {
        return EXPECTED;
    }

    @Override
    public SchemaObject schema(SchemaDefinitions definitions) {
        return Shapes.TEXT.schema(definitions);
    }
}
