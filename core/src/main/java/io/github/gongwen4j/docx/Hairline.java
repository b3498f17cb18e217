package io.github.gongwen4j.docx;

import io.github.gongwen4j.style.Length;
import org.docx4j.wml.P;
import org.docx4j.wml.PPr;

/** A paragraph of one point, where WordprocessingML asks for a paragraph and the document has none. */
final class Hairline {
    static final Length HEIGHT = Length.pt(1);

    /** As low as a line can be told to be. */
    private static final Length THINNEST = Length.twips(1);

    private Hairline() {}

    static P paragraph() {
        return paragraph(HEIGHT);
    }

    /** One below a table. The table may fill its page, and if this paragraph asked for room, it would begin another. */
    static P belowTable() {
        return paragraph(THINNEST);
    }

    private static P paragraph(Length height) {
        PPr properties = new PPr();
        properties.setPStyle(ParagraphProperties.style(StylesPart.RULE_ID));
        properties.setSpacing(ParagraphProperties.spacing(Length.ZERO, height));
        P p = new P();
        p.setPPr(properties);
        return p;
    }

    /** One in a row of a table that is held to the next: of such a row all paragraphs are. */
    static P keptWithNext() {
        P p = paragraph();
        p.getPPr().setKeepNext(Values.on());
        return p;
    }
}
