package io.github.gongwen4j.compose;

import io.github.gongwen4j.model.PointsDocument;
import io.github.gongwen4j.style.TextRole;

/** The order of work points, work plans and plans: title, line under it, a blank line, body, list of attachments, signature. */
final class PointsDocumentComposer {
    private PointsDocumentComposer() {}

    static void compose(PointsDocument document, Composition composition) {
        TitleComposer.compose(document.title(), composition);
        document.titleNote().ifPresent(note -> composition.line(TextRole.TITLE_NOTE, Alignment.CENTER, note));
        composition.blankLines(1);
        ContentsComposer.compose(document.contents(), composition, () -> body(document, composition));
    }

    private static void body(PointsDocument document, Composition composition) {
        BodyComposer.compose(document.body(), composition);
        int ending = composition.size();
        AttachmentComposer.list(document.attachments(), composition);
        document.signature().ifPresent(signature -> SignatureComposer.compose(signature, composition));
        composition.keepWithParagraphBefore(ending);
        AttachmentComposer.pages(document.attachments(), composition);
    }
}
