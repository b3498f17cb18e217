package io.github.gongwen4j.docx;

import io.github.gongwen4j.compose.FlowLetterhead;
import io.github.gongwen4j.compose.FlowParagraph;
import io.github.gongwen4j.style.Length;
import io.github.gongwen4j.style.PageGeometry;
import io.github.gongwen4j.style.StyleProfile;
import io.github.gongwen4j.style.TextStyle;
import java.util.List;
import org.docx4j.wml.P;
import org.docx4j.wml.R;

/**
 * Writes the mark of a letter. It stands partly above the type area, where no paragraph of the text can begin; so it is in a
 * text box, which is anchored in a paragraph of a hair at the head of the text.
 */
final class LetterheadWriter {
    private static final int ID = 900_001;

    private final StyleProfile profile;
    private final ParagraphWriter paragraphs;

    LetterheadWriter(StyleProfile profile, ParagraphWriter paragraphs) {
        this.profile = profile;
        this.paragraphs = paragraphs;
    }

    /** The paragraph of {@link Hairline#HEIGHT} with the mark anchored in it. */
    P write(FlowLetterhead letterhead) {
        PageGeometry page = profile.page();
        Length height = letterhead.mark().lineHeight();
        TextBox box = new TextBox(
                ID,
                "发文机关标志",
                "发文机关标志：" + letterhead.mark().text(),
                TextBox.Frame.PAGE,
                letterhead.left(),
                letterhead.top(),
                page.typeWidth(),
                height,
                TextBox.Side.TOP);
        R anchor = new R();
        anchor.getContent().add(box.around(List.of(coloured(letterhead.mark()))));
        P p = Hairline.paragraph();
        p.getContent().add(anchor);
        return p;
    }

    /** The mark with its look said at the characters too: LibreOffice gives those of a text box the colour of the shape. */
    private P coloured(FlowParagraph mark) {
        P p = paragraphs.write(mark);
        Characters characters = new Characters(profile);
        TextStyle look = mark.runs().get(0).style();
        p.getContent().stream().filter(R.class::isInstance).forEach(run -> ((R) run).setRPr(characters.whole(look)));
        return p;
    }
}
