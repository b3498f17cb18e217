package io.github.gongwen4j.draft.word;

import io.github.gongwen4j.draft.PieceKind;
import io.github.gongwen4j.model.Inline;
import io.github.gongwen4j.model.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The footnotes and endnotes (脚注、尾注) of a file. */
final class Notes {
    private final Map<String, XmlElement> notes = new LinkedHashMap<>();
    private final Set<String> used = new LinkedHashSet<>();
    private final WordStyles styles;

    Notes(WordPackage file, WordStyles styles) {
        this.styles = styles;
        take(file.part("footnotes"), "w:footnote");
        take(file.part("endnotes"), "w:endnote");
    }

    private void take(XmlElement part, String kind) {
        part.children(kind)
                .forEach(note ->
                        notes.putIfAbsent(kind + " " + note.attribute("w:id").orElse(""), note));
    }

    /** What a note says; empty where there is no such note, or nothing in it. */
    Optional<Text> text(String id) {
        return Optional.ofNullable(notes.get(id)).flatMap(note -> {
            List<Inline> parts = parts(note);
            boolean blank = parts.stream()
                    .allMatch(part ->
                            part instanceof Inline.Words words && words.text().isBlank());
            if (blank) {
                return Optional.empty();
            }
            used.add(id);
            return Optional.of(new Text(parts));
        });
    }

    private List<Inline> parts(XmlElement note) {
        List<Inline> parts = new ArrayList<>();
        note.below("w:p").forEach(paragraph -> {
            ParagraphInk ink = new ParagraphInk();
            new RunCollector(styles, Fields.none(), paragraph, false, ink).collect(paragraph);
            List<ParagraphInk.Stroke> strokes =
                    ink.strokes().stream().filter(stroke -> stroke.ink().kept()).toList();
            boolean first = true;
            for (ParagraphInk.Stroke stroke : strokes) {
                String words = stroke.span().of(ink.text()).replace('\t', '　');
                String trimmed = first ? words.stripLeading() : words;
                first &= trimmed.isEmpty();
                if (!trimmed.isEmpty()) {
                    boolean strong = stroke.ink() == Ink.STRONG && !trimmed.isBlank();
                    parts.add(strong ? new Inline.Strong(trimmed) : new Inline.Words(trimmed));
                }
            }
        });
        return parts;
    }

    /** Writes all notes behind the text; those that were not asked for, as those of a table, are left out. */
    void writeTo(Transcript transcript) {
        used.forEach(id -> transcript.line(PieceKind.NOTE, PlainWords.of(notes.get(id))));
        notes.forEach((id, note) -> {
            String words = PlainWords.of(note);
            if (!used.contains(id) && !words.isEmpty()) {
                transcript.line(PieceKind.LEFT_OUT, words);
            }
        });
    }
}
