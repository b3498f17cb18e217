package io.github.gongwen4j.compose;

import io.github.gongwen4j.model.Circular;
import io.github.gongwen4j.model.CircularForm;
import io.github.gongwen4j.model.Header;
import io.github.gongwen4j.style.Distance;
import io.github.gongwen4j.style.TextRole;
import java.util.Optional;

/** All that stands above addressees or text, in the order of the document's form (clauses 7.2, 7.3.1 and 10). */
final class CircularHead {
    /** 红色分隔线下空二行; in an order, above and below its number. */
    private static final int TWO_BLANK_LINES = 2;

    private CircularHead() {}

    static void compose(Circular circular, Composition composition) {
        if (circular.form() == CircularForm.ORDER) {
            order(circular, composition);
            return;
        }
        circular.header().ifPresent(header -> header(circular.form(), header, composition));
        TitleComposer.compose(circular.title(), composition);
        composition.blankLines(1);
    }

    /** A letter within a collection has no sheet of its own, so its head is set as that of any document. */
    private static void header(CircularForm form, Header header, Composition composition) {
        if (form == CircularForm.LETTER && composition.size() == 0) {
            LetterheadComposer.compose(header, composition);
            return;
        }
        HeaderComposer.compose(
                header,
                form == CircularForm.MINUTES
                        ? Distance.MINUTES_MARK_BELOW_TYPE_AREA_TOP
                        : Distance.MARK_BELOW_TYPE_AREA_TOP,
                composition);
        HeaderComposer.blankLinesBelowRule(TWO_BLANK_LINES, composition);
    }

    /** Mark, two blank lines, number, two blank lines; no red rule and no title (clause 10.2). */
    private static void order(Circular circular, Composition composition) {
        Header header = circular.header().orElseThrow();
        OutlineEntry name =
                new OutlineEntry(composition.outlineBase(), circular.title().text(), true);
        MarkComposer.compose(header, Distance.ORDER_MARK_BELOW_TYPE_AREA_TOP, 0, Optional.of(name), composition);
        composition.blankLines(TWO_BLANK_LINES);
        composition.line(TextRole.DOCUMENT_NUMBER, Alignment.CENTER, HeaderComposer.number(header));
        composition.blankLines(TWO_BLANK_LINES);
    }
}
