package io.github.gongwen4j.docx;

import io.github.gongwen4j.compose.Alignment;
import io.github.gongwen4j.compose.Flow;
import io.github.gongwen4j.compose.FlowImprint;
import io.github.gongwen4j.compose.FlowPageTurn;
import io.github.gongwen4j.style.Length;
import io.github.gongwen4j.style.PageGeometry;
import io.github.gongwen4j.style.PageNumberPlace;
import io.github.gongwen4j.style.StyleProfile;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.docx4j.wml.CTFramePr;
import org.docx4j.wml.Ftr;
import org.docx4j.wml.Hdr;
import org.docx4j.wml.P;
import org.docx4j.wml.PPr;
import org.docx4j.wml.STHAnchor;
import org.docx4j.wml.STHeightRule;
import org.docx4j.wml.STVAnchor;
import org.docx4j.wml.STWrap;
import org.docx4j.wml.TextDirection;

/**
 * Page numbers of pages that lie on their sides (clause 8): where the other pages have them, once the sheet is turned. That is
 * the left edge of the page, where no footer reaches: a header holds a frame as high as the type area with the number written
 * down the page. Footers of such pages are empty, and so are the headers of the upright pages after them.
 */
final class TurnedHeaders {
    /** From the left edge of the frame to the type area, and how wide the frame is: measured, to come out at the 7 mm. */
    private static final Length BEFORE_TYPE_AREA = Length.twips(585);

    private static final Length WIDTH = Length.twips(351);

    private final StyleProfile profile;
    private final Footers footers;

    TurnedHeaders(StyleProfile profile) {
        this.profile = profile;
        this.footers = new Footers(profile);
    }

    /** The headers and footers a flow needs beyond those of its upright pages; none for nearly all flows. */
    static Map<DocxPart, byte[]> of(Flow flow) {
        boolean numbered = flow.profile().pageNumberPlace() != PageNumberPlace.NONE;
        boolean turned = flow.blocks().stream().anyMatch(FlowPageTurn.class::isInstance);
        boolean imprintAlone = flow.blocks().stream()
                .anyMatch(block -> block instanceof FlowImprint imprint && imprint.isAloneOnEvenPage());
        Map<DocxPart, byte[]> parts = new EnumMap<>(DocxPart.class);
        if (numbered && turned) {
            parts.putAll(new TurnedHeaders(flow.profile()).parts());
        }
        if (numbered && (turned || imprintAlone)) {
            parts.putAll(empty());
        }
        return parts;
    }

    private static Map<DocxPart, byte[]> empty() {
        Ftr footer = new Ftr();
        footer.getContent().add(Hairline.paragraph());
        return Map.of(
                DocxPart.EMPTY_HEADER, header(Hairline.paragraph()), DocxPart.EMPTY_FOOTER, WmlContext.bytes(footer));
    }

    private Map<DocxPart, byte[]> parts() {
        boolean centred = profile.pageNumberPlace() == PageNumberPlace.CENTER;
        Map<DocxPart, byte[]> parts = new EnumMap<>(DocxPart.class);
        parts.put(DocxPart.ODD_TURNED_HEADER, number(centred ? Alignment.CENTER : Alignment.END));
        parts.put(DocxPart.EVEN_TURNED_HEADER, number(centred ? Alignment.CENTER : Alignment.START));
        return parts;
    }

    private static byte[] header(P... paragraphs) {
        Hdr header = new Hdr();
        header.getContent().addAll(List.of(paragraphs));
        return WmlContext.bytes(header);
    }

    /** The frame stands at the paragraph below it; without one LibreOffice takes it for plain text. */
    private byte[] number(Alignment alignment) {
        return header(framed(alignment), Hairline.paragraph());
    }

    private P framed(Alignment alignment) {
        PPr properties = footers.properties(alignment);
        properties.setFramePr(frame(profile.page().toLandscape()));
        TextDirection down = new TextDirection();
        down.setVal("tbRl");
        properties.setTextDirection(down);
        return footers.number(properties);
    }

    private static CTFramePr frame(PageGeometry page) {
        CTFramePr frame = new CTFramePr();
        frame.setW(Values.twips(WIDTH));
        frame.setH(Values.twips(page.typeHeight()));
        frame.setHRule(STHeightRule.EXACT);
        frame.setWrap(STWrap.AROUND);
        frame.setVAnchor(STVAnchor.PAGE);
        frame.setHAnchor(STHAnchor.PAGE);
        frame.setX(Values.twips(page.left().minus(BEFORE_TYPE_AREA)));
        frame.setY(Values.twips(page.top().minus(Length.twips(1))));
        return frame;
    }
}
