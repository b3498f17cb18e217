package io.github.gongwen4j.compose;

import io.github.gongwen4j.model.Attachment;
import io.github.gongwen4j.model.Body;
import io.github.gongwen4j.model.Circular;
import io.github.gongwen4j.model.Collection;
import io.github.gongwen4j.model.Document;
import io.github.gongwen4j.model.Placement;
import io.github.gongwen4j.model.Point;
import io.github.gongwen4j.model.PointStyle;
import io.github.gongwen4j.model.PointsDocument;
import io.github.gongwen4j.model.SeparateAttachment;
import io.github.gongwen4j.model.Speech;
import io.github.gongwen4j.numbering.Marker;
import io.github.gongwen4j.numbering.Markers;
import io.github.gongwen4j.numbering.NumberedPoint;
import io.github.gongwen4j.numbering.PointNumberer;
import java.util.ArrayList;
import java.util.List;

/** The outline of a document (提纲): every numbered or lead item in order, with the numbers that will be printed. */
public final class Outline {
    private final List<OutlineItem> items = new ArrayList<>();

    private Outline() {}

    /** The items of a document, those of what it issues and of its attachments included. */
    public static List<OutlineItem> of(Document document) {
        Outline outline = new Outline();
        outline.document(document, 0);
        return List.copyOf(outline.items);
    }

    private void document(Document document, int base) {
        if (document instanceof Speech speech) {
            body(speech.body(), base);
        } else if (document instanceof PointsDocument points) {
            body(points.body(), base);
            attachments(points.attachments(), base);
        } else if (document instanceof Circular circular) {
            body(circular.body(), base);
            circular.issues().ifPresent(issued -> document(issued, base));
            attachments(circular.attachments(), base);
        } else if (document instanceof Collection collection) {
            parts(collection, base);
        } else if (document instanceof SeparateAttachment separate) {
            body(separate.attachment().body(), base);
        }
    }

    private void parts(Collection collection, int base) {
        for (int i = 0; i < collection.parts().size(); i++) {
            Collection.Part part = collection.parts().get(i);
            String marker = Markers.marker(collection.scheme(), i + 1).text();
            String heading =
                    part.heading().orElseGet(() -> part.document().title().text());
            items.add(new OutlineItem(base + 1, PointStyle.HEADING, Placement.OWN, marker, heading));
            document(part.document(), base + 1);
        }
    }

    private void attachments(List<Attachment> attachments, int base) {
        attachments.forEach(attachment -> body(attachment.body(), base));
    }

    private void body(Body body, int base) {
        PointNumberer.number(TimelinePoints.expand(body)).forEach(point -> point(point, base));
    }

    private void point(NumberedPoint numbered, int base) {
        Point point = numbered.point();
        if (point.style() != PointStyle.IMPLIED) {
            items.add(new OutlineItem(
                    base + numbered.depth(),
                    point.style(),
                    point.placement(),
                    numbered.marker().map(Marker::text).orElse(""),
                    point.heading()
                            .or(() -> point.text().map(InlineComposer::plain))
                            .orElse("")));
        }
        numbered.items().forEach(item -> point(item, base));
    }
}
