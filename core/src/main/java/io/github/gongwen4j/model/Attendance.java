package io.github.gongwen4j.model;

import java.util.List;

/**
 * Who was at a meeting (出席、请假、列席人员名单), clause 10.3.
 *
 * @param present who attended (出席)
 * @param excused who had leave (请假)
 * @param observing who attended without a vote (列席)
 */
public record Attendance(List<Attendee> present, List<Attendee> excused, List<Attendee> observing) {
    public Attendance {
        present = List.copyOf(present);
        excused = List.copyOf(excused);
        observing = List.copyOf(observing);
        if (present.isEmpty() && excused.isEmpty() && observing.isEmpty()) {
            throw new ModelException(
                    new Bilingual("出席、请假、列席至少要有一项", "An attendance names those present, excused or observing"));
        }
    }

    /** An attendance of these, to whom others may be added. */
    public static Attendance present(Attendee... attendees) {
        return new Attendance(List.of(attendees), List.of(), List.of());
    }

    /** The same with these excused. */
    public Attendance withExcused(Attendee... attendees) {
        return new Attendance(present, List.of(attendees), observing);
    }

    /** The same with these observing. */
    public Attendance withObserving(Attendee... attendees) {
        return new Attendance(present, excused, List.of(attendees));
    }
}
