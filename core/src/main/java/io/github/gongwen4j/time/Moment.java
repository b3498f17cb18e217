package io.github.gongwen4j.time;

import java.util.Optional;

/** One point or period of time as words name it: a part of a year. */
record Moment(YearRef year, Part part) {
    Optional<Days> in(int contextYear, DateConventions conventions) {
        var known = year.in(contextYear);
        return known.isPresent() ? part.in(known.getAsInt(), conventions) : Optional.empty();
    }

    Optional<Flaw> flaw() {
        return part.flaw(year.written());
    }

    Moment withYear(YearRef other) {
        return new Moment(other, part);
    }
}
