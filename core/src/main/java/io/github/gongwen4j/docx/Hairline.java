package io.github.gongwen4j.docx;

import io.github.gongwen4j.style.Length;
import org.docx4j.wml.P;
import org.docx4j.wml.PPr;

/** A paragraph of one point, where WordprocessingML asks for a paragraph and the document has none. */
final class Hairline {
    static final Length HEIGHT = Length.pt(1);

    private Hairline() {}

    static P paragraph() {
        PPr properties = new PPr();
        properties.setPStyle(ParagraphProperties.style(StylesPart.RULE_ID));
        properties.setSpacing(ParagraphProperties.spacing(Length.ZERO, HEIGHT));
        P p = new P();
        p.setPPr(properties);
        return p;
    }
}
