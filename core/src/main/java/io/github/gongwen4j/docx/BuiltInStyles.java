package io.github.gongwen4j.docx;

import java.util.List;
import org.docx4j.wml.CTTblCellMar;
import org.docx4j.wml.CTTblPrBase;
import org.docx4j.wml.Style;

/** The default styles for characters, tables and lists, which every Word document has. */
final class BuiltInStyles {
    /** Word's own distance of text from the edge of a table cell, 1.9 mm. */
    private static final int CELL_MARGIN = 108;

    private BuiltInStyles() {}

    static List<Style> all() {
        return List.of(
                hidden("character", "DefaultParagraphFont", "Default Paragraph Font"),
                table(),
                hidden("numbering", "NoList", "No List"));
    }

    static Style named(String type, String id, String name) {
        Style style = new Style();
        style.setType(type);
        style.setStyleId(id);
        Style.Name text = new Style.Name();
        text.setVal(name);
        style.setName(text);
        return style;
    }

    private static Style hidden(String type, String id, String name) {
        Style style = named(type, id, name);
        style.setDefault(true);
        style.setSemiHidden(Values.on());
        style.setUnhideWhenUsed(Values.on());
        return style;
    }

    private static Style table() {
        Style style = hidden("table", "TableNormal", "Normal Table");
        CTTblCellMar margins = new CTTblCellMar();
        margins.setTop(Values.width(0));
        margins.setLeft(Values.width(CELL_MARGIN));
        margins.setBottom(Values.width(0));
        margins.setRight(Values.width(CELL_MARGIN));
        CTTblPrBase properties = new CTTblPrBase();
        properties.setTblInd(Values.width(0));
        properties.setTblCellMar(margins);
        style.setTblPr(properties);
        return style;
    }
}
