package io.github.gongwen4j.docx;

import io.github.gongwen4j.compose.Alignment;
import io.github.gongwen4j.compose.FlowJointMark;
import io.github.gongwen4j.compose.FlowParagraph;
import io.github.gongwen4j.style.Length;
import io.github.gongwen4j.style.TextRole;
import java.util.ArrayList;
import java.util.List;
import org.docx4j.wml.CTVerticalJc;
import org.docx4j.wml.Jc;
import org.docx4j.wml.JcEnumeration;
import org.docx4j.wml.P;
import org.docx4j.wml.STVerticalJc;
import org.docx4j.wml.Tbl;
import org.docx4j.wml.TblPr;
import org.docx4j.wml.Tc;
import org.docx4j.wml.TcPr;
import org.docx4j.wml.Tr;

/** Writes the issuer mark of a joint issue as a table without rules: the organs in one cell, 文件 in the other. */
final class JointMarkWriter {
    /** Characters spread to the very width of the cell would be broken: the cell is wider by this, 2.1 mm. */
    private static final Length SLACK = Length.twips(120);

    private final ParagraphWriter paragraphs;

    JointMarkWriter(ParagraphWriter paragraphs) {
        this.paragraphs = paragraphs;
    }

    /** The empty height above the mark, and the mark. */
    List<Object> write(FlowJointMark mark) {
        List<Object> blocks = new ArrayList<>();
        if (mark.before().twips() > 0) {
            blocks.add(paragraphs.write(FlowParagraph.of(TextRole.ISSUER_MARK, mark.before())
                    .align(Alignment.CENTER)
                    .build()));
        }
        blocks.add(table(mark));
        return blocks;
    }

    private Tbl table(FlowJointMark mark) {
        List<Length> columns = columns(mark);
        Tbl table = new Tbl();
        TblPr properties = TableFrame.fixed(columns, Length.ZERO);
        Jc centred = new Jc();
        centred.setVal(JcEnumeration.CENTER);
        properties.setJc(centred);
        table.setTblPr(properties);
        table.setTblGrid(TableFrame.grid(columns));
        Tr row = new Tr();
        row.getContent().add(cell(columns.get(0), organs(mark)));
        if (columns.size() > 1) {
            row.getContent().add(cell(columns.get(1), List.of(line(mark, mark.suffix(), Alignment.END))));
        }
        table.getContent().add(row);
        return table;
    }

    private static List<Length> columns(FlowJointMark mark) {
        int longest = mark.organs().stream()
                .mapToInt(JointMarkWriter::characters)
                .max()
                .orElseThrow();
        List<Length> columns = new ArrayList<>();
        columns.add(width(mark, longest));
        if (!mark.suffix().isEmpty()) {
            columns.add(width(mark, characters(mark.suffix())));
        }
        return columns;
    }

    private static Length width(FlowJointMark mark, int characters) {
        return mark.style()
                .size()
                .plus(mark.style().tracking())
                .times(characters)
                .plus(SLACK);
    }

    private static int characters(String text) {
        return text.codePointCount(0, text.length());
    }

    private List<P> organs(FlowJointMark mark) {
        return mark.organs().stream()
                .map(organ -> line(mark, organ, Alignment.DISTRIBUTED))
                .toList();
    }

    private P line(FlowJointMark mark, String text, Alignment alignment) {
        return paragraphs.write(FlowParagraph.of(TextRole.ISSUER_MARK, mark.lineHeight())
                .align(alignment)
                .run(text, mark.style())
                .build());
    }

    private static Tc cell(Length width, List<P> content) {
        CTVerticalJc middle = new CTVerticalJc();
        middle.setVal(STVerticalJc.CENTER);
        TcPr properties = new TcPr();
        properties.setTcW(Values.width(width.twips()));
        properties.setVAlign(middle);
        Tc cell = new Tc();
        cell.setTcPr(properties);
        cell.getContent().addAll(content);
        return cell;
    }
}
