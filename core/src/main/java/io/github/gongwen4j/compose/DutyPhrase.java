package io.github.gongwen4j.compose;

import java.util.List;

/** Who leads and who helps, in the words of a circular: 甲牵头，乙、丙配合. */
final class DutyPhrase {
    private DutyPhrase() {}

    static String of(List<String> lead, List<String> support) {
        String leading = String.join("、", lead) + "牵头";
        return support.isEmpty() ? leading : leading + "，" + String.join("、", support) + "配合";
    }
}
