package io.github.gongwen4j.docx;

import io.github.gongwen4j.compose.FlowImprint;
import io.github.gongwen4j.compose.FlowParagraph;
import io.github.gongwen4j.compose.Keep;
import io.github.gongwen4j.style.Color;
import io.github.gongwen4j.style.Length;
import io.github.gongwen4j.style.StyleProfile;
import java.util.ArrayList;
import java.util.List;
import org.docx4j.wml.ObjectFactory;
import org.docx4j.wml.P;
import org.docx4j.wml.PPr;
import org.docx4j.wml.R;
import org.docx4j.wml.Tbl;
import org.docx4j.wml.TblBorders;
import org.docx4j.wml.TblPr;
import org.docx4j.wml.Tc;
import org.docx4j.wml.TcPr;
import org.docx4j.wml.Tr;
import org.docx4j.wml.TrPr;

/**
 * Writes the imprint: an empty paragraph as high as the imprint, which keeps the room free on the page, and anchored in it a
 * text box at the foot of that page with the entries between rules. Where the room is short, paragraph and box go to the next
 * page together.
 */
final class ImprintWriter {
    private final ObjectFactory factory = new ObjectFactory();
    private final StyleProfile profile;
    private final ParagraphWriter paragraphs;

    ImprintWriter(StyleProfile profile, ParagraphWriter paragraphs) {
        this.profile = profile;
        this.paragraphs = paragraphs;
    }

    P write(FlowImprint imprint) {
        Length height = height(imprint);
        Length below =
                Hairline.HEIGHT.plus(Values.borderWidth(imprint.outerRule()).times(0.5));
        PPr properties = new PPr();
        if (imprint.keeps().contains(Keep.PAGE_BREAK_BEFORE) && !imprint.isAloneOnEvenPage()) {
            properties.setPageBreakBefore(Values.on());
        }
        properties.setPStyle(ParagraphProperties.style(StylesPart.RULE_ID));
        properties.setSpacing(ParagraphProperties.spacing(imprint.before(), height.minus(below)));
        R anchor = new R();
        anchor.getContent()
                .add(FootBox.of(profile.page(), height, below).around(List.of(table(imprint), Hairline.paragraph())));
        P reserve = new P();
        reserve.setPPr(properties);
        reserve.getContent().add(anchor);
        return reserve;
    }

    /** The height of the lines, the rules and the paragraph that must follow a table. */
    private Length height(FlowImprint imprint) {
        Length lines = imprint.entries().stream().map(this::height).reduce(Length.ZERO, Length::plus);
        Length inner = Values.borderWidth(imprint.innerRule()).times(imprint.innerRules());
        Length outer = Values.borderWidth(imprint.outerRule()).times(2);
        return Length.twips(lines.plus(inner).plus(outer).plus(Hairline.HEIGHT).twips());
    }

    private Length height(FlowParagraph entry) {
        int lines = LineCount.of(entry, profile.page().typeWidth());
        return entry.before().plus(entry.lineHeight().times(lines));
    }

    private Tbl table(FlowImprint imprint) {
        List<Length> columns = List.of(profile.page().typeWidth());
        TblPr properties = TableFrame.fixed(columns, Length.ZERO);
        properties.setTblInd(Values.width(0));
        TblBorders rules = new TblBorders();
        rules.setTop(Values.border(imprint.outerRule(), Color.BLACK));
        rules.setBottom(Values.border(imprint.outerRule(), Color.BLACK));
        rules.setInsideH(Values.border(imprint.innerRule(), Color.BLACK));
        properties.setTblBorders(rules);
        Tbl table = new Tbl();
        table.setTblPr(properties);
        table.setTblGrid(TableFrame.grid(columns));
        List<FlowParagraph> together = new ArrayList<>();
        for (int i = 0; i < imprint.entries().size(); i++) {
            together.add(imprint.entries().get(i));
            if (imprint.isRuledBelow(i) || i == imprint.entries().size() - 1) {
                table.getContent().add(row(together));
                together.clear();
            }
        }
        return table;
    }

    /** Entries that no rule parts. */
    private Tr row(List<FlowParagraph> entries) {
        TcPr width = new TcPr();
        width.setTcW(Values.width(profile.page().typeWidth().twips()));
        Tc cell = new Tc();
        cell.setTcPr(width);
        entries.forEach(entry -> cell.getContent().add(paragraphs.write(entry)));
        TrPr whole = new TrPr();
        whole.getCnfStyleOrDivIdOrGridBefore().add(factory.createCTTrPrBaseCantSplit(Values.on()));
        Tr row = new Tr();
        row.setTrPr(whole);
        row.getContent().add(cell);
        return row;
    }
}
