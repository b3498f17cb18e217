package io.github.gongwen4j.docx;

import io.github.gongwen4j.compose.FlowNote;
import io.github.gongwen4j.style.Length;
import io.github.gongwen4j.style.StyleProfile;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.docx4j.wml.CTFootnotes;
import org.docx4j.wml.CTFtnEdn;
import org.docx4j.wml.CTFtnEdnRef;
import org.docx4j.wml.CTVerticalAlignRun;
import org.docx4j.wml.ObjectFactory;
import org.docx4j.wml.P;
import org.docx4j.wml.PPr;
import org.docx4j.wml.R;
import org.docx4j.wml.RPr;
import org.docx4j.wml.STFtnEdn;
import org.docx4j.wml.STVerticalAlignRun;
import org.docx4j.wml.Text;

/**
 * The footnotes (脚注) of one document, in the order of their marks, and the part that holds them. Word processors count them,
 * page by page.
 *
 * <p>The marks in the text are raised by themselves and not by Word's style for such marks. LibreOffice would raise the marks
 * before the notes by that style too; Word knows it without being told, and marks added there have it.
 */
final class Footnotes {
    /** The ids Word gives the rule over notes and the rule over notes that go on from the page before. */
    private static final int SEPARATOR = -1;

    private static final int CONTINUATION = 0;

    /** As high as LibreOffice makes the rule whatever is said here: 2 mm and the rule itself. */
    private static final Length RULE_HEIGHT = Length.twips(124);

    private final ObjectFactory factory = new ObjectFactory();
    private final List<FlowNote> notes = new ArrayList<>();

    boolean none() {
        return notes.isEmpty();
    }

    /** The mark of a further note. */
    R mark(FlowNote note) {
        notes.add(note);
        CTFtnEdnRef reference = new CTFtnEdnRef();
        reference.setId(BigInteger.valueOf(notes.size()));
        R r = new R();
        CTVerticalAlignRun raised = new CTVerticalAlignRun();
        raised.setVal(STVerticalAlignRun.SUPERSCRIPT);
        r.setRPr(new RPr());
        r.getRPr().setVertAlign(raised);
        r.getContent().add(factory.createRFootnoteReference(reference));
        return r;
    }

    /** The part with all notes there are. */
    byte[] xml(StyleProfile profile, PictureWriter pictures) {
        ParagraphWriter paragraphs = new ParagraphWriter(profile, List.of(), pictures, this);
        CTFootnotes part = new CTFootnotes();
        part.getFootnote().add(rule(STFtnEdn.SEPARATOR, SEPARATOR, factory.createRSeparator(new R.Separator())));
        part.getFootnote()
                .add(rule(
                        STFtnEdn.CONTINUATION_SEPARATOR,
                        CONTINUATION,
                        factory.createRContinuationSeparator(new R.ContinuationSeparator())));
        for (int i = 0; i < notes.size(); i++) {
            P text = paragraphs.write(notes.get(i).text());
            text.getContent().add(0, ownMark());
            part.getFootnote().add(note(i + 1, text));
        }
        return WmlContext.bytes(factory.createFootnotes(part));
    }

    private R ownMark() {
        R r = new R();
        r.getContent().add(factory.createRFootnoteRef(new R.FootnoteRef()));
        Text after = new Text();
        after.setValue(FlowNote.AFTER_MARK);
        after.setSpace("preserve");
        r.getContent().add(factory.createRT(after));
        return r;
    }

    private static CTFtnEdn rule(STFtnEdn type, int id, Object sign) {
        P p = new P();
        p.setPPr(new PPr());
        p.getPPr().setSpacing(ParagraphProperties.spacing(Length.ZERO, RULE_HEIGHT));
        R r = new R();
        r.getContent().add(sign);
        p.getContent().add(r);
        CTFtnEdn rule = note(id, p);
        rule.setType(type);
        return rule;
    }

    private static CTFtnEdn note(int id, P text) {
        CTFtnEdn note = new CTFtnEdn();
        note.setId(BigInteger.valueOf(id));
        note.getContent().add(text);
        return note;
    }
}
