package io.github.gongwen4j.numbering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChineseNumeralsTest {

    @ParameterizedTest
    @CsvSource({
        "1, 一",
        "9, 九",
        "10, 十",
        "11, 十一",
        "19, 十九",
        "20, 二十",
        "21, 二十一",
        "99, 九十九",
        "100, 一百",
        "101, 一百零一",
        "110, 一百一十",
        "111, 一百一十一",
        "120, 一百二十",
        "200, 二百",
        "999, 九百九十九",
        "1000, 一千",
        "1001, 一千零一",
        "1010, 一千零一十",
        "1100, 一千一百",
        "1101, 一千一百零一",
        "2026, 二千零二十六",
        "9999, 九千九百九十九"
    })
    void formatsAsDocumentsCount(int n, String expected) {
        assertThat(ChineseNumerals.format(n)).isEqualTo(expected);
    }

    @Test
    void whatIsFormattedParsesBack() {
        IntStream.rangeClosed(1, 9999).forEach(n -> assertThat(ChineseNumerals.parse(ChineseNumerals.format(n)))
                .as(ChineseNumerals.format(n))
                .hasValue(n));
    }

    @Test
    void noTwoNumbersLookTheSame() {
        assertThat(IntStream.rangeClosed(1, 9999).mapToObj(ChineseNumerals::format))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 10_000, Integer.MAX_VALUE, Integer.MIN_VALUE})
    void refusesNumbersOutsideOneTo9999(int n) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ChineseNumerals.format(n))
                .withMessageContaining("1到9999")
                .withMessageContaining("within 1 and 9999");
    }

    @ParameterizedTest
    @CsvSource({
        "一十一, 11",
        "一百〇一, 101",
        "一百一十, 110",
        "两千零二, 2002",
        "兩百, 200",
        "廿一, 21",
        "卅, 30",
        "一千零一十, 1010",
        "二〇二六, 2026",
        "二零二六, 2026",
        "二○二六, 2026",
        "七, 7",
        "一二, 12"
    })
    void readsTheOtherWaysOfWriting(String text, int expected) {
        assertThat(ChineseNumerals.parse(text)).hasValue(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "十十",
                "百",
                "一百百",
                "十一百",
                "零十",
                "十零",
                "一百零",
                "二十个",
                "1",
                "壹",
                "十 一",
                "一十千",
                "千",
                "第一",
                "一二三四五六七八九一"
            })
    void anythingElseIsNoNumber(String text) {
        assertThat(ChineseNumerals.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"二〇二六, 2026", "一九四九, 1949", "二零零零, 2000", "〇七, 7", "〇, 0", "一二三四五六七八九, 123456789"})
    void readsYearsDigitByDigit(String text, int expected) {
        assertThat(ChineseNumerals.parseDigits(text)).hasValue(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"十", "二十", "二〇二x", "", "2026"})
    void digitByDigitKnowsNoUnits(String text) {
        assertThat(ChineseNumerals.parseDigits(text)).isEmpty();
    }
}
