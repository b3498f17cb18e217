package io.github.gongwen4j.time;

import java.util.Optional;
import java.util.OptionalInt;

/** A part of a year that words can name: a month, a day, a quarter, a festival. Pure arithmetic once the year is known. */
interface Part {
    /** The first and last day in that year; empty if that year has no such part, or it is not known. */
    Optional<Days> in(int year, DateConventions conventions);

    /** What makes this part impossible in every year, or in the given one. */
    default Optional<Flaw> flaw(OptionalInt year) {
        return Optional.empty();
    }

    /** How 前 and 后 read it. */
    default Nature nature() {
        return Nature.PERIOD;
    }

    /** The month, for a range whose end leaves it out: 3月18日至20日. */
    default OptionalInt month() {
        return OptionalInt.empty();
    }
}
