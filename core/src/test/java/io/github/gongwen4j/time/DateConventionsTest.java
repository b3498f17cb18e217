package io.github.gongwen4j.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Month;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DateConventionsTest {

    static Stream<Arguments> changes() {
        return Stream.of(
                change("5月初", c -> c.monthStart(3), "2026-05-01/2026-05-03"),
                change("5月中", c -> c.monthMiddle(14, 16), "2026-05-14/2026-05-16"),
                change("2月底", c -> c.end(5), "2026-02-24/2026-02-28"),
                change("年底", c -> c.end(10), "2026-12-22/2026-12-31"),
                change("年初", c -> c.yearStart(Month.MARCH), "2026-01-01/2026-03-31"),
                change("年中", c -> c.yearMiddle(Month.MAY, Month.JULY), "2026-05-01/2026-07-31"),
                change("3月18日前", c -> c.before(Limit.EXCLUDED, Limit.EXCLUDED, Limit.EXCLUDED), "../2026-03-17"),
                change("3月前", c -> c.before(Limit.INCLUDED, Limit.INCLUDED, Limit.EXCLUDED), "../2026-03-31"),
                change("“七一”前", c -> c.before(Limit.INCLUDED, Limit.EXCLUDED, Limit.INCLUDED), "../2026-07-01"),
                change("3月18日后", c -> c.after(Limit.EXCLUDED, Limit.EXCLUDED, Limit.INCLUDED), "2026-03-19/.."),
                change("3月后", c -> c.after(Limit.INCLUDED, Limit.INCLUDED, Limit.INCLUDED), "2026-03-01/.."),
                change("“七一”后", c -> c.after(Limit.INCLUDED, Limit.EXCLUDED, Limit.EXCLUDED), "2026-07-02/.."),
                change("春节前后", c -> c.around(3), "2026-02-14/2026-02-20"),
                change("2月底前", c -> c.before(Limit.EXCLUDED, Limit.EXCLUDED, Limit.EXCLUDED), "../2026-02-28"));
    }

    private static Arguments change(String words, UnaryOperator<DateConventionsBuilder> change, String range) {
        return Arguments.of(words, change, range);
    }

    @ParameterizedTest
    @MethodSource("changes")
    void everyConventionCanBeChanged(String words, UnaryOperator<DateConventionsBuilder> change, String range) {
        DateConventions conventions = change.apply(DateConventions.builder()).build();

        assertThat(FuzzyDate.parse(words).resolve(2026, conventions))
                .map(DateRange::toString)
                .hasValue(range);
    }

    @Test
    void aBuilderOfConventionsKeepsThemAll() {
        DateConventions changed = DateConventions.builder()
                .monthStart(3)
                .monthMiddle(14, 16)
                .end(2)
                .yearStart(Month.FEBRUARY)
                .yearMiddle(Month.MAY, Month.AUGUST)
                .before(Limit.EXCLUDED, Limit.INCLUDED, Limit.INCLUDED)
                .after(Limit.EXCLUDED, Limit.INCLUDED, Limit.EXCLUDED)
                .around(10)
                .build();

        assertThat(changed.toBuilder().build()).isEqualTo(changed).isNotEqualTo(DateConventions.DEFAULTS);
    }

    @Test
    void conventionsAtTheEdgeOfTheirRangeAreTaken() {
        DateConventions most = DateConventions.builder()
                .monthStart(28)
                .monthMiddle(28, 28)
                .end(28)
                .around(90)
                .build();
        DateConventions least = DateConventions.builder()
                .monthStart(1)
                .monthMiddle(1, 1)
                .end(1)
                .yearMiddle(Month.JUNE, Month.JUNE)
                .around(0)
                .build();

        assertThat(FuzzyDate.parse("2月底").resolve(2026, most)).hasToString("Optional[2026-02-01/2026-02-28]");
        assertThat(FuzzyDate.parse("年中").resolve(2026, least)).hasToString("Optional[2026-06-01/2026-06-30]");
        assertThat(FuzzyDate.parse("“七一”前后").resolve(2026, least)).hasToString("Optional[2026-07-01/2026-07-01]");
    }

    static Stream<DateConventionsBuilder> outOfRange() {
        return Stream.of(
                DateConventions.builder().monthStart(0),
                DateConventions.builder().monthStart(29),
                DateConventions.builder().monthMiddle(20, 11),
                DateConventions.builder().end(0),
                DateConventions.builder().end(29),
                DateConventions.builder().around(-1),
                DateConventions.builder().around(91),
                DateConventions.builder().yearMiddle(Month.JULY, Month.JUNE));
    }

    @ParameterizedTest
    @MethodSource("outOfRange")
    void conventionsOutOfRangeAreRefused(DateConventionsBuilder builder) {
        assertThatIllegalArgumentException()
                .isThrownBy(builder::build)
                .withMessageContaining("应在")
                .withMessageContaining("must be within");
    }

    @Test
    void conventionsCanBeShownInAReport() {
        assertThat(DateConventions.DEFAULTS.described())
                .contains("底、末 = 最后1天 / 底 and 末 are the last 1 day(s)")
                .contains("前：日含当日，月、季、年不含本期，节日不含当日 / 前 with a day: included, a period: excluded, a festival: excluded");
        assertThat(DateConventions.builder().around(3).build().described())
                .contains("前后、左右 = 前后各3天 / 前后 and 左右 reach 3 day(s) either side");
    }
}
