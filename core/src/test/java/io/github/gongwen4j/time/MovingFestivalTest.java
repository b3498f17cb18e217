package io.github.gongwen4j.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class MovingFestivalTest {

    static IntStream years() {
        return IntStream.rangeClosed(MovingFestival.FIRST_YEAR, MovingFestival.LAST_YEAR);
    }

    @ParameterizedTest
    @MethodSource("years")
    void everyFestivalFallsOnItsLunarDay(int year) {
        ComputedLunarYear lunar = new ComputedLunarYear(year);

        assertThat(MovingFestival.SPRING_FESTIVAL.in(year)).hasValue(lunar.day(1, 1));
        assertThat(MovingFestival.NEW_YEARS_EVE.in(year))
                .hasValue(lunar.day(1, 1).minusDays(1));
        assertThat(MovingFestival.LANTERN.in(year)).hasValue(lunar.day(1, 15));
        assertThat(MovingFestival.DRAGON_BOAT.in(year)).hasValue(lunar.day(5, 5));
        assertThat(MovingFestival.QIXI.in(year)).hasValue(lunar.day(7, 7));
        assertThat(MovingFestival.MID_AUTUMN.in(year)).hasValue(lunar.day(8, 15));
        assertThat(MovingFestival.DOUBLE_NINTH.in(year)).hasValue(lunar.day(9, 9));
        assertThat(MovingFestival.QINGMING.in(year)).hasValue(lunar.qingming());
    }

    /** Days everybody remembers, among them the leap months of 2020 and 2023 and the first day of 2030, seven minutes past midnight. */
    @ParameterizedTest
    @CsvSource({
        "SPRING_FESTIVAL, 2020-01-25",
        "DRAGON_BOAT, 2020-06-25",
        "MID_AUTUMN, 2020-10-01",
        "SPRING_FESTIVAL, 2023-01-22",
        "DRAGON_BOAT, 2023-06-22",
        "MID_AUTUMN, 2024-09-17",
        "QINGMING, 2024-04-04",
        "SPRING_FESTIVAL, 2025-01-29",
        "MID_AUTUMN, 2025-10-06",
        "SPRING_FESTIVAL, 2026-02-17",
        "SPRING_FESTIVAL, 2030-02-03",
        "SPRING_FESTIVAL, 2034-02-19",
    })
    void knownDaysAreRight(MovingFestival festival, LocalDate day) {
        assertThat(festival.in(day.getYear())).hasValue(day);
    }

    @ParameterizedTest
    @EnumSource
    void outsideTheTableThereIsNoGuess(MovingFestival festival) {
        assertThat(festival.in(MovingFestival.FIRST_YEAR - 1)).isEmpty();
        assertThat(festival.in(MovingFestival.LAST_YEAR + 1)).isEmpty();
    }
}
