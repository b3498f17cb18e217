package io.github.gongwen4j.templates;

import io.github.gongwen4j.model.Bilingual;
import io.github.gongwen4j.read.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A value that was found to be what its parameter takes. */
sealed interface Bound {
    /** Where it was given. */
    Place place();

    /** A text, a choice, or a time in words. */
    record Words(Place place, String text) implements Bound {}

    /** A day. */
    record Day(Place place, LocalDate day) implements Bound {}

    /** A number as it was written. */
    record Figure(Place place, String written) implements Bound {}

    /** Yes or no. */
    record Flag(Place place, boolean yes) implements Bound {}

    /** An organ; without a short name that is the full one. */
    record Organ(Place place, String name, String shortName) implements Bound {}

    /** Several of a kind. */
    record Items(Place place, List<Bound> items) implements Bound {
        public Items {
            items = List.copyOf(items);
        }
    }

    /** The fields of a record by their names; those without a value are absent. */
    record Row(Place place, Map<String, Bound> fields) implements Bound {}

    /** A value that is missing, in a draft. */
    record Blank(Place place, Bilingual label, ParameterType type, Optional<String> mark) implements Bound {}
}
