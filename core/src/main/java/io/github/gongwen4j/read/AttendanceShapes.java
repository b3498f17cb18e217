package io.github.gongwen4j.read;

import io.github.gongwen4j.model.Attendance;
import io.github.gongwen4j.model.Attendee;
import java.util.List;
import java.util.Optional;

/** Who was at a meeting. */
final class AttendanceShapes {
    static final Shape<Attendance> ATTENDANCE = attendance();

    private AttendanceShapes() {}

    private static MappingShape<Attendance> attendance() {
        Shape<Attendee> one = UnionShape.of(Shapes.TEXT.as(Attendee::of), attendee());
        Fields fields = Fields.of("attendance", "出席、请假、列席人员名单", "who was at the meeting");
        Field<List<Attendee>> present =
                fields.optional("present", Shapes.oneOrMany(one), List.of(), "出席", "who attended");
        Field<List<Attendee>> excused =
                fields.optional("excused", Shapes.oneOrMany(one), List.of(), "请假", "who had leave");
        Field<List<Attendee>> observing =
                fields.optional("observing", Shapes.oneOrMany(one), List.of(), "列席", "who attended without a vote");
        return fields.make(values -> new Attendance(values.get(present), values.get(excused), values.get(observing)));
    }

    private static MappingShape<Attendee> attendee() {
        Fields fields = Fields.of("attendee", "一个单位的出席人", "who came from one unit");
        Field<List<String>> names = fields.required("names", Shapes.NAMES, "姓名", "the names");
        Field<Optional<String>> unit = fields.optional("unit", Shapes.TEXT, "单位", "the unit");
        return fields.make(values -> new Attendee(values.get(unit), values.get(names)));
    }
}
