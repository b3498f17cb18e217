package io.github.gongwen4j.time;

import java.util.Optional;
import java.util.OptionalInt;

/** Another part and some days to either side: 春节前后. */
record AroundPart(Part part) implements Part {
    @Override
    public Optional<Days> in(int year, DateConventions conventions) {
        return part.in(year, conventions).map(days -> days.around(conventions.aroundDays()));
    }

    @Override
    public Optional<Flaw> flaw(OptionalInt year) {
        return part.flaw(year);
    }
}
