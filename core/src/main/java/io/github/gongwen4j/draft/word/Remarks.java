package io.github.gongwen4j.draft.word;

import io.github.gongwen4j.draft.PieceKind;
import io.github.gongwen4j.draft.Span;
import io.github.gongwen4j.draft.SuspicionKind;
import io.github.gongwen4j.model.Bilingual;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The comments (批注) of a file: each is told at the words it is about, and none belongs to the document. */
final class Remarks {
    private static final String START = "start ";

    private final Map<String, XmlElement> comments = new LinkedHashMap<>();
    private final Map<String, Integer> starts = new HashMap<>();
    private final Set<String> told = new HashSet<>();

    Remarks(XmlElement part) {
        part.children("w:comment")
                .forEach(each -> comments.putIfAbsent(each.attribute("w:id").orElse(""), each));
    }

    /** A mark where the words of a comment begin or where it stands. */
    void mark(ParagraphInk.Mark mark, int shift, Transcript transcript) {
        int at = shift + mark.at();
        if (mark.id().startsWith(START)) {
            starts.putIfAbsent(mark.id().substring(START.length()), at);
            return;
        }
        XmlElement comment = comments.get(mark.id());
        if (comment != null && told.add(mark.id())) {
            transcript.suspect(
                    SuspicionKind.COMMENT,
                    new Span(Math.min(at, starts.getOrDefault(mark.id(), at)), at),
                    reason(comment));
        }
    }

    private static Bilingual reason(XmlElement comment) {
        String author = comment.attribute("w:author").orElse("").strip();
        String words = PlainWords.of(comment);
        return author.isEmpty()
                ? new Bilingual("批注：" + words, "comment: " + words)
                : new Bilingual("批注（" + author + "）：" + words, "comment by " + author + ": " + words);
    }

    /** Writes all comments behind the text; those in tables and margins are told there. */
    void writeTo(Transcript transcript) {
        comments.forEach((id, comment) -> {
            String words = PlainWords.of(comment);
            if (!words.isEmpty()) {
                Span line = transcript.line(PieceKind.COMMENT, words);
                if (told.add(id)) {
                    transcript.suspect(SuspicionKind.COMMENT, line, reason(comment));
                }
            }
        });
    }
}
