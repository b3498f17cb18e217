package io.github.gongwen4j.templates.reissue;

import io.github.gongwen4j.templates.reissue.YearMention.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the year a document is of: the one in its title, else that of its number, else that of its date. A title of the year before the number
 * and the date looks back, and the document is of the year it was issued in. A collection is of the year all its documents are of.
 */
final class OwnYear {
    private static final Pattern PART = Pattern.compile("^parts\\[\\d+]\\.document\\.");

    private final List<Passage> passages;
    private final OwnNames names;
    private final String root;

    OwnYear(List<Passage> passages, OwnNames names) {
        this(passages, names, "");
    }

    private OwnYear(List<Passage> passages, OwnNames names, String root) {
        this.passages = passages;
        this.names = names;
        this.root = root;
    }

    /**
     * The years of the document.
     *
     * @throws ReissueException if there is none, or the title has several and neither number nor date decides
     */
    DocumentYears find() {
        return of(year().orElseThrow(() -> new ReissueException(
                "标题、发文字号和成文日期都没有年份，无法判断文稿年度；请用 --from 指明",
                "neither title nor number nor date tells the year of the document; say it with --from")));
    }

    /** The years of a document that is of this one. */
    DocumentYears of(int year) {
        boolean back = titles().anyMatch(title -> title.kind() != Kind.PERIOD)
                && titled().equals(new TreeSet<>(List.of(year - 1)));
        boolean next = titles().flatMap(title ->
                        title.second().stream().filter(second -> title.year().value() == year))
                .anyMatch(second -> second.value() == year + 1);
        return new DocumentYears(year, issued().orElse(year), issuedOn(), back, next);
    }

    private OptionalInt year() {
        TreeSet<Integer> titled = titled();
        OptionalInt issued = issued();
        if (titled.isEmpty()) {
            return issued.isPresent() ? issued : ofParts();
        }
        if (issued.isPresent() && (titled.contains(issued.getAsInt()) || titled.equals(before(issued.getAsInt())))) {
            return issued;
        }
        if (titled.size() == 1) {
            return OptionalInt.of(titled.first());
        }
        throw new ReissueException(
                "标题中有几个年份（" + listed(titled) + "），无法判断文稿年度；请用 --from 指明",
                "the title has several years (" + listed(titled) + "); say with --from which one is the document's");
    }

    private static TreeSet<Integer> before(int year) {
        return new TreeSet<>(List.of(year - 1));
    }

    private static String listed(TreeSet<Integer> years) {
        return years.stream().map(String::valueOf).collect(Collectors.joining("、"));
    }

    private OptionalInt ofParts() {
        List<String> parts = passages.stream()
                .map(passage -> PART.matcher(path(passage)))
                .filter(Matcher::find)
                .map(Matcher::group)
                .distinct()
                .toList();
        TreeSet<Integer> years = parts.stream()
                .flatMapToInt(part -> new OwnYear(passages, names, part).year().stream())
                .boxed()
                .collect(Collectors.toCollection(TreeSet::new));
        if (years.size() > 1) {
            throw new ReissueException(
                    "汇编各篇的年份不同（" + listed(years) + "），无法判断文稿年度；请用 --from 指明",
                    "the documents of the collection are of several years (" + listed(years)
                            + "); say with --from which one shall count");
        }
        return years.isEmpty() ? OptionalInt.empty() : OptionalInt.of(years.first());
    }

    /** The year of its number, else of its date. */
    private OptionalInt issued() {
        return Stream.of("header.number", "date", "delivered.on", "imprint.printed-on")
                .flatMapToInt(path -> year(path).stream())
                .findFirst();
    }

    /** The day it was issued, spoken or printed on, if one is told. */
    private Optional<LocalDate> issuedOn() {
        return Stream.of("date", "delivered.on", "imprint.printed-on")
                .flatMap(this::at)
                .flatMap(passage -> CalendarRule.exactDay(passage.text()).stream())
                .findFirst();
    }

    private OptionalInt year(String path) {
        return at(path).flatMapToInt(passage -> YearScanner.scan(passage.plain(), 2000).stream()
                        .mapToInt(mention -> mention.year().value()))
                .findFirst();
    }

    private Stream<Passage> at(String path) {
        return passages.stream().filter(passage -> path(passage).equals(root + path));
    }

    private TreeSet<Integer> titled() {
        return titles().map(mention -> mention.year().value()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The years in its title, but for those of other names in it. */
    private Stream<YearMention> titles() {
        return passages.stream()
                .filter(passage ->
                        passage.role() == FieldRole.TITLE && path(passage).startsWith(root + "title"))
                .flatMap(this::years);
    }

    private Stream<YearMention> years(Passage title) {
        Markup markup = new Markup(title, Setting.unknown(names));
        return YearScanner.scan(title.plain(), 2000).stream()
                .filter(mention -> mention.kind() != Kind.BARE && mention.kind() != Kind.NUMBER)
                .filter(mention ->
                        markup.quotation(mention.start(), mention.end()).isEmpty());
    }

    private static String path(Passage passage) {
        return passage.pieces().get(0).path();
    }
}
