package io.github.gongwen4j.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImpossibleDateTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-02-30 | 2026年2月只有28天 | February 2026 has 28 days",
                "2026年2月29日 | 2026年2月只有28天 | February 2026 has 28 days",
                "1900年2月29日 | 1900年2月只有28天 | February 1900 has 28 days",
                "2024-02-30 | 2024年2月只有29天 | February 2024 has 29 days",
                "2月30日 | 2月最多只有29天 | February has at most 29 days",
                "二月三十日 | 2月最多只有29天 | February has at most 29 days",
                "2026年4月31日 | 2026年4月只有30天 | April 2026 has 30 days",
                "４月３１日前 | 4月最多只有30天 | April has at most 30 days",
                "13月 | 没有13月 | there is no month 13",
                "十三月份 | 没有13月 | there is no month 13",
                "0月 | 没有0月 | there is no month 0",
                "2026-13 | 没有13月 | there is no month 13",
                "2026-13-01 | 没有13月 | there is no month 13",
                "13月底前 | 没有13月 | there is no month 13",
                "3月0日 | 日从1日起，没有0日 | days are counted from 1, there is no day 0",
                "3月至14月 | 没有14月 | there is no month 14",
                "3月18日至32日 | 3月最多只有31天 | March has at most 31 days",
                "第五季度 | 没有第5季度 | there is no quarter 5",
                "3月20日至18日 | 早于开始 | ends (18 March) before it starts (20 March)",
                "2026年5月至2026年3月 | 早于开始 | ends (31 March) before it starts (1 May)",
                "2月30日后 | 2月最多只有29天 | February has at most 29 days",
                "2月30日前后 | 2月最多只有29天 | February has at most 29 days",
                "3月1日至2月30日前 | 2月最多只有29天 | February has at most 29 days",
                "2月30日、3月1日 | 2月最多只有29天 | February has at most 29 days",
            })
    void whatLooksLikeADateAndIsNoneIsRefusedInBothLanguages(String words, String chinese, String english) {
        assertThatExceptionOfType(ImpossibleDateException.class)
                .isThrownBy(() -> FuzzyDate.parse(words))
                .withMessageContaining(words)
                .withMessageContaining(chinese)
                .withMessageContaining(english)
                .satisfies(thrown -> assertThat(thrown.words()).isEqualTo(words));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2024-02-29", "2000年2月29日", "2月29日", "12月31日", "持续13月", "13月龄", "2026年第5期", "3月31日", "3月1日"})
    void whatIsPossibleOrNoDateIsKept(String words) {
        assertThat(FuzzyDate.parse(words).words()).isEqualTo(words);
    }
}
