package io.github.gongwen4j.docx;

import io.github.gongwen4j.compose.FlowFigure;
import io.github.gongwen4j.compose.FlowParagraph;
import io.github.gongwen4j.compose.Indents;
import io.github.gongwen4j.compose.Keep;
import io.github.gongwen4j.style.StyleProfile;
import java.util.ArrayList;
import java.util.List;
import org.docx4j.wml.HpsMeasure;
import org.docx4j.wml.P;
import org.docx4j.wml.PPr;
import org.docx4j.wml.PPrBase;
import org.docx4j.wml.ParaRPr;
import org.docx4j.wml.STLineSpacingRule;

/**
 * Writes figures: a paragraph that holds the picture and nothing else, and its caption. The line is as high as the picture; in
 * a line of exact height Word would cut it off, and LibreOffice let it rise over the lines above.
 */
final class FigureWriter {
    /** A line of automatic height, in the unit of WordprocessingML. */
    private static final int SINGLE = 240;

    private final IndentWriter indents;
    private final ParagraphWriter paragraphs;
    private final PictureWriter pictures;

    FigureWriter(StyleProfile profile, ParagraphWriter paragraphs, PictureWriter pictures) {
        this.indents = new IndentWriter(profile);
        this.paragraphs = paragraphs;
        this.pictures = pictures;
    }

    List<P> write(FlowFigure figure) {
        List<P> written = new ArrayList<>();
        P line = new P();
        line.setPPr(properties(figure));
        line.getContent().add(pictures.inline(figure.picture()));
        written.add(line);
        figure.caption()
                .map(caption -> figure.keeps(Keep.WITH_NEXT) ? keptWithNext(caption) : caption)
                .ifPresent(caption -> written.add(paragraphs.write(caption)));
        return written;
    }

    private static FlowParagraph keptWithNext(FlowParagraph caption) {
        return caption.toBuilder().keep(Keep.WITH_NEXT).build();
    }

    private PPr properties(FlowFigure figure) {
        PPr properties = new PPr();
        if (figure.keeps(Keep.WITH_NEXT) || figure.caption().isPresent()) {
            properties.setKeepNext(Values.on());
        }
        if (figure.keeps(Keep.PAGE_BREAK_BEFORE)) {
            properties.setPageBreakBefore(Values.on());
        }
        PPrBase.Spacing spacing = new PPrBase.Spacing();
        spacing.setBefore(Values.twips(figure.before()));
        spacing.setAfter(Values.number(0));
        spacing.setLine(Values.number(SINGLE));
        spacing.setLineRule(STLineSpacingRule.AUTO);
        properties.setSpacing(spacing);
        properties.setInd(indents.complete(Indents.NONE));
        properties.setJc(ParagraphProperties.alignment(figure.alignment()));
        properties.setRPr(small());
        return properties;
    }

    /** The picture stands on the baseline, and what the paragraph's own characters have below it would add to its height. */
    private static ParaRPr small() {
        HpsMeasure size = new HpsMeasure();
        size.setVal(Values.number(2));
        ParaRPr mark = new ParaRPr();
        mark.setSz(size);
        return mark;
    }
}
