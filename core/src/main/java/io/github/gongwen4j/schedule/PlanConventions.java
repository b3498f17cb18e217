package io.github.gongwen4j.schedule;

import io.github.gongwen4j.model.Body;
import io.github.gongwen4j.model.Circular;
import io.github.gongwen4j.model.Document;
import io.github.gongwen4j.model.PointsDocument;
import io.github.gongwen4j.model.SeparateAttachment;
import io.github.gongwen4j.model.Speech;
import io.github.gongwen4j.time.DateConventionChanges;
import java.util.Optional;

/** How a document says its fuzzy dates are read (模糊时间的约定); it holds in its attachments and in what it issues as well. */
public final class PlanConventions {
    private PlanConventions() {}

    /** What the document sets. */
    public static DateConventionChanges of(Document document) {
        if (document instanceof SeparateAttachment separate) {
            return of(separate.main());
        }
        return body(document).map(Body::conventions).orElse(DateConventionChanges.NONE);
    }

    private static Optional<Body> body(Document document) {
        if (document instanceof Speech speech) {
            return Optional.of(speech.body());
        }
        if (document instanceof PointsDocument points) {
            return Optional.of(points.body());
        }
        return document instanceof Circular circular ? Optional.of(circular.body()) : Optional.empty();
    }
}
