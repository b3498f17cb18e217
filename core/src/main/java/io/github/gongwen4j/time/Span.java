package io.github.gongwen4j.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * From one moment to another. A year that one side leaves out is that of the other, or its neighbour where the range would run backwards:
 * 11月至2月 ends in the next year.
 *
 * @param from the first moment
 * @param to the last
 * @param oneMonth whether the end left out its month as well (3月18日至20日), so that it cannot lie in another
 */
record Span(Moment from, Moment to, boolean oneMonth) {

    Optional<DateRange> resolve(int contextYear, DateConventions conventions) {
        OptionalInt startYear = startYear(contextYear, conventions);
        Optional<Days> first =
                startYear.isPresent() ? from.part().in(startYear.getAsInt(), conventions) : Optional.empty();
        Optional<Days> last = end(startYear, contextYear, conventions, first);
        if (first.isEmpty() && last.isEmpty()) {
            return Optional.empty();
        }
        return runsForward(first, last)
                ? Optional.of(new DateRange(first.map(Days::first), last.map(Days::last)))
                : Optional.empty();
    }

    /** 11月至2027年2月 begins in 2026 when read in 2027. */
    private OptionalInt startYear(int contextYear, DateConventions conventions) {
        OptionalInt year = from.year().in(contextYear);
        OptionalInt endYear = to.year().written();
        boolean free = from.year() instanceof YearRef.Carried && endYear.isPresent();
        if (!free) {
            return year;
        }
        int latest = Math.min(year.getAsInt(), endYear.getAsInt());
        Optional<Days> last = to.part().in(endYear.getAsInt(), conventions);
        return runsForward(from.part().in(latest, conventions), last)
                ? OptionalInt.of(latest)
                : OptionalInt.of(latest - 1);
    }

    private Optional<Days> end(
            OptionalInt startYear, int contextYear, DateConventions conventions, Optional<Days> first) {
        boolean carried = to.year() instanceof YearRef.Carried;
        if (carried && startYear.isEmpty()) {
            return Optional.empty();
        }
        Optional<Days> last = to.in(carried ? startYear.getAsInt() : contextYear, conventions);
        boolean rolls = to.year().equals(YearRef.INHERITED) && !oneMonth && !runsForward(first, last);
        return rolls ? to.part().in(startYear.getAsInt() + 1, conventions) : last;
    }

    private static boolean runsForward(Optional<Days> first, Optional<Days> last) {
        return first.isEmpty()
                || last.isEmpty()
                || !first.get().first().isAfter(last.get().last());
    }

    /** A range that runs backwards whatever the context. */
    Optional<Flaw> flaw() {
        OptionalInt start = from.year().written();
        OptionalInt end = oneMonth ? start : to.year().written();
        boolean fixed = oneMonth || (start.isPresent() && end.isPresent());
        int anyLeapYear = 2000;
        Optional<Days> first = from.part().in(start.orElse(anyLeapYear), DateConventions.DEFAULTS);
        Optional<Days> last = to.part().in(end.orElse(anyLeapYear), DateConventions.DEFAULTS);
        if (!fixed || runsForward(first, last)) {
            return Optional.empty();
        }
        LocalDate starts = first.get().first();
        LocalDate ends = last.get().last();
        return Optional.of(new Flaw(
                "结束（" + ends.getMonthValue() + "月" + ends.getDayOfMonth() + "日）早于开始（" + starts.getMonthValue() + "月"
                        + starts.getDayOfMonth() + "日）",
                "it ends (" + ends.getDayOfMonth() + " " + EnglishMonth.name(ends.getMonthValue())
                        + ") before it starts (" + starts.getDayOfMonth() + " "
                        + EnglishMonth.name(starts.getMonthValue()) + ")"));
    }
}
