package io.github.gongwen4j.docx;

import io.github.gongwen4j.style.PageGeometry;
import io.github.gongwen4j.style.PageNumberPlace;
import io.github.gongwen4j.style.StyleProfile;
import java.util.List;
import org.docx4j.wml.CTDocGrid;
import org.docx4j.wml.CTRel;
import org.docx4j.wml.FooterReference;
import org.docx4j.wml.HdrFtrRef;
import org.docx4j.wml.HeaderReference;
import org.docx4j.wml.STDocGrid;
import org.docx4j.wml.STPageOrientation;
import org.docx4j.wml.SectPr;

/** Sheet, margins, grid and page numbers of a section: of the document, or of the part of it that has pages of one shape. */
final class SectionWriter {
    /** From the edge of the sheet to a header, or to a footer with no number in it: 15 mm, as Word has it. */
    private static final int HEADER = 851;

    private final StyleProfile profile;

    SectionWriter(StyleProfile profile) {
        this.profile = profile;
    }

    /**
     * A section.
     *
     * @param page the shape of its pages
     * @param first whether it is the first; others would go on with the headers of the one before
     */
    SectPr write(PageGeometry page, boolean first) {
        SectPr section = new SectPr();
        if (profile.pageNumberPlace() != PageNumberPlace.NONE) {
            addNumbers(section, page.landscape(), first);
        }
        section.setFootnotePr(FootnoteNumbering.properties());
        return shape(section, page);
    }

    /** A section that begins on an even page, with a blank one before it where need be, and carries no number (clause 7.5). */
    SectPr writeForImprint(PageGeometry page) {
        SectPr section = new SectPr();
        if (profile.pageNumberPlace() != PageNumberPlace.NONE) {
            List<CTRel> references = section.getEGHdrFtrReferences();
            for (HdrFtrRef pages : List.of(HdrFtrRef.DEFAULT, HdrFtrRef.EVEN)) {
                references.add(header(pages, DocxPart.EMPTY_HEADER));
                references.add(footer(pages, DocxPart.EMPTY_FOOTER));
            }
        }
        SectPr.Type start = new SectPr.Type();
        start.setVal("evenPage");
        section.setType(start);
        return shape(section, page);
    }

    private SectPr shape(SectPr section, PageGeometry page) {
        section.setPgSz(sheet(page));
        section.setPgMar(margins(page));
        if (!page.landscape()) {
            section.setDocGrid(grid());
        }
        return section;
    }

    private static void addNumbers(SectPr section, boolean turned, boolean first) {
        List<CTRel> references = section.getEGHdrFtrReferences();
        if (turned) {
            references.add(header(HdrFtrRef.DEFAULT, DocxPart.ODD_TURNED_HEADER));
            references.add(header(HdrFtrRef.EVEN, DocxPart.EVEN_TURNED_HEADER));
        } else if (!first) {
            references.add(header(HdrFtrRef.DEFAULT, DocxPart.EMPTY_HEADER));
            references.add(header(HdrFtrRef.EVEN, DocxPart.EMPTY_HEADER));
        }
        references.add(footer(HdrFtrRef.DEFAULT, turned ? DocxPart.EMPTY_FOOTER : DocxPart.ODD_FOOTER));
        references.add(footer(HdrFtrRef.EVEN, turned ? DocxPart.EMPTY_FOOTER : DocxPart.EVEN_FOOTER));
    }

    private static HeaderReference header(HdrFtrRef pages, DocxPart part) {
        HeaderReference reference = new HeaderReference();
        reference.setType(pages);
        reference.setId(part.id());
        return reference;
    }

    private static FooterReference footer(HdrFtrRef pages, DocxPart part) {
        FooterReference reference = new FooterReference();
        reference.setType(pages);
        reference.setId(part.id());
        return reference;
    }

    private static SectPr.PgSz sheet(PageGeometry page) {
        SectPr.PgSz size = new SectPr.PgSz();
        size.setW(Values.twips(page.width()));
        size.setH(Values.twips(page.height()));
        if (page.landscape()) {
            size.setOrient(STPageOrientation.LANDSCAPE);
        }
        return size;
    }

    private SectPr.PgMar margins(PageGeometry page) {
        SectPr.PgMar margins = new SectPr.PgMar();
        margins.setTop(Values.twips(page.top()));
        margins.setRight(Values.twips(page.right()));
        margins.setBottom(Values.twips(page.bottom()));
        margins.setLeft(Values.twips(page.left()));
        margins.setHeader(Values.number(HEADER));
        margins.setFooter(
                page.landscape() ? Values.number(HEADER) : Values.twips(new Footers(profile).aboveSheetEdge()));
        margins.setGutter(Values.number(0));
        return margins;
    }

    /**
     * The lines of the grid, for the eye; paragraphs do not snap to it, their exact lines fill the page by themselves. Where they
     * do not, as on a page on its side, it must not be there: LibreOffice puts half of what is left over above the text.
     */
    private CTDocGrid grid() {
        CTDocGrid grid = new CTDocGrid();
        grid.setType(STDocGrid.LINES);
        grid.setLinePitch(Values.twips(profile.grid().lineHeight()));
        return grid;
    }
}
