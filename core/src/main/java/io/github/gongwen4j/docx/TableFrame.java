package io.github.gongwen4j.docx;

import io.github.gongwen4j.style.Length;
import java.util.List;
import org.docx4j.wml.CTTblCellMar;
import org.docx4j.wml.CTTblLayoutType;
import org.docx4j.wml.STTblLayoutType;
import org.docx4j.wml.TblGrid;
import org.docx4j.wml.TblGridCol;
import org.docx4j.wml.TblPr;

/** What every table has: columns of fixed widths. WPS goes by the grid, Word by the widths, so both say the same. */
final class TableFrame {
    private TableFrame() {}

    static TblPr fixed(List<Length> columns, Length padding) {
        TblPr properties = new TblPr();
        properties.setTblW(Values.width(columns.stream().mapToInt(Length::twips).sum()));
        CTTblLayoutType layout = new CTTblLayoutType();
        layout.setType(STTblLayoutType.FIXED);
        properties.setTblLayout(layout);
        CTTblCellMar margins = new CTTblCellMar();
        margins.setTop(Values.width(0));
        margins.setLeft(Values.width(padding.twips()));
        margins.setBottom(Values.width(0));
        margins.setRight(Values.width(padding.twips()));
        properties.setTblCellMar(margins);
        return properties;
    }

    static TblGrid grid(List<Length> columns) {
        TblGrid grid = new TblGrid();
        for (Length column : columns) {
            TblGridCol col = new TblGridCol();
            col.setW(Values.twips(column));
            grid.getGridCol().add(col);
        }
        return grid;
    }
}
