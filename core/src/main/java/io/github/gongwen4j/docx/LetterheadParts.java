package io.github.gongwen4j.docx;

import io.github.gongwen4j.compose.Flow;
import io.github.gongwen4j.compose.FlowLetterhead;
import io.github.gongwen4j.compose.FlowSheetRule;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.docx4j.mce.AlternateContent;
import org.docx4j.wml.FooterReference;
import org.docx4j.wml.Ftr;
import org.docx4j.wml.Hdr;
import org.docx4j.wml.HdrFtrRef;
import org.docx4j.wml.HeaderReference;
import org.docx4j.wml.P;
import org.docx4j.wml.R;
import org.docx4j.wml.SectPr;

/**
 * What sets the first page of a letter apart: a header of its own that draws the double rules, where nobody who edits the text
 * moves or deletes them, and a footer of its own without a number.
 */
final class LetterheadParts {
    private static final int FIRST_ID = 900_002;

    private final FlowLetterhead letterhead;

    private LetterheadParts(FlowLetterhead letterhead) {
        this.letterhead = letterhead;
    }

    /** Those of a letter; none for any other document. */
    static Optional<LetterheadParts> of(Flow flow) {
        return flow.blocks().stream()
                .filter(FlowLetterhead.class::isInstance)
                .map(FlowLetterhead.class::cast)
                .findFirst()
                .map(LetterheadParts::new);
    }

    /** The parts themselves. */
    Map<DocxPart, byte[]> parts() {
        Map<DocxPart, byte[]> parts = new EnumMap<>(DocxPart.class);
        parts.put(DocxPart.FIRST_HEADER, WmlContext.bytes(header()));
        parts.put(DocxPart.FIRST_FOOTER, WmlContext.bytes(footer()));
        return parts;
    }

    /** Tells the section of them. */
    void refer(SectPr section) {
        HeaderReference header = new HeaderReference();
        header.setType(HdrFtrRef.FIRST);
        header.setId(DocxPart.FIRST_HEADER.id());
        FooterReference footer = new FooterReference();
        footer.setType(HdrFtrRef.FIRST);
        footer.setId(DocxPart.FIRST_FOOTER.id());
        section.getEGHdrFtrReferences().addAll(0, List.of(header, footer));
        section.setTitlePg(Values.on());
    }

    private Hdr header() {
        P p = Hairline.paragraph();
        int id = FIRST_ID;
        for (FlowSheetRule rule : letterhead.rules()) {
            R r = new R();
            r.getContent().add(drawn(rule, id));
            p.getContent().add(r);
            id++;
        }
        Hdr header = new Hdr();
        header.getContent().add(p);
        return header;
    }

    private static AlternateContent drawn(FlowSheetRule rule, int id) {
        DrawingTemplate template = new DrawingTemplate("sheet-rule")
                .with("id", Integer.toString(id))
                .with("left", rule.left())
                .with("right", rule.left().plus(rule.length()))
                .with("length", rule.length())
                .with("top", rule.top())
                .with("thickness", rule.thickness())
                .with("color", rule.color().hex());
        return DrawingTemplate.choice(template.drawing(), template.vml());
    }

    private static Ftr footer() {
        Ftr footer = new Ftr();
        footer.getContent().add(Hairline.paragraph());
        return footer;
    }
}
