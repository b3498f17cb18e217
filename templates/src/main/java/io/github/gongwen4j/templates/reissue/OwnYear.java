package io.github.gongwen4j.templates.reissue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds the year a document is of: the one in its title, else that of its number, else that of its date. */
final class OwnYear {
    private final List<Passage> passages;
    private final OwnNames names;

    OwnYear(List<Passage> passages, OwnNames names) {
        this.passages = passages;
        this.names = names;
    }

    /**
     * The year.
     *
     * @throws ReissueException if there is none, or the title has several and neither number nor date decides
     */
    int find() {
        TreeSet<Integer> titled = titled();
        OptionalInt issued = issued();
        if (titled.size() == 1) {
            return titled.first();
        }
        if (titled.isEmpty()) {
            return issued.orElseThrow(() -> new ReissueException(
                    "标题、发文字号和成文日期都没有年份，无法判断文稿年度；请用 --from 指明",
                    "neither title nor number nor date tells the year of the document; say it with --from"));
        }
        if (issued.isPresent() && titled.contains(issued.getAsInt())) {
            return issued.getAsInt();
        }
        String years = titled.stream().map(String::valueOf).collect(Collectors.joining("、"));
        throw new ReissueException(
                "标题中有几个年份（" + years + "），无法判断文稿年度；请用 --from 指明",
                "the title has several years (" + years + "); say with --from which one is the document's");
    }

    /** The year of its number, else of its date. */
    OptionalInt issued() {
        return Stream.of(
                        first(FieldRole.NUMBER, "header.number"),
                        first(FieldRole.DATE, "date"),
                        first(FieldRole.DATE, "delivered.on"),
                        first(FieldRole.DATE, "imprint.printed-on"))
                .flatMapToInt(OptionalInt::stream)
                .findFirst();
    }

    /** The day it was issued, spoken or printed on, if one is told. */
    Optional<LocalDate> issuedOn() {
        return Stream.of("date", "delivered.on", "imprint.printed-on")
                .flatMap(path -> passages.stream()
                        .filter(passage -> passage.role() == FieldRole.DATE
                                && passage.pieces().get(0).path().equals(path)))
                .flatMap(passage -> CalendarRule.exactDay(passage.text()).stream())
                .findFirst();
    }

    private OptionalInt first(FieldRole role, String path) {
        return passages.stream()
                .filter(passage ->
                        passage.role() == role && passage.pieces().get(0).path().endsWith(path))
                .flatMapToInt(passage -> YearScanner.scan(passage.plain(), 2000).stream()
                        .mapToInt(mention -> mention.year().value()))
                .findFirst();
    }

    private TreeSet<Integer> titled() {
        return passages.stream()
                .filter(passage -> passage.role() == FieldRole.TITLE
                        && passage.pieces().get(0).path().startsWith("title"))
                .flatMapToInt(this::years)
                .boxed()
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private IntStream years(Passage title) {
        Setting setting = new Setting(0, 0, 0, Optional.empty(), names.names(), names.number());
        Markup markup = new Markup(title, setting);
        return YearScanner.scan(title.plain(), 2000).stream()
                .filter(mention -> mention.kind() != YearMention.Kind.BARE && mention.kind() != YearMention.Kind.NUMBER)
                .filter(mention ->
                        markup.quotation(mention.start(), mention.end()).isEmpty())
                .mapToInt(mention -> mention.year().value());
    }
}
