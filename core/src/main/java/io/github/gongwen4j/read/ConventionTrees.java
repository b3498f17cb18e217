package io.github.gongwen4j.read;

import io.github.gongwen4j.time.DateConventionChanges;
import io.github.gongwen4j.time.Limit;
import java.time.Month;
import java.util.List;
import java.util.Optional;

/** Conventions about fuzzy dates as trees: those that are set. */
final class ConventionTrees {
    private ConventionTrees() {}

    /** Empty where nothing is set. */
    static Optional<Node> conventions(DateConventionChanges given) {
        MappingTree tree = new MappingTree()
                .put("month-start", given.monthStart().map(Trees::number))
                .put("month-middle", given.monthMiddle().map(ConventionTrees::pair))
                .put("end", given.end().map(Trees::number))
                .put("year-start", given.yearStart().map(Month::getValue).map(Trees::number))
                .put(
                        "year-middle",
                        given.yearMiddle()
                                .map(months ->
                                        months.stream().map(Month::getValue).toList())
                                .map(ConventionTrees::pair))
                .put("before", limits(given.beforeDay(), given.beforePeriod(), given.beforeFestival()))
                .put("after", limits(given.afterDay(), given.afterPeriod(), given.afterFestival()))
                .put("around", given.around().map(Trees::number));
        return tree.isEmpty() ? Optional.empty() : Optional.of(tree.tree());
    }

    private static Node pair(List<Integer> numbers) {
        return Trees.list(numbers.stream().map(Trees::number).toList());
    }

    private static Optional<Node> limits(Optional<Limit> day, Optional<Limit> period, Optional<Limit> festival) {
        MappingTree tree = new MappingTree()
                .text("day", day.map(Shapes::word))
                .text("period", period.map(Shapes::word))
                .text("festival", festival.map(Shapes::word));
        return tree.isEmpty() ? Optional.empty() : Optional.of(tree.tree());
    }
}
