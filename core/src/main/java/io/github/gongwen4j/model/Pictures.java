package io.github.gongwen4j.model;

import java.util.ArrayList;
import java.util.List;

/** The pictures of a document (图片): figures, seals and signature stamps, those of what it issues, attaches or collects too. */
public final class Pictures {
    private final List<Image> found = new ArrayList<>();

    private Pictures() {}

    /** Every picture in the order of the document; one that it shows twice is there twice. */
    public static List<Image> in(Document document) {
        Pictures pictures = new Pictures();
        pictures.document(document);
        return List.copyOf(pictures.found);
    }

    private void document(Document document) {
        if (document instanceof Speech speech) {
            body(speech.body());
        } else if (document instanceof PointsDocument points) {
            body(points.body());
            points.signature().ifPresent(signature -> found.addAll(signature.seals()));
            points.attachments().forEach(attachment -> body(attachment.body()));
        } else if (document instanceof Circular circular) {
            body(circular.body());
            circular.signature().ifPresent(signature -> found.addAll(signature.seals()));
            circular.attachments().forEach(attachment -> body(attachment.body()));
            circular.issues().ifPresent(this::document);
        } else if (document instanceof Collection collection) {
            collection.parts().forEach(part -> document(part.document()));
        } else if (document instanceof SeparateAttachment separate) {
            body(separate.attachment().body());
        }
    }

    private void body(Body body) {
        blocks(body.opening());
        points(body.sections());
        blocks(body.closing());
    }

    private void points(List<Point> points) {
        for (Point point : points) {
            blocks(point.intro());
            points(point.items());
            blocks(point.tail());
        }
    }

    private void blocks(List<Block> blocks) {
        for (Block block : blocks) {
            if (block instanceof Figure figure) {
                found.add(figure.image());
            }
        }
    }
}
