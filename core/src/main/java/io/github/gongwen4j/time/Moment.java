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

    /** This moment with 前 after it. */
    Moment before() {
        return new Moment(year, new BeforePart(part));
    }

    /** This moment with 后 after it. */
    Moment after() {
        return new Moment(year, new AfterPart(part));
    }

    /** This moment with 前后 after it. */
    Moment around() {
        return new Moment(year, new AroundPart(part));
    }
}
