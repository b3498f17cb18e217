package io.github.gongwen4j.docx;

import io.github.gongwen4j.compose.Flow;
import io.github.gongwen4j.compose.FlowPageTurn;
import io.github.gongwen4j.style.PageGeometry;
import java.util.List;
import java.util.Optional;
import org.docx4j.wml.P;
import org.docx4j.wml.PPr;
import org.docx4j.wml.SectPr;

/** The sections of a document, one after the other: a new one wherever pages take another shape. */
final class Sections {
    private final SectionWriter writer;
    private final Optional<LetterheadParts> letterhead;
    private PageGeometry page;
    private boolean first = true;
    private boolean imprintAlone;

    Sections(Flow flow) {
        writer = new SectionWriter(flow.profile());
        letterhead = LetterheadParts.of(flow);
        page = flow.profile().page();
    }

    /** Ends the section at the last paragraph written and begins one of pages of another shape. */
    void turn(FlowPageTurn turn, List<Object> written) {
        if (!written.isEmpty()) {
            endAt(lastParagraph(written));
        }
        page = turn.page();
    }

    /** Ends the section for the imprint, which has one to itself: on an even page without a number (clause 7.5). */
    void turnForImprint(List<Object> written) {
        if (!written.isEmpty() && !isEnd(written.get(written.size() - 1))) {
            endAt(lastParagraph(written));
        }
        imprintAlone = true;
    }

    private static boolean isEnd(Object block) {
        return block instanceof P paragraph
                && paragraph.getPPr() != null
                && paragraph.getPPr().getSectPr() != null;
    }

    /** The section that goes on to the end of what is written. */
    SectPr last() {
        SectPr section = imprintAlone ? writer.writeForImprint(page) : writer.write(page, first);
        if (first) {
            letterhead.ifPresent(head -> head.refer(section));
        }
        return section;
    }

    private void endAt(P paragraph) {
        if (paragraph.getPPr() == null) {
            paragraph.setPPr(new PPr());
        }
        paragraph.getPPr().setSectPr(last());
        first = false;
    }

    /** The last paragraph; a paragraph of a hair where what was written last is none. */
    private static P lastParagraph(List<Object> written) {
        if (!(written.get(written.size() - 1) instanceof P)) {
            written.add(Hairline.belowTable());
        }
        return (P) written.get(written.size() - 1);
    }
}
