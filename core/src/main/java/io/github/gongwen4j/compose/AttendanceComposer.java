package io.github.gongwen4j.compose;

import io.github.gongwen4j.model.Attendance;
import io.github.gongwen4j.model.Attendee;
import io.github.gongwen4j.style.Grid;
import io.github.gongwen4j.style.TextRole;
import java.util.List;
import java.util.stream.Collectors;

/**
 * 出席、请假、列席人员名单, clause 10.3: below the body or the list of attachments after a blank line; two characters in, the label
 * in 黑体, the names in 仿宋, turn lines under the first character after the colon.
 */
final class AttendanceComposer {
    /** 左空二字. */
    private static final int INDENT = 2;

    private AttendanceComposer() {}

    static void compose(Attendance attendance, Composition composition) {
        composition.blankLines(1);
        list("出席：", attendance.present(), composition);
        list("请假：", attendance.excused(), composition);
        list("列席：", attendance.observing(), composition);
    }

    private static void list(String label, List<Attendee> attendees, Composition composition) {
        if (attendees.isEmpty()) {
            return;
        }
        Grid grid = composition.grid();
        composition.add(composition
                .paragraph(TextRole.ATTENDANCE)
                .align(Alignment.JUSTIFIED)
                .indents(Indents.hanging(grid.cells(INDENT), grid.cells(INDENT + (double) label.length())))
                .run(new FlowRun(label, composition.style(TextRole.ATTENDANCE_LABEL), TextRole.ATTENDANCE_LABEL))
                .run(names(attendees), composition.style(TextRole.ATTENDANCE))
                .build());
    }

    /** Names are parted by 、; units with their names by ，. */
    private static String names(List<Attendee> attendees) {
        boolean units = attendees.stream().anyMatch(attendee -> attendee.unit().isPresent());
        return attendees.stream().map(Attendee::text).collect(Collectors.joining(units ? "，" : "、"));
    }
}
