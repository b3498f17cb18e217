package io.github.gongwen4j.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FuzzyDateTest {

    @Test
    void aDayIsPrintedInArabicDigitsWithoutPadding() {
        FuzzyDate date = FuzzyDate.of(LocalDate.of(2026, 3, 8));

        assertThat(date.words()).isEqualTo("2026年3月8日");
        assertThat(date.printed()).isEqualTo("2026年3月8日");
        assertThat(date.exactDay()).hasValue(LocalDate.of(2026, 3, 8));
    }

    @Test
    void aMonthIsPrintedInArabicDigitsWithoutPadding() {
        FuzzyDate date = FuzzyDate.of(YearMonth.of(2026, 3));

        assertThat(date.words()).isEqualTo("2026年3月");
        assertThat(date.exactDay()).isEmpty();
    }

    @Test
    void everyDayOfALeapYearComesBackFromItsWords() {
        LocalDate.of(2024, 1, 1).datesUntil(LocalDate.of(2025, 1, 1)).forEach(day -> {
            FuzzyDate date = FuzzyDate.of(day);
            assertThat(FuzzyDate.parse(date.words())).isEqualTo(date);
            assertThat(date.exactDay()).hasValue(day);
            assertThat(FuzzyDate.parse(day.toString()).printed()).isEqualTo(date.printed());
        });
    }

    @Test
    void yearsHaveFourFigures() {
        assertThatIllegalArgumentException().isThrownBy(() -> FuzzyDate.of(LocalDate.of(999, 1, 1)));
        assertThatIllegalArgumentException().isThrownBy(() -> FuzzyDate.of(YearMonth.of(10_000, 1)));
        assertThat(FuzzyDate.of(YearMonth.of(1000, 1)).words()).isEqualTo("1000年1月");
        assertThat(FuzzyDate.of(YearMonth.of(9999, 12)).words()).isEqualTo("9999年12月");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-18, 2026年3月18日",
        "2026-3-8, 2026年3月8日",
        "2026/03/18, 2026年3月18日",
        "2026-03, 2026年3月",
        "2026年03月18日, 2026年03月18日",
        "二〇二六年三月十八日, 二〇二六年三月十八日",
        "2月底前, 2月底前",
        "“七一”前后, “七一”前后",
        "20xx年7月, 20xx年7月",
        "2026-03-18至2026-03-20, 2026-03-18至2026-03-20",
    })
    void onlyANumericDateIsPrintedOtherThanItsWords(String words, String printed) {
        assertThat(FuzzyDate.parse(words).printed()).isEqualTo(printed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-03-18",
                " 3月18日 ",
                "２０２６年３月",
                "從4月開始",
                "3月——5月",
                "活动结束前",
                "每半年1次",
                "××××年×月×日",
                "2026年　月　日",
                "?",
                "x",
                "十十月",
                "一百月",
                "从",
                "至",
                "至至",
                "前",
                "3月至",
                "-",
                "2026-",
                "2026-2027-2028",
                "第",
                "第季度",
                "99999年",
                "年月日",
                "😀3月"
            })
    void theWordsSurviveAsWritten(String words) {
        assertThat(FuzzyDate.parse(words).words()).isEqualTo(words);
        assertThat(FuzzyDate.parse(words)).hasToString(words);
    }

    /** Random strings over the characters dates are made of: the parser either keeps the words or refuses an impossible date. */
    @Test
    void noWordsAreEverLost() {
        String alphabet = "0123456789〇一二三四五六七八九十年月日号底初中末旬上下半季度第至到-—从开始起结束前后左右春节国庆xX×_某每、和（）时 ";
        Random random = new Random(20260318);
        int kept = 0;
        for (int round = 0; round < 50_000; round++) {
            StringBuilder text = new StringBuilder();
            int length = 1 + random.nextInt(12);
            for (int i = 0; i < length; i++) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            kept += keepsOrRefuses(text.toString()) ? 1 : 0;
        }
        assertThat(kept).isGreaterThan(45_000);
    }

    private static boolean keepsOrRefuses(String text) {
        if (text.isBlank()) {
            return false;
        }
        try {
            FuzzyDate date = FuzzyDate.parse(text);
            date.resolve(2026);
            assertThat(date.words()).isEqualTo(text);
            return true;
        } catch (ImpossibleDateException impossible) {
            assertThat(impossible.words()).isEqualTo(text);
            return false;
        }
    }

    @Test
    void aWholeSentenceIsKeptAsWords() {
        String sentence = "3月18日".repeat(10_000);

        assertThat(FuzzyDate.parse(sentence).words()).isEqualTo(sentence);
        assertThat(FuzzyDate.parse(sentence).resolve(2026)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "　", "\n"})
    void aDateHasWords(String blank) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FuzzyDate.parse(blank))
                .withMessageContaining("日期没有内容")
                .withMessageContaining("empty");
    }

    @Test
    void datesAreEqualWhenTheirWordsAre() {
        assertThat(FuzzyDate.parse("3月18日"))
                .isEqualTo(FuzzyDate.parse("3月18日"))
                .hasSameHashCodeAs(FuzzyDate.parse("3月18日"))
                .isNotEqualTo(FuzzyDate.parse("三月十八日"));
    }

    @ParameterizedTest
    @CsvSource({"2026年3月18日, true", "2026-03-18, true", "二〇二六年三月十八日, true", "2026年3月18日（星期三）, true"})
    void aDayWithItsYearIsExact(String words, boolean exact) {
        assertThat(FuzzyDate.parse(words).exactDay()).hasValue(LocalDate.of(2026, 3, 18));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3月18日", "2026年3月", "2026年国庆", "2026年3月18日前", "2026年3月18日至20日", "今年3月18日", "2026年×月18日"})
    void anythingLessIsNotExact(String words) {
        assertThat(FuzzyDate.parse(words).exactDay()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2025年3月, 2025", "2025年11月至2026年2月, 2026", "2025年11月至次年2月, 2025", "3月至2027年5月, 2027"})
    void theLastWrittenYearIsWhatTheNextDateInherits(String words, int year) {
        assertThat(FuzzyDate.parse(words).year()).hasValue(year);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3月", "今年3月", "20xx年3月", "活动结束前"})
    void aYearThatIsNotWrittenIsNotInherited(String words) {
        assertThat(FuzzyDate.parse(words).year()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "20xx",
                "20XX",
                "20xx年7月",
                "20ＸＸ年",
                "××××年×月×日",
                "2026年×月",
                "二〇xx年",
                "20__",
                "20＿＿年",
                "某年某月",
                "XX月",
                "**月",
                "2026年　月　日",
                "2026年3月 日",
                "从4月开始至20xx年7月结束"
            })
    void blanksAreSeen(String words) {
        assertThat(FuzzyDate.parse(words).hasPlaceholder()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026年3月18日", "二○二六年", "Excel培训后", "某些活动结束后", "出生年月", "3月", "NEXT阶段前"})
    void whatIsNoBlankIsNotTakenForOne(String words) {
        assertThat(FuzzyDate.parse(words).hasPlaceholder()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"每月", "每季度1次", "每半年1次", "每年3月", "月评", "季评", "年度评", "一年一次", "按月", "逐季"})
    void cyclesAreKnown(String words) {
        assertThat(FuzzyDate.parse(words).repeats()).isTrue();
        assertThat(FuzzyDate.parse(words).resolve(2026)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"3月", "一季度", "活动结束前", "5月评选阶段", "2026年"})
    void whatHappensOnceIsNoCycle(String words) {
        assertThat(FuzzyDate.parse(words).repeats()).isFalse();
    }
}
