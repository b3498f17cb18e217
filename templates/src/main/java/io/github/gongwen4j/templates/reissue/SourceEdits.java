package io.github.gongwen4j.templates.reissue;

import io.github.gongwen4j.read.SourceScalar;
import io.github.gongwen4j.read.SourceSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Brings the edits of passages to the text of the file: whole words where they are written plainly, else the characters that differ. */
final class SourceEdits {
    private final String source;
    private final List<SourceEdit> edits = new ArrayList<>();

    SourceEdits(String source) {
        this.source = source;
    }

    /** Takes an edit of a passage; whether it can be made where the words are written. */
    boolean add(Passage passage, Edit edit) {
        String before = passage.text().substring(edit.start(), edit.end());
        Optional<SourceEdit> whole = written(passage, edit.start(), before, edit.replacement(), edit.rule());
        if (whole.isPresent()) {
            edits.add(whole.get());
            return true;
        }
        return addDifference(passage, edit, before);
    }

    private boolean addDifference(Passage passage, Edit edit, String before) {
        String after = edit.replacement();
        if (before.length() != after.length()) {
            return false;
        }
        List<SourceEdit> single = new ArrayList<>();
        for (int i = 0; i < before.length(); i++) {
            if (before.charAt(i) != after.charAt(i)) {
                Optional<SourceEdit> one = character(passage, edit.start() + i, after.charAt(i), edit.rule());
                if (one.isEmpty()) {
                    return false;
                }
                single.add(one.get());
            }
        }
        edits.addAll(single);
        return true;
    }

    /** Words that stand in the file as they are meant. */
    private Optional<SourceEdit> written(Passage passage, int at, String before, String after, ChangeRule rule) {
        return span(passage, at, at + before.length())
                .filter(span -> span.in(source).equals(before))
                .map(span -> edit(passage, at, span, after, rule));
    }

    /** A single character, which may be written as an escape. */
    private Optional<SourceEdit> character(Passage passage, int at, char after, ChangeRule rule) {
        return span(passage, at, at + 1).map(span -> edit(passage, at, span, String.valueOf(after), rule));
    }

    private SourceEdit edit(Passage passage, int at, SourceSpan span, String after, ChangeRule rule) {
        String path = passage.pieceAt(at).path();
        Change change = new Change(path, span.line(), span.column(), span.in(source), after, rule);
        return new SourceEdit(span.start(), span.end(), change);
    }

    static Optional<SourceSpan> span(Passage passage, int from, int to) {
        SourceScalar piece = passage.pieceAt(from);
        int start = passage.pieceStart(from);
        return to - start > piece.value().length() ? Optional.empty() : piece.span(from - start, to - start);
    }

    List<Change> changes() {
        return sorted().stream().map(SourceEdit::change).toList();
    }

    /** The text with all edits made. */
    String text() {
        StringBuilder text = new StringBuilder(source);
        List<SourceEdit> sorted = sorted();
        for (int i = sorted.size() - 1; i >= 0; i--) {
            text.replace(
                    sorted.get(i).start(),
                    sorted.get(i).end(),
                    sorted.get(i).change().after());
        }
        return text.toString();
    }

    private List<SourceEdit> sorted() {
        return edits.stream().sorted(Comparator.comparingInt(SourceEdit::start)).toList();
    }
}
