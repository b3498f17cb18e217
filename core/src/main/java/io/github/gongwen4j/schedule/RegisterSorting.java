package io.github.gongwen4j.schedule;

import io.github.gongwen4j.model.RegisterOrder;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts the lines of a register in order. */
final class RegisterSorting {
    private RegisterSorting() {}

    static List<Assignment> sorted(List<Assignment> lines, RegisterOrder order) {
        return switch (order) {
            case DOCUMENT -> List.copyOf(lines);
            case UNIT -> byUnit(lines);
            case DATE -> lines.stream()
                    .sorted(Comparator.comparing(RegisterSorting::lastDay))
                    .toList();
        };
    }

    private static List<Assignment> byUnit(List<Assignment> lines) {
        Map<String, Integer> ranks = new HashMap<>();
        lines.forEach(line -> line.lead().stream().limit(1).forEach(unit -> ranks.putIfAbsent(unit, ranks.size())));
        return lines.stream()
                .sorted(Comparator.comparing(line -> line.lead().isEmpty()
                        ? Integer.MAX_VALUE
                        : ranks.get(line.lead().get(0))))
                .toList();
    }

    private static LocalDate lastDay(Assignment line) {
        return line.days().flatMap(range -> range.end().or(range::start)).orElse(LocalDate.MAX);
    }
}
