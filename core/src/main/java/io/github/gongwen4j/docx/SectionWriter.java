package io.github.gongwen4j.docx;

import io.github.gongwen4j.style.PageGeometry;
import io.github.gongwen4j.style.PageNumberPlace;
import io.github.gongwen4j.style.StyleProfile;
import org.docx4j.wml.CTDocGrid;
import org.docx4j.wml.FooterReference;
import org.docx4j.wml.HdrFtrRef;
import org.docx4j.wml.STDocGrid;
import org.docx4j.wml.SectPr;

/** Sheet, margins, grid and page numbers of the document's one section. */
final class SectionWriter {
    /** From the upper edge of the sheet to a header, should someone write one: 15 mm, as Word has it. */
    private static final int HEADER = 851;

    private final StyleProfile profile;

    SectionWriter(StyleProfile profile) {
        this.profile = profile;
    }

    SectPr write() {
        SectPr section = new SectPr();
        if (profile.pageNumberPlace() != PageNumberPlace.NONE) {
            section.getEGHdrFtrReferences().add(footer(HdrFtrRef.DEFAULT, DocxPart.ODD_FOOTER));
            section.getEGHdrFtrReferences().add(footer(HdrFtrRef.EVEN, DocxPart.EVEN_FOOTER));
        }
        section.setPgSz(sheet());
        section.setPgMar(margins());
        section.setDocGrid(grid());
        return section;
    }

    private static FooterReference footer(HdrFtrRef pages, DocxPart part) {
        FooterReference reference = new FooterReference();
        reference.setType(pages);
        reference.setId(part.id());
        return reference;
    }

    private SectPr.PgSz sheet() {
        SectPr.PgSz size = new SectPr.PgSz();
        size.setW(Values.twips(profile.page().width()));
        size.setH(Values.twips(profile.page().height()));
        return size;
    }

    private SectPr.PgMar margins() {
        PageGeometry page = profile.page();
        SectPr.PgMar margins = new SectPr.PgMar();
        margins.setTop(Values.twips(page.top()));
        margins.setRight(Values.twips(page.right()));
        margins.setBottom(Values.twips(page.bottom()));
        margins.setLeft(Values.twips(page.left()));
        margins.setHeader(Values.number(HEADER));
        margins.setFooter(Values.twips(new Footers(profile).aboveSheetEdge()));
        margins.setGutter(Values.number(0));
        return margins;
    }

    /** The lines of the grid, for the eye; paragraphs do not snap to it, their exact lines fill the page by themselves. */
    private CTDocGrid grid() {
        CTDocGrid grid = new CTDocGrid();
        grid.setType(STDocGrid.LINES);
        grid.setLinePitch(Values.twips(profile.grid().lineHeight()));
        return grid;
    }
}
