package io.github.gongwen4j.draft.word;

import io.github.gongwen4j.draft.PieceKind;
import io.github.gongwen4j.draft.Span;
import io.github.gongwen4j.draft.SuspicionKind;
import io.github.gongwen4j.model.Bilingual;
import java.util.List;

/** Reads what stands one below the other: paragraphs, tables, controls around them, in the text and in text boxes. */
final class BodyReader {
    /** What is said of a paragraph of which nothing is said. */
    static final XmlElement NO_PROPERTIES = new XmlElement("w:pPr", List.of(), List.of(), "");

    private static final Bilingual EMBEDDED = new Bilingual("嵌入的另一个文件未收入", "a file embedded here was not taken over");
    private static final Bilingual DIAGRAM = new Bilingual(
            "由多个图形组成的示意图未收入，其中的文字列在报告里", "a diagram of many shapes was not taken over; its words are in the report");

    private final WordSource source;
    private final Transcript transcript;
    private final ParagraphScribe scribe;
    private ParagraphInk open = new ParagraphInk();
    private boolean turnsPage;

    BodyReader(WordSource source, Transcript transcript, ParagraphScribe scribe) {
        this.source = source;
        this.transcript = transcript;
        this.scribe = scribe;
    }

    /** Reads all that an element holds. */
    void read(XmlElement container) {
        inside(container, false);
        finish();
    }

    private void inside(XmlElement container, boolean furniture) {
        container.children().forEach(child -> block(child, furniture));
    }

    private void block(XmlElement element, boolean furniture) {
        switch (element.name()) {
            case "w:p" -> paragraph(element, furniture);
            case "w:tbl" -> table(element);
            case "w:sdt" -> element.child("w:sdtContent")
                    .ifPresent(content -> inside(content, furniture || isContents(element)));
            case "w:customXml", "w:ins", "w:moveTo", "w:smartTag" -> inside(element, furniture);
            case "w:sectPr" -> source.section(element);
            case "w:altChunk", "w:subDoc" -> leaveOut(SuspicionKind.NOT_TAKEN_OVER, EMBEDDED);
            default -> {
                // bookmarks, permissions, properties of cells
            }
        }
    }

    private static boolean isContents(XmlElement control) {
        return control.child("w:sdtPr").stream()
                .flatMap(properties -> properties.below("w:docPartGallery"))
                .flatMap(gallery -> gallery.val().stream())
                .anyMatch("Table of Contents"::equals);
    }

    private void paragraph(XmlElement paragraph, boolean furniture) {
        XmlElement properties = paragraph.child("w:pPr").orElse(NO_PROPERTIES);
        boolean contents = furniture || source.looks().isContents(properties);
        new RunCollector(source.styles(), source.fields(), paragraph, contents, open).collect(paragraph);
        if (!runsOn(properties)) {
            write(paragraph, properties);
        }
        properties.child("w:sectPr").ifPresent(section -> {
            source.section(section);
            turnsPage = section.child("w:type")
                    .flatMap(XmlElement::val)
                    .filter("continuous"::equals)
                    .isEmpty();
        });
    }

    /** Whether the next paragraph goes on in its line: the mark at its end is deleted or hidden (样式分隔符), or it is an initial (首字下沉). */
    private static boolean runsOn(XmlElement properties) {
        boolean initial = properties
                .child("w:framePr")
                .flatMap(frame -> frame.attribute("w:dropCap"))
                .filter(value -> !value.equals("none"))
                .isPresent();
        return initial
                || properties
                        .child("w:rPr")
                        .filter(mark -> mark.child("w:del").isPresent()
                                || mark.child("w:moveFrom").isPresent()
                                || mark.marks("w:vanish")
                                || mark.marks("w:specVanish"))
                        .isPresent();
    }

    private void write(XmlElement paragraph, XmlElement properties) {
        ParagraphInk ink = open;
        open = new ParagraphInk();
        String kept = ink.kept(0);
        ParagraphLook look = source.looks().of(paragraph, properties, kept).withBlanks(kept);
        String number = source.numbers().next(properties).orElse("");
        boolean words = !kept.isBlank() || !number.isEmpty();
        turnsPage |= ink.beginsPage() || look.newPage();
        Drawings.gathered(ink.before()).forEach(this::place);
        scribe.write(ink, number, words && turnsPage ? look.onNewPage() : look);
        turnsPage &= !words;
        turnsPage |= ink.endsPage();
        Drawings.gathered(ink.after()).forEach(this::place);
    }

    /** Paragraphs whose mark is gone end at the latest where no paragraph comes any more. */
    private void finish() {
        if (!open.isEmpty()) {
            ParagraphInk ink = open;
            open = new ParagraphInk();
            ink.before().forEach(this::place);
            scribe.write(ink, "", ParagraphLook.plain());
            ink.after().forEach(this::place);
        }
    }

    private void table(XmlElement table) {
        finish();
        if (LayoutTables.is(table, source.styles())) {
            LayoutTables.rows(table).flatMap(LayoutTables::cells).forEach(cell -> inside(cell, false));
            finish();
            return;
        }
        new TableReader(source, transcript).read(table);
    }

    private void place(Floating floating) {
        switch (floating.kind()) {
            case BOX -> new BodyReader(source, transcript, scribe).read(floating.element());
            case DRAWN_WORDS -> drawnWords(floating.element());
            case PICTURE -> new Pictures(source.file(), transcript).place(floating);
            case LOOSE_PICTURE -> leaveOut(SuspicionKind.PICTURE, Pictures.LOOSE);
            case DIAGRAM -> {
                PlainWords.lines(floating.element()).forEach(words -> transcript.line(PieceKind.LEFT_OUT, words));
                leaveOut(SuspicionKind.NOT_TAKEN_OVER, DIAGRAM);
            }
            case OBJECT -> {
                diagramWords(floating.element());
                leaveOut(SuspicionKind.NOT_TAKEN_OVER, Pictures.OBJECT);
            }
        }
    }

    /** The words of a diagram of Office (SmartArt), which are in a part of their own. */
    private void diagramWords(XmlElement drawing) {
        drawing.below("dgm:relIds")
                .flatMap(ids -> ids.attribute("r:dm").stream())
                .flatMap(id -> source.file().target(source.file().main(), id).stream())
                .flatMap(part -> source.file().tree(part).stream())
                .flatMap(data -> data.below("a:t"))
                .map(words -> words.text().strip().replaceAll("\\s+", " "))
                .filter(words -> !words.isEmpty())
                .forEach(words -> transcript.line(PieceKind.LEFT_OUT, words));
    }

    private void drawnWords(XmlElement drawn) {
        ParagraphInk ink = new ParagraphInk();
        Unprintable.split(
                drawn.attribute("string").orElse(""),
                (part, printable) -> ink.add(part, printable ? Ink.PLAIN : Ink.BLANK));
        scribe.write(ink, "", ParagraphLook.plain());
    }

    private void leaveOut(SuspicionKind kind, Bilingual reason) {
        finish();
        Span span = transcript.line(PieceKind.LEFT_OUT, Pictures.SIGN);
        transcript.suspect(kind, span, reason);
    }
}
