package io.github.gongwen4j.templates.reissue;

import io.github.gongwen4j.model.Bilingual;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What the rules say of one passage: edits, which never overlap and never touch a quotation, and notes. */
final class Markup {
    private final Passage passage;
    private final Setting setting;
    private final List<Quotation> own;
    private final List<Quotation> foreign;
    private final List<Edit> edits = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();

    Markup(Passage passage, Setting setting) {
        this.passage = passage;
        this.setting = setting;
        List<Quotation> all = Quotation.in(passage.text());
        this.own = all.stream()
                .filter(quotation -> setting.owns(quotation, passage.text()))
                .toList();
        this.foreign =
                all.stream().filter(quotation -> !own.contains(quotation)).toList();
    }

    Passage passage() {
        return passage;
    }

    Setting setting() {
        return setting;
    }

    String plain() {
        return passage.plain();
    }

    List<Edit> edits() {
        return edits.stream().sorted(Comparator.comparingInt(Edit::start)).toList();
    }

    List<Note> notes() {
        return notes.stream().sorted(Comparator.comparingInt(Note::start)).toList();
    }

    /** The quotation of other words that holds these. */
    Optional<Quotation> quotation(int start, int end) {
        return foreign.stream().filter(quotation -> quotation.holds(start, end)).findFirst();
    }

    /** Whether these words name the document or a part of it: in a title, in a heading, or in 《…》. */
    boolean names(int start, int end) {
        return passage.names() || own.stream().anyMatch(quotation -> quotation.holds(start, end));
    }

    /** Whether an edit or a note has these words already. */
    boolean spoken(int start, int end) {
        return edits.stream().anyMatch(edit -> edit.meets(start, end))
                || notes.stream().anyMatch(note -> note.start() < end && start < note.end());
    }

    /** Changes words that nothing has changed yet and that stand in no quotation; whether it did. */
    boolean edit(int start, int end, String replacement, ChangeRule rule) {
        boolean taken = edits.stream().anyMatch(edit -> edit.meets(start, end));
        boolean same = passage.text().substring(start, end).equals(replacement);
        if (taken || same || quotation(start, end).isPresent()) {
            return false;
        }
        edits.add(new Edit(start, end, replacement, rule));
        return true;
    }

    void note(int start, int end, FlagRule rule, String chinese, String english, Optional<String> suggestion) {
        notes.add(new Note(start, end, rule, new Bilingual(chinese, english), suggestion));
    }

    void note(int start, int end, FlagRule rule, String chinese, String english) {
        note(start, end, rule, chinese, english, Optional.empty());
    }

    /** Whether a note of this sort stands on these words. */
    boolean noted(int start, int end, FlagRule rule) {
        return notes.stream().anyMatch(note -> note.rule() == rule && note.start() < end && start < note.end());
    }
}
