package io.github.gongwen4j.docx;

import io.github.gongwen4j.compose.Alignment;
import io.github.gongwen4j.compose.Indents;
import io.github.gongwen4j.style.Distance;
import io.github.gongwen4j.style.Length;
import io.github.gongwen4j.style.PageNumberPlace;
import io.github.gongwen4j.style.StyleProfile;
import io.github.gongwen4j.style.TextRole;
import java.util.EnumMap;
import java.util.Map;
import org.docx4j.wml.Ftr;
import org.docx4j.wml.ObjectFactory;
import org.docx4j.wml.P;
import org.docx4j.wml.PPr;
import org.docx4j.wml.R;
import org.docx4j.wml.RPr;
import org.docx4j.wml.Text;

/** Page numbers (clause 7.5): a footer for odd pages and one for even pages. */
final class Footers {
    /** The dash 一 stands this far above the baseline, in em. */
    private static final double DASH_HEIGHT = 0.3;

    private final ObjectFactory factory = new ObjectFactory();
    private final FieldRuns field = new FieldRuns();
    private final StyleProfile profile;

    Footers(StyleProfile profile) {
        this.profile = profile;
    }

    /** The footers; none where pages carry no number. */
    Map<DocxPart, byte[]> parts() {
        Map<DocxPart, byte[]> parts = new EnumMap<>(DocxPart.class);
        if (profile.pageNumberPlace() != PageNumberPlace.NONE) {
            boolean centred = profile.pageNumberPlace() == PageNumberPlace.CENTER;
            parts.put(DocxPart.ODD_FOOTER, footer(centred ? Alignment.CENTER : Alignment.END));
            parts.put(DocxPart.EVEN_FOOTER, footer(centred ? Alignment.CENTER : Alignment.START));
        }
        return parts;
    }

    /** From the lower edge of the sheet to the lower edge of that line. */
    Length aboveSheetEdge() {
        Length baselineBelowTypeArea = profile.distance(Distance.PAGE_NUMBER_BELOW_TYPE_AREA)
                .plus(profile.style(TextRole.PAGE_NUMBER).size().times(DASH_HEIGHT));
        Length line = PlacedLine.of(profile.style(TextRole.PAGE_NUMBER));
        Length lineBottom = baselineBelowTypeArea.plus(line.times(1 - PlacedLine.BASELINE));
        return profile.page().bottom().minus(lineBottom);
    }

    private byte[] footer(Alignment alignment) {
        Ftr footer = new Ftr();
        footer.getContent().add(number(properties(alignment)));
        return WmlContext.bytes(footer);
    }

    /** A paragraph with the number of the page between its dashes. */
    P number(PPr properties) {
        P p = new P();
        p.setPPr(properties);
        p.getContent().add(text("— "));
        p.getContent().add(field.begin());
        p.getContent().add(field.instruction("PAGE"));
        p.getContent().add(field.separate());
        p.getContent().add(text("1"));
        p.getContent().add(field.end());
        p.getContent().add(text(" —"));
        return p;
    }

    /** How that paragraph stands: one character in from the edge it is at. */
    PPr properties(Alignment alignment) {
        PPr properties = new PPr();
        properties.setPStyle(ParagraphProperties.style(StyleNames.paragraphId(TextRole.PAGE_NUMBER)));
        Length oneCharacter = profile.style(TextRole.PAGE_NUMBER).size();
        Indents indents =
                switch (alignment) {
                    case END -> Indents.right(oneCharacter);
                    case START -> Indents.left(oneCharacter);
                    default -> Indents.NONE;
                };
        properties.setInd(new IndentWriter(profile).complete(indents));
        properties.setJc(ParagraphProperties.alignment(alignment));
        return properties;
    }

    private R text(String value) {
        R r = new R();
        if (AmbiguousCharacters.in(value)) {
            r.setRPr(new RPr());
            Characters.hintEastAsia(r.getRPr());
        }
        Text text = new Text();
        text.setValue(value);
        text.setSpace("preserve");
        r.getContent().add(factory.createRT(text));
        return r;
    }
}
