package io.github.gongwen4j.compose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClosingStopTest {
    @ParameterizedTest
    @CsvSource({"明确目标,明确目标。", "怎么办？,怎么办？", "完善“一网通调”,完善“一网通调”。", "他说：“要快。”,他说：“要快。”", "分工：,分工："})
    void aRunInHeadingEndsWithAStopUnlessItHasOne(String heading, String closed) {
        assertThat(ClosingStop.after(heading)).isEqualTo(closed);
    }
}
