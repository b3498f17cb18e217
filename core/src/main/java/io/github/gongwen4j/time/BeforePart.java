package io.github.gongwen4j.time;

import java.util.Optional;
import java.util.OptionalInt;

/** What ends before another part begins, or with it, as the conventions have it: 2月底前, “七一”前夕. Only its last day is known. */
record BeforePart(Part part) implements Part {
    @Override
    public Optional<Days> in(int year, DateConventions conventions) {
        boolean included = part.nature().before(conventions) == Limit.INCLUDED;
        return part.in(year, conventions)
                .map(days -> included ? days.last() : days.first().minusDays(1))
                .map(Days::one);
    }

    @Override
    public Optional<Flaw> flaw(OptionalInt year) {
        return part.flaw(year);
    }
}
