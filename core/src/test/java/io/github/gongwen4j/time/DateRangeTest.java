package io.github.gongwen4j.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DateRangeTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 3, 31);

    @Test
    void bothEndsBelongToTheRange() {
        DateRange march = DateRange.of(FIRST, LAST);

        assertThat(march.contains(FIRST)).isTrue();
        assertThat(march.contains(LAST)).isTrue();
        assertThat(march.contains(FIRST.minusDays(1))).isFalse();
        assertThat(march.contains(LAST.plusDays(1))).isFalse();
        assertThat(march.isClosed()).isTrue();
    }

    @Test
    void anOpenEndReachesForEver() {
        assertThat(DateRange.from(FIRST).contains(LocalDate.MAX)).isTrue();
        assertThat(DateRange.from(FIRST).contains(FIRST.minusDays(1))).isFalse();
        assertThat(DateRange.until(LAST).contains(LocalDate.MIN)).isTrue();
        assertThat(DateRange.until(LAST).contains(LAST.plusDays(1))).isFalse();
        assertThat(DateRange.until(LAST).isClosed()).isFalse();
    }

    @Test
    void aRangeHasAtLeastOneEnd() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DateRange(Optional.empty(), Optional.empty()))
                .withMessageContaining("至少要有一端");
    }

    @Test
    void aRangeDoesNotRunBackwards() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DateRange.of(LAST, FIRST))
                .withMessageContaining("2026-03-31")
                .withMessageContaining("after its end");
        assertThat(DateRange.day(FIRST)).isEqualTo(DateRange.of(FIRST, FIRST));
    }
}
