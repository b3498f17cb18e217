package io.github.gongwen4j.model;

import java.util.List;
import java.util.Optional;

/**
 * Who came from one unit (出席人单位、姓名), clause 10.3.
 *
 * @param unit the unit, as 市水务局; none where the names stand alone
 * @param names the names, at least one
 */
public record Attendee(Optional<String> unit, List<String> names) {
    public Attendee {
        unit.ifPresent(words -> Wording.require(words, "单位", "unit"));
        names = Names.of(names, "姓名", "name");
        if (names.isEmpty()) {
            throw new ModelException("names", new Bilingual("至少要有一个姓名", "At least one name is expected"));
        }
    }

    /** A name alone. */
    public static Attendee of(String name) {
        return new Attendee(Optional.empty(), List.of(name));
    }

    /** The names from a unit. */
    public static Attendee from(String unit, String... names) {
        return new Attendee(Optional.of(unit), List.of(names));
    }

    /** As printed: 市水务局周明远、许清. */
    public String text() {
        return unit.orElse("") + String.join("、", names);
    }
}
