package io.github.gongwen4j.templates.reissue;

import io.github.gongwen4j.model.Bilingual;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the rules say of one passage: edits, which never overlap and never touch a quotation, and notes. */
final class Markup {
    private static final int NEAR = 40;

    private final Passage passage;
    private final Setting setting;
    private final List<Quotation> own;
    private final List<Quotation> foreign;
    private final List<YearMention> years;
    private final boolean twoYears;
    private final List<Edit> edits = new ArrayList<>();
    private final BitSet edited = new BitSet();
    private final BitSet noted = new BitSet();
    private final Map<FlagRule, BitSet> byRule = new EnumMap<>(FlagRule.class);
    private final List<Note> notes = new ArrayList<>();

    Markup(Passage passage, Setting setting) {
        this.passage = passage;
        this.setting = setting;
        this.years = List.copyOf(YearScanner.scan(passage.plain(), setting.from()));
        this.twoYears = setting.own().intoNext() || passage.plain().contains("今明两年");
        List<Quotation> all = Quotation.in(passage.text());
        Map<Boolean, List<Quotation>> parted =
                all.stream().collect(Collectors.partitioningBy(quotation -> setting.owns(quotation, passage.text())));
        this.own = parted.get(true);
        this.foreign = parted.get(false);
    }

    Passage passage() {
        return passage;
    }

    Setting setting() {
        return setting;
    }

    /** The years in the passage, in order. */
    List<YearMention> years() {
        return years;
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
        int low = 0;
        int high = foreign.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (foreign.get(middle).end() > start) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low < foreign.size() && foreign.get(low).start() < end
                ? Optional.of(foreign.get(low))
                : Optional.empty();
    }

    /** Whether the passage, or the whole document, is of this year and the next. */
    boolean twoYears() {
        return twoYears;
    }

    /** The next few characters, as many as rules look at. */
    String after(int at) {
        return plain().substring(at, Math.min(plain().length(), at + NEAR));
    }

    /** The characters just before, as many as rules look at. */
    String before(int at) {
        return plain().substring(Math.max(0, at - NEAR), at);
    }

    /** Whether these words name the document or a part of it: in a title, in a heading, or in 《…》. */
    boolean names(int start, int end) {
        return passage.names() || own.stream().anyMatch(quotation -> quotation.holds(start, end));
    }

    /** Whether an edit or a note has these words already. */
    boolean spoken(int start, int end) {
        return any(edited, start, end) || any(noted, start, end);
    }

    /** Whether an edit has these words already. */
    boolean edited(int start, int end) {
        return any(edited, start, end);
    }

    private static boolean any(BitSet chars, int start, int end) {
        int next = chars.nextSetBit(start);
        return next >= 0 && next < end;
    }

    /** Changes words that nothing has changed yet and that stand in no quotation; whether it did. */
    boolean edit(int start, int end, String replacement, ChangeRule rule) {
        boolean same = passage.text().substring(start, end).equals(replacement);
        if (edited(start, end) || same || quotation(start, end).isPresent()) {
            return false;
        }
        edits.add(new Edit(start, end, replacement, rule));
        edited.set(start, end);
        return true;
    }

    void note(int start, int end, FlagRule rule, String chinese, String english, Optional<String> suggestion) {
        notes.add(new Note(start, end, rule, new Bilingual(chinese, english), suggestion));
        noted.set(start, end);
        byRule.computeIfAbsent(rule, key -> new BitSet()).set(start, end);
    }

    void note(int start, int end, FlagRule rule, String chinese, String english) {
        note(start, end, rule, chinese, english, Optional.empty());
    }

    /** Whether a note of this sort stands on these words. */
    boolean noted(int start, int end, FlagRule rule) {
        return byRule.containsKey(rule) && any(byRule.get(rule), start, end);
    }
}
