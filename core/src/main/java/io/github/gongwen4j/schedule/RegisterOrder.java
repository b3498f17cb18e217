package io.github.gongwen4j.schedule;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How the lines of a task register are ordered; lines of one rank keep the order of the document. */
public enum RegisterOrder {
    /** As the document has them. */
    DOCUMENT {
        @Override
        public List<Assignment> sort(List<Assignment> lines) {
            return List.copyOf(lines);
        }
    },
    /** By the first unit that leads, units in the order in which the document first names them; lines without one come last. */
    UNIT {
        @Override
        public List<Assignment> sort(List<Assignment> lines) {
            Map<String, Integer> ranks = new LinkedHashMap<>();
            lines.forEach(line -> line.lead().stream().limit(1).forEach(unit -> ranks.putIfAbsent(unit, ranks.size())));
            return lines.stream()
                    .sorted(Comparator.comparing(line -> line.lead().isEmpty()
                            ? Integer.MAX_VALUE
                            : ranks.get(line.lead().get(0))))
                    .toList();
        }
    },
    /** By the last day they are due; lines without a day come last. */
    DATE {
        @Override
        public List<Assignment> sort(List<Assignment> lines) {
            return lines.stream()
                    .sorted(Comparator.comparing(RegisterOrder::lastDay))
                    .toList();
        }
    };

    /** The lines in this order. */
    public abstract List<Assignment> sort(List<Assignment> lines);

    private static LocalDate lastDay(Assignment line) {
        return line.days().flatMap(range -> range.end().or(range::start)).orElse(LocalDate.MAX);
    }
}
