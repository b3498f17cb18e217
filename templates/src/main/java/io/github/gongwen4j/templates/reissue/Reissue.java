package io.github.gongwen4j.templates.reissue;

import io.github.gongwen4j.model.Bilingual;
import io.github.gongwen4j.read.DocumentException;
import io.github.gongwen4j.read.DocumentReader;
import io.github.gongwen4j.read.SourceScalar;
import io.github.gongwen4j.read.SourceScalars;
import io.github.gongwen4j.read.SourceSpan;
import io.github.gongwen4j.time.FuzzyDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Issues a document again for another year (逐年重发). The year in its title, its number, its dates and its plans moves; figures, quotations,
 * names of other documents and what is told as past stay, and are flagged where a person must decide. The source text keeps its comments,
 * its order and its layout.
 */
public final class Reissue {
    /** The earliest year a document can be of. */
    public static final int FIRST_YEAR = 1949;
    /** The latest year a document can be of. */
    public static final int LAST_YEAR = 2099;

    private static final Bilingual NO_SUCH_DAY =
            new Bilingual("新一年没有这一天，未改动；请改日期", "the new year has no such day; the date stays: change it");
    private static final Bilingual UNREACHABLE = new Bilingual(
            "这几个字跨行书写，无法自动改写；请手工改",
            "these words run over a line break of the file and cannot be rewritten; change them by hand");

    private final ReissueSource source;
    private final Setting setting;
    private final SourceEdits edits;
    private final List<Flag> flags = new ArrayList<>();

    private Reissue(ReissueSource source, Setting setting) {
        this.source = source;
        this.setting = setting;
        this.edits = new SourceEdits(source.text());
    }

    /**
     * Issues a document again; its own year is that of its title, else of its number, else of its date.
     *
     * @param year the year it shall be of, 1949–2099; its own year changes nothing
     * @throws DocumentException if the source is no document; carries every fault
     * @throws ReissueException if the year of the document cannot be told
     * @throws IllegalArgumentException if the year is out of its range
     */
    public static ReissueResult of(ReissueSource source, int year) {
        return of(source, OptionalInt.empty(), year);
    }

    /**
     * Issues a document again.
     *
     * @param from the year it is of, 1949–2099; empty to find it
     * @param year the year it shall be of, 1949–2099
     * @throws DocumentException if the source is no document; carries every fault
     * @throws ReissueException if the year of the document is not given and cannot be told
     * @throws IllegalArgumentException if a year is out of its range
     */
    public static ReissueResult of(ReissueSource source, OptionalInt from, int year) {
        requireYear(year);
        from.ifPresent(Reissue::requireYear);
        requireDocument(source, source.text());
        List<SourceScalar> scalars = SourceScalars.of(source.text(), source.format(), source.name()).stream()
                .filter(SourceScalar::isText)
                .toList();
        List<Passage> passages = Passage.of(scalars, ReviewSections.in(scalars));
        OwnNames names = OwnNames.in(passages);
        OwnYear own = new OwnYear(passages, names);
        Tables tables = Tables.in(passages);
        DocumentYears years = from.isPresent() ? own.of(from.getAsInt()) : own.find();
        Setting setting = new Setting(years, year, names, tables, Persons.in(passages, tables));
        return new Reissue(source, setting).result(passages);
    }

    private static void requireYear(int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new IllegalArgumentException("年份应在" + FIRST_YEAR + "到" + LAST_YEAR + "之间，实为" + year
                    + " / The year must be within " + FIRST_YEAR + " and " + LAST_YEAR + ", not " + year);
        }
    }

    private static void requireDocument(ReissueSource source, String text) {
        DocumentReader.Builder reader = DocumentReader.builder();
        source.folder().ifPresent(reader::pictures);
        reader.build().read(text, source.format(), source.name());
    }

    private ReissueResult result(List<Passage> passages) {
        if (setting.from() == setting.to()) {
            return new ReissueResult(source.text(), setting.from(), setting.to(), List.of(), List.of());
        }
        passages.forEach(this::passage);
        flags.addAll(Comments.of(source, setting));
        String text = edits.text();
        requireDocument(source, text);
        List<Flag> sorted = flags.stream()
                .sorted(Comparator.comparingInt(Flag::line).thenComparingInt(Flag::column))
                .toList();
        return new ReissueResult(text, setting.from(), setting.to(), edits.changes(), sorted);
    }

    private void passage(Passage passage) {
        Markup markup = new Markup(passage, setting);
        Rules.of(passage.role()).forEach(rule -> rule.mark(markup));
        if (passage.role() == FieldRole.DATE && impossible(passage, markup.edits())) {
            flag(passage, new Note(0, passage.text().length(), FlagRule.DAY, NO_SUCH_DAY, Optional.empty()));
            return;
        }
        for (Edit edit : markup.edits()) {
            if (!edits.add(passage, edit)) {
                flag(passage, unreachable(edit));
            }
        }
        markup.notes().forEach(note -> flag(passage, note));
    }

    private static Note unreachable(Edit edit) {
        return new Note(edit.start(), edit.end(), FlagRule.UNREACHABLE, UNREACHABLE, Optional.of(edit.replacement()));
    }

    /** Whether the edits would make a day that does not exist: 29 February. */
    private static boolean impossible(Passage passage, List<Edit> edits) {
        StringBuilder words = new StringBuilder(passage.text());
        for (int i = edits.size() - 1; i >= 0; i--) {
            words.replace(edits.get(i).start(), edits.get(i).end(), edits.get(i).replacement());
        }
        try {
            FuzzyDate.parse(words.toString());
            return false;
        } catch (IllegalArgumentException noSuchDay) {
            return true;
        }
    }

    private void flag(Passage passage, Note note) {
        SourceScalar piece = passage.pieceAt(note.start());
        Optional<SourceSpan> span = SourceEdits.span(passage, note.start(), note.start() + 1);
        flags.add(new Flag(
                piece.path(),
                span.map(SourceSpan::line).orElse(piece.line()),
                span.map(SourceSpan::column).orElse(piece.column()),
                passage.text().substring(note.start(), note.end()).replaceAll("\\s+", " "),
                note.rule(),
                note.message(),
                note.suggestion()));
    }
}
