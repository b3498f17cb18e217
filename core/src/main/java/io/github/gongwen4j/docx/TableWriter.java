package io.github.gongwen4j.docx;

import io.github.gongwen4j.compose.FlowParagraph;
import io.github.gongwen4j.compose.FlowTable;
import io.github.gongwen4j.style.Color;
import io.github.gongwen4j.style.Length;
import jakarta.xml.bind.JAXBElement;
import java.util.List;
import org.docx4j.wml.CTBorder;
import org.docx4j.wml.CTTrPrBase;
import org.docx4j.wml.CTVerticalJc;
import org.docx4j.wml.ObjectFactory;
import org.docx4j.wml.STVerticalJc;
import org.docx4j.wml.Tbl;
import org.docx4j.wml.TblBorders;
import org.docx4j.wml.TblPr;
import org.docx4j.wml.Tc;
import org.docx4j.wml.TcPr;
import org.docx4j.wml.TcPrInner;
import org.docx4j.wml.Tr;
import org.docx4j.wml.TrPr;

/**
 * Writes ruled tables. Their summary is left out: alternative text of tables came with Word 2010, as an element that makes the
 * file invalid by the format's first edition. Readers who cannot see the table go by its header rows, which are marked.
 */
final class TableWriter {
    private final ObjectFactory factory = new ObjectFactory();
    private final ParagraphWriter paragraphs;

    TableWriter(ParagraphWriter paragraphs) {
        this.paragraphs = paragraphs;
    }

    Tbl write(FlowTable table) {
        Tbl tbl = new Tbl();
        tbl.setTblPr(properties(table));
        tbl.setTblGrid(TableFrame.grid(table.columns()));
        List<FlowTable.Row> rows = table.rows();
        for (int i = 0; i < rows.size(); i++) {
            boolean header = i < table.headerRows();
            tbl.getContent().add(row(table, i, header));
        }
        return tbl;
    }

    private static TblPr properties(FlowTable table) {
        TblPr properties = TableFrame.fixed(table.columns(), table.padding());
        properties.setTblInd(
                Values.width(-Values.borderWidth(table.rule()).times(0.5).twips()));
        properties.setTblBorders(borders(table.rule()));
        return properties;
    }

    private static TblBorders borders(Length thickness) {
        CTBorder border = Values.border(thickness, Color.BLACK);
        TblBorders borders = new TblBorders();
        borders.setTop(border);
        borders.setLeft(border);
        borders.setBottom(border);
        borders.setRight(border);
        borders.setInsideH(border);
        borders.setInsideV(border);
        return borders;
    }

    private Tr row(FlowTable table, int index, boolean header) {
        Tr tr = new Tr();
        TrPr properties = new TrPr();
        List<JAXBElement<?>> switches = ((CTTrPrBase) properties).getCnfStyleOrDivIdOrGridBefore();
        switches.add(factory.createCTTrPrBaseCantSplit(Values.on()));
        if (header) {
            switches.add(factory.createCTTrPrBaseTblHeader(Values.on()));
        }
        tr.setTrPr(properties);
        FlowTable.Row row = table.rows().get(index);
        for (int column = 0; column < row.cells().size(); column++) {
            boolean goesOn = index + 1 < table.rows().size()
                    && table.rows().get(index + 1).cells().get(column).continuesAbove();
            tr.getContent().add(cell(row.cells().get(column), table.columns().get(column), goesOn, row.heldToNext()));
        }
        return tr;
    }

    private Tc cell(FlowTable.Cell cell, Length width, boolean goesOn, boolean held) {
        Tc tc = new Tc();
        TcPr properties = new TcPr();
        properties.setTcW(Values.width(width.twips()));
        if (cell.continuesAbove() || goesOn) {
            TcPrInner.VMerge merge = new TcPrInner.VMerge();
            merge.setVal(cell.continuesAbove() ? "continue" : "restart");
            properties.setVMerge(merge);
        }
        CTVerticalJc middle = new CTVerticalJc();
        middle.setVal(STVerticalJc.CENTER);
        properties.setVAlign(middle);
        tc.setTcPr(properties);
        for (FlowParagraph paragraph : cell.paragraphs()) {
            tc.getContent().add(paragraphs.write(paragraph));
        }
        if (cell.paragraphs().isEmpty()) {
            tc.getContent().add(held ? Hairline.keptWithNext() : Hairline.paragraph());
        }
        return tc;
    }
}
