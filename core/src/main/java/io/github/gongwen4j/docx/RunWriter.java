package io.github.gongwen4j.docx;

import io.github.gongwen4j.compose.FlowRun;
import io.github.gongwen4j.style.StyleProfile;
import io.github.gongwen4j.style.TextRole;
import io.github.gongwen4j.style.TextStyle;
import org.docx4j.wml.Br;
import org.docx4j.wml.CTLanguage;
import org.docx4j.wml.ObjectFactory;
import org.docx4j.wml.R;
import org.docx4j.wml.RPr;
import org.docx4j.wml.RStyle;
import org.docx4j.wml.Text;

/** Writes characters of one look. */
final class RunWriter {
    /** As Word writes it. */
    private static final String NO_LANGUAGE = "x-none";

    private final ObjectFactory factory = new ObjectFactory();
    private final StyleProfile profile;
    private final Characters characters;

    RunWriter(StyleProfile profile) {
        this.profile = profile;
        this.characters = new Characters(profile);
    }

    /** The run, as it must be in a paragraph of this role. */
    R write(FlowRun run, TextRole paragraphRole) {
        R r = new R();
        RPr look = look(run, paragraphRole);
        if (AmbiguousCharacters.in(run.text())) {
            Characters.hintEastAsia(look);
        }
        if (look.getRStyle() != null || !isEmpty(look)) {
            r.setRPr(look);
        }
        write(XmlText.checked(run.text()), r);
        return r;
    }

    /**
     * The second character of a mark of two, —— or …… (破折号, 省略号), which no line may part. LibreOffice would, its rules for
     * Chinese know single characters only; but of no language, a character obeys the rules of Unicode, and those keep the two
     * together.
     */
    R writeEndOfMark(FlowRun mark, TextRole paragraphRole) {
        R r = write(mark, paragraphRole);
        CTLanguage none = new CTLanguage();
        none.setEastAsia(NO_LANGUAGE);
        r.getRPr().setLang(none);
        return r;
    }

    private RPr look(FlowRun run, TextRole paragraphRole) {
        TextStyle base = profile.style(run.role());
        RPr look = characters.difference(run.style(), base).orElseGet(RPr::new);
        if (run.role() != paragraphRole) {
            RStyle style = new RStyle();
            style.setVal(StyleNames.characterId(run.role()));
            look.setRStyle(style);
            if (base.bold() || profile.style(paragraphRole).bold()) {
                Characters.setBold(look, run.style().bold());
            }
        }
        return look;
    }

    private static boolean isEmpty(RPr look) {
        return look.getRFonts() == null
                && look.getB() == null
                && look.getColor() == null
                && look.getSpacing() == null
                && look.getSz() == null;
    }

    private void write(String text, R r) {
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\t' || c == '\n') {
                addText(text.substring(start, i), r);
                r.getContent().add(c == '\t' ? factory.createRTab(factory.createRTab()) : new Br());
                start = i + 1;
            }
        }
        addText(text.substring(start), r);
    }

    private void addText(String text, R r) {
        if (text.isEmpty()) {
            return;
        }
        Text t = new Text();
        t.setValue(text);
        if (!text.strip().equals(text) || text.contains("  ")) {
            t.setSpace("preserve");
        }
        r.getContent().add(factory.createRT(t));
    }
}
