package io.github.gongwen4j.read;

import io.github.gongwen4j.time.DateConventions;
import io.github.gongwen4j.time.Limit;
import java.time.Month;
import java.util.List;

/** Conventions about fuzzy dates as trees: those that are not the usual ones. */
final class ConventionTrees {
    private static final DateConventions USUAL = DateConventions.DEFAULTS;

    private ConventionTrees() {}

    static Node conventions(DateConventions given) {
        MappingTree tree = new MappingTree().number("month-start", given.monthStartDays(), USUAL.monthStartDays());
        pair(
                tree,
                "month-middle",
                new Pair(given.monthMiddleFirst(), given.monthMiddleLast()),
                new Pair(USUAL.monthMiddleFirst(), USUAL.monthMiddleLast()));
        tree.number("end", given.endDays(), USUAL.endDays())
                .number(
                        "year-start",
                        given.yearStartLast().getValue(),
                        USUAL.yearStartLast().getValue());
        pair(
                tree,
                "year-middle",
                Pair.of(given.yearMiddleFirst(), given.yearMiddleLast()),
                Pair.of(USUAL.yearMiddleFirst(), USUAL.yearMiddleLast()));
        limits(
                tree,
                "before",
                new Limits(given.beforeDay(), given.beforePeriod(), given.beforeFestival()),
                new Limits(USUAL.beforeDay(), USUAL.beforePeriod(), USUAL.beforeFestival()));
        limits(
                tree,
                "after",
                new Limits(given.afterDay(), given.afterPeriod(), given.afterFestival()),
                new Limits(USUAL.afterDay(), USUAL.afterPeriod(), USUAL.afterFestival()));
        return tree.number("around", given.aroundDays(), USUAL.aroundDays()).tree();
    }

    private record Pair(int first, int last) {
        static Pair of(Month first, Month last) {
            return new Pair(first.getValue(), last.getValue());
        }

        Node tree() {
            return Trees.list(List.of(Trees.number(first), Trees.number(last)));
        }
    }

    private record Limits(Limit day, Limit period, Limit festival) {
        Node tree(Limits usual) {
            return new MappingTree()
                    .word("day", day, usual.day)
                    .word("period", period, usual.period)
                    .word("festival", festival, usual.festival)
                    .tree();
        }
    }

    private static void pair(MappingTree tree, String name, Pair given, Pair usual) {
        if (!given.equals(usual)) {
            tree.put(name, given.tree());
        }
    }

    private static void limits(MappingTree tree, String name, Limits given, Limits usual) {
        if (!given.equals(usual)) {
            tree.put(name, given.tree(usual));
        }
    }
}
