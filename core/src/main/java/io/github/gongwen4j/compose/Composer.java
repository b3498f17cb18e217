package io.github.gongwen4j.compose;

import io.github.gongwen4j.model.Circular;
import io.github.gongwen4j.model.Collection;
import io.github.gongwen4j.model.Document;
import io.github.gongwen4j.model.PointsDocument;
import io.github.gongwen4j.model.SeparateAttachment;
import io.github.gongwen4j.model.Speech;
import io.github.gongwen4j.style.StyleProfile;
import java.util.Objects;

/** Sets a document in order under a profile. Immutable and safe for any number of threads. */
public final class Composer {
    private final StyleProfile profile;
    private final TextMeasure measure;

    private Composer(StyleProfile profile, TextMeasure measure) {
        this.profile = Objects.requireNonNull(profile);
        this.measure = Objects.requireNonNull(measure);
    }

    /** A composer that measures in full and half cells. */
    public static Composer of(StyleProfile profile) {
        return of(profile, TextMeasure.cells());
    }

    /** A composer that measures with the faces the document will be set in. */
    public static Composer of(StyleProfile profile, TextMeasure measure) {
        return new Composer(profile, measure);
    }

    /** The document in order. */
    public Flow compose(Document document) {
        Composition composition = new Composition(profile, measure);
        compose(document, composition);
        return new Flow(DocumentInfo.of(document), profile, composition.blocks());
    }

    /** Composes a document, which may stand within another. */
    static void compose(Document document, Composition composition) {
        composition.within(document, () -> composeKind(document, composition));
    }

    private static void composeKind(Document document, Composition composition) {
        if (document instanceof Speech speech) {
            SpeechComposer.compose(speech, composition);
        } else if (document instanceof PointsDocument points) {
            PointsDocumentComposer.compose(points, composition);
        } else if (document instanceof Circular circular) {
            CircularComposer.compose(circular, composition);
        } else if (document instanceof Collection collection) {
            CollectionComposer.compose(collection, composition);
        } else if (document instanceof SeparateAttachment separate) {
            SeparateAttachmentComposer.compose(separate, composition);
        }
    }
}
