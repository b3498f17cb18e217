package io.github.gongwen4j.cli;

import io.github.gongwen4j.schedule.Assignment;
import io.github.gongwen4j.time.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A task register as CSV (RFC 4180): a head, lines ended by CR LF, quotes where a cell needs them. */
final class RegisterCsv {
    private static final List<String> HEAD =
            List.of("序号", "任务", "牵头单位", "配合单位", "完成时限", "起始日期", "截止日期", "成果", "所在部分", "出处");

    /** What tells Excel that a file is UTF-8. */
    static final String BYTE_ORDER_MARK = "\uFEFF";

    private RegisterCsv() {}

    static String of(List<Assignment> lines) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(HEAD);
        for (int i = 0; i < lines.size(); i++) {
            rows.add(row(i + 1, lines.get(i)));
        }
        return rows.stream()
                .map(row -> row.stream().map(RegisterCsv::cell).collect(Collectors.joining(",", "", "\r\n")))
                .collect(Collectors.joining());
    }

    private static List<String> row(int number, Assignment line) {
        return List.of(
                Integer.toString(number),
                line.task(),
                String.join("、", line.lead()),
                String.join("、", line.support()),
                line.due(),
                line.days().flatMap(DateRange::start).map(LocalDate::toString).orElse(""),
                line.days().flatMap(DateRange::end).map(LocalDate::toString).orElse(""),
                line.deliverable(),
                line.heading(),
                line.path());
    }

    private static String cell(String text) {
        boolean plain = text.chars().noneMatch(c -> c == '"' || c == ',' || c == '\r' || c == '\n');
        return plain ? text : "\"" + text.replace("\"", "\"\"") + "\"";
    }
}
