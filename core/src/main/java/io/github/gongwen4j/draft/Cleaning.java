package io.github.gongwen4j.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Cleans the paragraphs of a manuscript. Each change is a repair, and what is left out is set aside; what is cleaned is clean, and cleaning it again changes nothing. */
final class Cleaning {
    /** In this order: each looks at what those before it made. */
    private static final List<CleaningRule> RULES = List.of(
            new NoWidthRule(), new FigureRule(), new BracketRule(), new MarkRule(), new QuoteRule(), new SpaceRule());

    private final Manuscript before;
    private final DraftOptions options;
    private final List<DraftPiece> rest;
    private final List<Repair> repairs;

    private Cleaning(Manuscript before, DraftOptions options) {
        this.before = before;
        this.options = options;
        this.rest = new ArrayList<>(before.rest());
        this.repairs = new ArrayList<>(before.repairs());
    }

    /** A manuscript without the faults that the options have repaired. */
    static Manuscript clean(Manuscript before, DraftOptions options) {
        Cleaning cleaning = new Cleaning(before, options);
        List<ManuscriptParagraph> paragraphs =
                before.paragraphs().stream().map(cleaning::paragraph).toList();
        cleaning.rest.sort(Comparator.comparingInt(piece -> piece.span().start()));
        cleaning.repairs.sort(Comparator.comparingInt(repair -> repair.span().start()));
        return new Manuscript(
                before.text(),
                before.charset(),
                before.damaged(),
                paragraphs,
                before.blocks(),
                cleaning.rest,
                cleaning.repairs,
                before.suspicions(),
                before.fields());
    }

    private ManuscriptParagraph paragraph(ManuscriptParagraph paragraph) {
        ManuscriptParagraph cleaned = paragraph;
        for (CleaningRule rule : RULES) {
            if (options.repairs(rule.kind())) {
                cleaned = untilClean(rule, cleaned);
            }
        }
        return cleaned;
    }

    /** What a rule left out can be what kept it from leaving out more. */
    private ManuscriptParagraph untilClean(CleaningRule rule, ManuscriptParagraph paragraph) {
        ManuscriptParagraph cleaned = paragraph;
        List<Edit> edits = edits(rule, cleaned);
        while (!edits.isEmpty()) {
            cleaned = apply(rule, edits, cleaned);
            edits = edits(rule, cleaned);
        }
        return cleaned;
    }

    private static List<Edit> edits(CleaningRule rule, ManuscriptParagraph paragraph) {
        return rule.edits(ParagraphText.of(paragraph.clean().text()));
    }

    private ManuscriptParagraph apply(CleaningRule rule, List<Edit> edits, ManuscriptParagraph paragraph) {
        CleanText clean = paragraph.clean();
        edits.forEach(edit -> repair(rule, clean, edit));
        Editing.Edited edited = clean.edit(edits);
        edited.removed().forEach(span -> rest.add(new DraftPiece(rule.removes(), span)));
        return new ManuscriptParagraph(edited.text(), paragraph.hints().moved(edited.places()));
    }

    private void repair(CleaningRule rule, CleanText clean, Edit edit) {
        Span span = clean.around(edit.from(), edit.to());
        repairs.add(new Repair(rule.kind(), span, span.of(before.text()), edit.after()));
    }
}
