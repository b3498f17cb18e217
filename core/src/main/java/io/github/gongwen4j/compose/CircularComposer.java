package io.github.gongwen4j.compose;

import io.github.gongwen4j.model.Circular;
import io.github.gongwen4j.model.Document;
import io.github.gongwen4j.style.Grid;
import io.github.gongwen4j.style.Length;
import io.github.gongwen4j.style.TextRole;
import java.util.List;

/**
 * The order of a circular: what its form has for a head, addressees, text, list of attachments, attendance, signature, note; then on new pages what it issues and its attachments; last the imprint (clauses 7.2 to 7.4). List of
 * attachments, signature and note stand on a page with body text (clause 7.3.5.5); addressees that would leave no room for
 * body text on the first page move to the imprint (clause 7.3.2).
 */
final class CircularComposer {
    private CircularComposer() {}

    static void compose(Circular circular, Composition composition) {
        CircularHead.compose(circular, composition);
        boolean below = AddresseesRoom.isMissing(circular.to(), composition);
        if (!below) {
            addressees(circular.to(), composition);
        }
        BodyComposer.compose(circular.body(), composition);
        int ending = composition.size();
        AttachmentComposer.list(circular.attachments(), composition);
        circular.attendance().ifPresent(attendance -> AttendanceComposer.compose(attendance, composition));
        int signed = composition.size();
        circular.signature().ifPresent(signature -> SignatureComposer.compose(signature, composition));
        circular.note().ifPresent(note -> note(note, SealReach.of(composition.blocksFrom(signed)), composition));
        if (circular.signature().isPresent()) {
            composition.keepWithParagraphBefore(ending);
        }
        int end = composition.size();
        Length seals = SealReach.of(composition.blocksFrom(signed)).beyond();
        circular.issues().ifPresent(document -> issued(document, composition));
        AttachmentComposer.pages(circular.attachments(), composition);
        boolean follows = composition.size() == end;
        ImprintComposer.compose(
                circular, below ? circular.to() : List.of(), follows ? seals : Length.ZERO, composition);
    }

    /** 主送机关: flush left, turn lines too, a full-width colon at the end (clause 7.3.2). */
    private static void addressees(List<String> to, Composition composition) {
        if (!to.isEmpty()) {
            String text = Colon.after(String.join("，", to));
            composition.add(composition
                    .paragraph(TextRole.ADDRESSEES)
                    .align(Alignment.JUSTIFIED)
                    .run(text, composition.style(TextRole.ADDRESSEES))
                    .build());
        }
    }

    /**
     * 附注: two characters in, in round brackets, on the line below the date (clause 7.3.6); where a seal reaches down to it, on
     * the next line that is clear of the seal.
     */
    private static void note(String note, SealReach seals, Composition composition) {
        String text = note.startsWith("（") && note.endsWith("）") ? note : "（" + note + "）";
        Grid grid = composition.grid();
        Length end = composition.width(text, TextRole.NOTE).plus(grid.cells(2));
        composition.blankLines(seals.blankLinesAbove(end, composition.style(TextRole.NOTE), grid.lineHeight()));
        composition.add(composition
                .bodyParagraph(TextRole.NOTE)
                .run(text, composition.style(TextRole.NOTE))
                .build());
    }

    private static void issued(Document document, Composition composition) {
        composition.newPage();
        Composer.compose(document, composition);
    }
}
