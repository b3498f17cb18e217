package io.github.gongwen4j.read;

import io.github.gongwen4j.model.Attendance;
import io.github.gongwen4j.model.Attendee;
import io.github.gongwen4j.model.CircularForm;
import io.github.gongwen4j.model.Classification;
import io.github.gongwen4j.model.Header;
import io.github.gongwen4j.model.Imprint;
import io.github.gongwen4j.model.IssueNumber;
import io.github.gongwen4j.model.Urgency;
import java.util.List;

/** What only documents of an organ have, as trees: header, attendance, imprint. */
final class CircularTrees {
    private CircularTrees() {}

    static Node header(Header header, CircularForm form) {
        return new MappingTree()
                .names("organs", header.organs())
                .text("suffix", header.suffix().strip(), form.markSuffix())
                .text("number", header.number().map(IssueNumber::text))
                .text("copy-number", header.copyNumber())
                .text("classification", header.classification().map(Classification::text))
                .text("urgency", header.urgency().map(Urgency::text))
                .names("signatories", header.signatories())
                .tree();
    }

    static Node attendance(Attendance attendance) {
        return new MappingTree()
                .oneOrMany("present", attendees(attendance.present()))
                .oneOrMany("excused", attendees(attendance.excused()))
                .oneOrMany("observing", attendees(attendance.observing()))
                .tree();
    }

    private static List<Node> attendees(List<Attendee> attendees) {
        return attendees.stream().map(CircularTrees::attendee).toList();
    }

    private static Node attendee(Attendee attendee) {
        boolean nameAlone = attendee.unit().isEmpty() && attendee.names().size() == 1;
        return nameAlone
                ? Trees.text(attendee.names().get(0))
                : new MappingTree()
                        .text("unit", attendee.unit())
                        .names("names", attendee.names())
                        .tree();
    }

    static Node imprint(Imprint imprint) {
        return new MappingTree()
                .names("to", imprint.to())
                .names("copy-to", imprint.copyTo())
                .text("printed-by", imprint.printedBy())
                .date("printed-on", imprint.printedOn())
                .tree();
    }
}
