package io.github.gongwen4j.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A date as somebody wrote it (时间表述): exact (2026年3月18日), partial (3月), fuzzy (2月底前, “七一”前后), a range (4月至6月), open (从7月开始),
 * with places left blank (20xx年7月), or words with no date in them (活动结束前). The words always survive as written; what they mean is
 * resolved against a year on request. Equal when words and meaning are equal. Immutable.
 */
public final class FuzzyDate {
    private static final int LAST_YEAR = 9999;

    private final String words;
    private final String printed;
    private final Meaning meaning;

    private FuzzyDate(String words, String printed, Meaning meaning) {
        this.words = words;
        this.printed = printed;
        this.meaning = meaning;
    }

    /**
     * An exact day; its words are as clause 7.3.5.4 has them: 2026年3月18日.
     *
     * @throws IllegalArgumentException if the year has not four figures
     */
    public static FuzzyDate of(LocalDate day) {
        requireFourFigures(day.getYear());
        return parse(NumericDate.printed(day));
    }

    /**
     * A whole month; its words are 2026年3月.
     *
     * @throws IllegalArgumentException if the year has not four figures
     */
    public static FuzzyDate of(YearMonth month) {
        requireFourFigures(month.getYear());
        return parse(NumericDate.printed(month));
    }

    /**
     * Takes any words. What is not understood is kept and has no range.
     *
     * @param words a numeric date (2026-03-18, 2026-03) or a date in Chinese, simplified or traditional, digits of any width
     * @throws ImpossibleDateException if the words are a calendar date that does not exist (2月30日, 2026年5月至2026年3月)
     * @throws IllegalArgumentException if there are no words
     */
    public static FuzzyDate parse(String words) {
        if (words.isBlank()) {
            throw new IllegalArgumentException("日期没有内容，请填写或删去 / The date is empty: write one or leave it out");
        }
        Meaning meaning = MeaningParser.parse(Normaliser.plain(words));
        meaning.flaw().ifPresent(flaw -> {
            throw new ImpossibleDateException(words, flaw);
        });
        return new FuzzyDate(words, NumericDate.printed(words).orElse(words), meaning);
    }

    /** The words as written. {@code FuzzyDate.parse(date.words())} equals the date. */
    public String words() {
        return words;
    }

    /** What a document prints: a numeric date as 2026年3月18日 or 2026年3月 (clause 7.3.5.4), anything else its words. */
    public String printed() {
        return printed;
    }

    /** The day, if the words are one exact day with its year. */
    public Optional<LocalDate> exactDay() {
        boolean exact = meaning instanceof Meaning.At at
                && at.moment().part() instanceof MonthDay
                && at.moment().year().written().isPresent();
        return exact ? resolve(LAST_YEAR).flatMap(DateRange::start) : Optional.empty();
    }

    /** The year written in figures, the last one of a range: what a following date without a year inherits. */
    public OptionalInt year() {
        return meaning.moments().stream()
                .map(moment -> moment.year().written())
                .filter(OptionalInt::isPresent)
                .reduce(OptionalInt.empty(), (earlier, later) -> later);
    }

    /** Whether a place is left blank (20xx, ×月×日, 20__), which a final document must not have. */
    public boolean hasPlaceholder() {
        return Placeholders.in(words);
    }

    /** Whether the words name a cycle (每月, 每半年1次), which has no range of its own. */
    public boolean repeats() {
        return meaning instanceof Meaning.Words kept && kept.repeats();
    }

    /** The days meant by {@linkplain DateConventions#DEFAULTS the default conventions}. */
    public Optional<DateRange> resolve(int contextYear) {
        return resolve(contextYear, DateConventions.DEFAULTS);
    }

    /**
     * The days meant. Empty where the words name none (活动结束前, 每月), where a blank hides them (20xx年7月), where that year has no such
     * day (2月29日), and for lunar festivals outside 2000 to 2050. In a range, a side that cannot be resolved is left out.
     *
     * <p>Days named one by one (“五一”、“十一”) reach from the first to the last.
     *
     * @param contextYear 1–9999, the year of a date that names none: the document's, or the one of the date before
     * @param conventions how fuzzy words are read
     * @throws IllegalArgumentException if the year is not within 1 and 9999
     */
    public Optional<DateRange> resolve(int contextYear, DateConventions conventions) {
        if (contextYear < 1 || contextYear > LAST_YEAR) {
            throw new IllegalArgumentException("年份应在1到9999之间，实为" + contextYear
                    + " / The year of the context must be within 1 and 9999, not " + contextYear);
        }
        return meaning.resolve(contextYear, Objects.requireNonNull(conventions, "conventions"));
    }

    private static void requireFourFigures(int year) {
        if (year < 1000 || year > LAST_YEAR) {
            throw new IllegalArgumentException("年份应为四位数，实为" + year + " / The year must have four figures, not " + year);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FuzzyDate date && words.equals(date.words) && meaning.equals(date.meaning);
    }

    @Override
    public int hashCode() {
        return words.hashCode();
    }

    /** The words as written. */
    @Override
    public String toString() {
        return words;
    }
}
