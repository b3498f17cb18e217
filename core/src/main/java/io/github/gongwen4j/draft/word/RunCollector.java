package io.github.gongwen4j.draft.word;

import io.github.gongwen4j.draft.SuspicionKind;
import io.github.gongwen4j.model.Bilingual;
import java.util.List;
import java.util.Optional;

/** Collects the runs of a paragraph: its words, tabs, breaks, fields, notes, and what floats in it. */
final class RunCollector {
    private static final Bilingual FORMULA =
            new Bilingual("公式只收入了其中的文字", "of a formula only its characters were taken over");
    private static final Bilingual STRUCK =
            new Bilingual("文字带有删除线，是否应当删去", "these words are struck through; should they go?");

    private final WordStyles styles;
    private final Fields fields;
    private final XmlElement properties;
    private final boolean furniture;
    private final ParagraphInk ink;

    RunCollector(WordStyles styles, Fields fields, XmlElement paragraph, boolean furniture, ParagraphInk ink) {
        this.styles = styles;
        this.fields = fields;
        this.properties = paragraph.child("w:pPr").orElse(BodyReader.NO_PROPERTIES);
        this.furniture = furniture;
        this.ink = ink;
    }

    /** Collects what is in a paragraph. */
    void collect(XmlElement paragraph) {
        inside(paragraph, false);
        fields.endParagraph();
    }

    private void inside(XmlElement parent, boolean deleted) {
        parent.children().forEach(child -> inline(child, deleted));
    }

    private void inline(XmlElement element, boolean deleted) {
        switch (element.name()) {
            case "w:r" -> run(element, deleted);
            case "w:hyperlink", "w:smartTag", "w:customXml", "w:dir", "w:bdo" -> inside(element, deleted);
            case "w:fldSimple" -> simpleField(element, deleted);
            case "w:sdt" -> control(element, deleted);
            case "w:ins", "w:moveTo" -> {
                int from = ink.length();
                inside(element, deleted);
                ink.inserted(from);
            }
            case "w:del", "w:moveFrom" -> inside(element, true);
            case "w:commentRangeStart" -> element.attribute("w:id").ifPresent(id -> ink.comment("start " + id));
            case "m:oMath", "m:oMathPara" -> formula(element, deleted);
            default -> {
                // bookmarks, permissions, marks of proof-reading, properties
            }
        }
    }

    private void simpleField(XmlElement field, boolean deleted) {
        fields.begin("");
        fields.instruct(field.attribute("w:instr").orElse(""));
        fields.separate();
        inside(field, deleted);
        fields.end();
    }

    /** A content control (内容控件); its prompt, as 单击此处输入文字, is none of the words. */
    private void control(XmlElement control, boolean deleted) {
        boolean prompt = control.child("w:sdtPr")
                .filter(each -> each.marks("w:showingPlcHdr"))
                .isPresent();
        control.child("w:sdtContent").ifPresent(content -> {
            if (prompt) {
                ink.add(PlainWords.of(content), Ink.HIDDEN);
            } else {
                inside(content, deleted);
            }
        });
    }

    private void formula(XmlElement formula, boolean deleted) {
        int from = ink.length();
        formula.below("m:t").forEach(words -> ink.add(words.text(), deleted ? Ink.DELETED : Ink.PLAIN));
        if (!deleted) {
            ink.suspect(SuspicionKind.NOT_TAKEN_OVER, from, FORMULA);
        }
    }

    private void run(XmlElement run, boolean deleted) {
        Optional<XmlElement> own = run.child("w:rPr");
        List<XmlElement> said = styles.ofRun(own, properties);
        int from = ink.length();
        Ink look = look(said, deleted);
        String face = WordStyles.first(said, "w:rFonts")
                .flatMap(fonts -> fonts.attribute("w:ascii"))
                .orElse("");
        run.children().forEach(child -> content(child, look, face));
        boolean struck = own.filter(each -> each.marks("w:strike") || each.marks("w:dstrike"))
                .isPresent();
        if (struck && look.kept() && !ink.kept(from).isBlank()) {
            ink.suspect(SuspicionKind.WORDS, from, STRUCK);
        }
    }

    private Ink look(List<XmlElement> said, boolean deleted) {
        if (deleted) {
            return Ink.DELETED;
        }
        if (furniture || fields.inContents()) {
            return Ink.FURNITURE;
        }
        if (WordStyles.marks(said, "w:vanish")) {
            return Ink.HIDDEN;
        }
        return WordStyles.marks(said, "w:b") ? Ink.STRONG : Ink.PLAIN;
    }

    private void content(XmlElement element, Ink look, String face) {
        switch (element.name()) {
            case "w:t", "w:delText" -> words(SymbolCharacters.words(face, PlainWords.text(element)), look);
            case "w:instrText" -> fields.instruct(element.text());
            case "w:fldChar" -> field(element, look);
            case "w:tab", "w:ptab" -> words("\t", look);
            case "w:br", "w:cr" -> lineBreak(element, look);
            case "w:noBreakHyphen" -> words("-", look);
            case "w:sym" -> words(symbol(element), look);
            case "w:ruby" -> ruby(element, look);
            case "w:footnoteReference" -> note("w:footnote", element, look);
            case "w:endnoteReference" -> note("w:endnote", element, look);
            case "w:commentReference" -> element.attribute("w:id").ifPresent(ink::comment);
            case "w:drawing", "w:pict", "w:object" -> {
                if (look.kept()) {
                    Drawings.in(element).forEach(ink::place);
                }
            }
            default -> {
                // soft hyphens, marks of the last pages, numbers of notes within notes
            }
        }
    }

    private void words(String words, Ink look) {
        if (fields.shows()) {
            Unprintable.split(words, (part, printable) -> ink.add(part, printable ? look : Ink.BLANK));
        }
    }

    private void field(XmlElement mark, Ink look) {
        switch (mark.attribute("w:fldCharType").orElse("")) {
            case "begin" -> fields.begin(mark.child("w:ffData")
                    .flatMap(form -> form.child("w:checkBox"))
                    .map(RunCollector::box)
                    .orElse(""));
            case "separate" -> fields.separate();
            case "end" -> words(fields.end(), look);
            default -> {
                // no mark of a field
            }
        }
    }

    private static String box(XmlElement box) {
        return box.child("w:checked")
                        .or(() -> box.child("w:default"))
                        .filter(XmlElement::on)
                        .isPresent()
                ? "☑"
                : "□";
    }

    private void lineBreak(XmlElement element, Ink look) {
        if (element.attribute("w:type").filter("page"::equals).isPresent()) {
            ink.turnPage();
        }
        if (fields.shows()) {
            ink.add("\n", look.kept() ? Ink.BREAK : look);
        }
    }

    private static String symbol(XmlElement element) {
        String face = element.attribute("w:font").orElse("");
        String code = element.attribute("w:char")
                .filter(hex -> hex.matches("[0-9A-Fa-f]{1,5}"))
                .orElse("20");
        return SymbolCharacters.of(face, Integer.parseInt(code, 16));
    }

    private void ruby(XmlElement ruby, Ink look) {
        ruby.child("w:rubyBase").ifPresent(base -> words(PlainWords.of(base), look));
        ruby.child("w:rt").ifPresent(reading -> words(PlainWords.of(reading), look.kept() ? Ink.GLOSS : look));
    }

    private void note(String kind, XmlElement reference, Ink look) {
        if (look.kept()) {
            reference.attribute("w:id").ifPresent(id -> ink.note(kind + " " + id));
        }
    }
}
