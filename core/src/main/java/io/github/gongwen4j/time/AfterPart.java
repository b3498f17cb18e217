package io.github.gongwen4j.time;

import java.util.Optional;
import java.util.OptionalInt;

/** What begins after another part ends, or with it, as the conventions have it: “七一”后. Only its first day is known. */
record AfterPart(Part part) implements Part {
    @Override
    public Optional<Days> in(int year, DateConventions conventions) {
        boolean included = part.nature().after(conventions) == Limit.INCLUDED;
        return part.in(year, conventions)
                .map(days -> included ? days.first() : days.last().plusDays(1))
                .map(Days::one);
    }

    @Override
    public Optional<Flaw> flaw(OptionalInt year) {
        return part.flaw(year);
    }
}
