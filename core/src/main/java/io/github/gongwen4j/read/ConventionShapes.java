package io.github.gongwen4j.read;

import io.github.gongwen4j.model.Bilingual;
import io.github.gongwen4j.model.ModelException;
import io.github.gongwen4j.time.DateConventionChanges;
import io.github.gongwen4j.time.DateConventions;
import io.github.gongwen4j.time.DateConventionsBuilder;
import io.github.gongwen4j.time.Limit;
import java.time.Month;
import java.util.List;
import java.util.Optional;

/** How fuzzy dates are read as days: what is not given keeps its default. */
final class ConventionShapes {
    private static final int SURE_DAYS = 28;
    private static final int MOST_AROUND = 90;
    private static final int MONTHS = 12;

    /** The conventions. */
    static final Shape<DateConventionChanges> CONVENTIONS = conventions();

    /** What 前 and 后 hold of what they follow; empty where nothing is said. */
    private record Limits(Optional<Limit> day, Optional<Limit> period, Optional<Limit> festival) {}

    private ConventionShapes() {}

    private static MappingShape<DateConventionChanges> conventions() {
        Shape<Integer> days = NumberShape.whole(1, SURE_DAYS);
        Shape<Integer> month = NumberShape.whole(1, MONTHS);
        Fields fields = Fields.of("conventions", "模糊时间的约定", "how fuzzy dates are read as days");
        Field<Optional<Integer>> monthStart =
                fields.optional("month-start", days, "月初是前几天，默认 5", "月初 is the first so many days; 5 if not given");
        Field<Optional<List<Integer>>> monthMiddle = fields.optional(
                "month-middle",
                ListShape.notEmpty(days),
                "月中是几日到几日，默认 [11, 20]",
                "月中 is from the first to the second of these days; [11, 20] if not given");
        Field<Optional<Integer>> end =
                fields.optional("end", days, "底、末是最后几天，默认 1", "底 and 末 are the last so many days; 1 if not given");
        Field<Optional<Integer>> yearStart =
                fields.optional("year-start", month, "年初到几月为止，默认 1", "年初 ends with this month; 1 if not given");
        Field<Optional<List<Integer>>> yearMiddle = fields.optional(
                "year-middle",
                ListShape.notEmpty(month),
                "年中是几月到几月，默认 [6, 7]",
                "年中 is from the first to the second of these months; [6, 7] if not given");
        Field<Optional<Limits>> before = fields.optional("before", limits("before", "前"), "“前”是否含本身", "what 前 holds");
        Field<Optional<Limits>> after = fields.optional("after", limits("after", "后"), "“后”是否含本身", "what 后 holds");
        Field<Optional<Integer>> around = fields.optional(
                "around",
                NumberShape.whole(0, MOST_AROUND),
                "“前后”“左右”各几天，默认 7",
                "前后 and 左右 reach so many days; 7 if not given");
        return fields.make(values -> {
            DateConventionsBuilder builder = DateConventions.builder();
            values.get(monthStart).ifPresent(builder::monthStart);
            values.get(monthMiddle)
                    .map(pair -> pair("month-middle", pair))
                    .ifPresent(pair -> builder.monthMiddle(pair.get(0), pair.get(1)));
            values.get(end).ifPresent(builder::end);
            values.get(yearStart).map(Month::of).ifPresent(builder::yearStart);
            values.get(yearMiddle)
                    .map(pair -> pair("year-middle", pair))
                    .ifPresent(pair -> builder.yearMiddle(Month.of(pair.get(0)), Month.of(pair.get(1))));
            values.get(before).ifPresent(given -> {
                given.day().ifPresent(builder::beforeDay);
                given.period().ifPresent(builder::beforePeriod);
                given.festival().ifPresent(builder::beforeFestival);
            });
            values.get(after).ifPresent(given -> {
                given.day().ifPresent(builder::afterDay);
                given.period().ifPresent(builder::afterPeriod);
                given.festival().ifPresent(builder::afterFestival);
            });
            values.get(around).ifPresent(builder::around);
            return builder.changes();
        });
    }

    private static List<Integer> pair(String field, List<Integer> given) {
        if (given.size() != 2 || given.get(0) > given.get(1)) {
            throw new ModelException(
                    field,
                    new Bilingual(
                            "此处应为从小到大的两个数，如 [11, 20]",
                            "Two numbers are expected here, the smaller first, as [11, 20]"));
        }
        return given;
    }

    private static MappingShape<Limits> limits(String name, String word) {
        Shape<Limit> limit = Shapes.words(Limit.values());
        Fields fields = Fields.of("conventions-" + name, "“" + word + "”是否含本身", "what " + word + " holds");
        Field<Optional<Limit>> day =
                fields.optional("day", limit, "某日" + word + "是否含当日", "whether the day itself is held");
        Field<Optional<Limit>> period =
                fields.optional("period", limit, "某月、某季" + word + "是否含本期", "whether the period itself is held");
        Field<Optional<Limit>> festival =
                fields.optional("festival", limit, "节日" + word + "是否含当日", "whether the festival itself is held");
        return fields.make(values -> new Limits(values.get(day), values.get(period), values.get(festival)));
    }
}
