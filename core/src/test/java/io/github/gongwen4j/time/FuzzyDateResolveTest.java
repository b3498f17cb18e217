package io.github.gongwen4j.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every table reads: words, then the range in ISO 8601 when read in 2026. */
class FuzzyDateResolveTest {

    @ParameterizedTest
    @CsvSource({
        "2026-03-18, 2026-03-18/2026-03-18",
        "2024-02-29, 2024-02-29/2024-02-29",
        "2026-3-8, 2026-03-08/2026-03-08",
        "2026/3/18, 2026-03-18/2026-03-18",
        "2026.3.18, 2026-03-18/2026-03-18",
        "2026-03, 2026-03-01/2026-03-31",
        "2024-02, 2024-02-01/2024-02-29",
    })
    void readsNumericDates(String words, String range) {
        assertResolves(words, range);
    }

    @ParameterizedTest
    @CsvSource({
        "2025年3月18日, 2025-03-18/2025-03-18",
        "2025年3月18号, 2025-03-18/2025-03-18",
        "２０２５年３月１８日, 2025-03-18/2025-03-18",
        "2025 年 3 月 18 日, 2025-03-18/2025-03-18",
        "二〇二五年三月十八日, 2025-03-18/2025-03-18",
        "２０１９年０９月１０日, 2019-09-10/2019-09-10",
        "二○二五年十二月三十一日, 2025-12-31/2025-12-31",
        "二零二五年三月廿日, 2025-03-20/2025-03-20",
        "3月18日, 2026-03-18/2026-03-18",
        "3月, 2026-03-01/2026-03-31",
        "3月份, 2026-03-01/2026-03-31",
        "十一月, 2026-11-01/2026-11-30",
        "元月, 2026-01-01/2026-01-31",
        "元月份, 2026-01-01/2026-01-31",
        "2025年, 2025-01-01/2025-12-31",
        "2025年度, 2025-01-01/2025-12-31",
        "二〇二五年, 2025-01-01/2025-12-31",
    })
    void readsChineseDates(String words, String range) {
        assertResolves(words, range);
    }

    @ParameterizedTest
    @CsvSource({
        "今年2月, 2026-02-01/2026-02-28",
        "去年 3 月, 2025-03-01/2025-03-31",
        "明年年初, 2027-01-01/2027-01-31",
        "本年度, 2026-01-01/2026-12-31",
        "今年底, 2026-12-31/2026-12-31",
    })
    void toldYearsCountFromTheContext(String words, String range) {
        assertResolves(words, range);
    }

    @ParameterizedTest
    @CsvSource({
        "2月底, 2026-02-28/2026-02-28",
        "2024年2月底, 2024-02-29/2024-02-29",
        "2月末, 2026-02-28/2026-02-28",
        "5月初, 2026-05-01/2026-05-05",
        "5月中, 2026-05-11/2026-05-20",
        "5月上旬, 2026-05-01/2026-05-10",
        "5月中旬, 2026-05-11/2026-05-20",
        "5月下旬, 2026-05-21/2026-05-31",
        "2月份下旬, 2026-02-21/2026-02-28",
        "5月上中旬, 2026-05-01/2026-05-20",
        "5月中下旬, 2026-05-11/2026-05-31",
        "5月上半月, 2026-05-01/2026-05-15",
        "2月下半月, 2026-02-16/2026-02-28",
    })
    void readsStretchesOfAMonth(String words, String range) {
        assertResolves(words, range);
    }

    @ParameterizedTest
    @CsvSource({
        "上半年, 2026-01-01/2026-06-30",
        "下半年, 2026-07-01/2026-12-31",
        "2025年下半年, 2025-07-01/2025-12-31",
        "第一季度, 2026-01-01/2026-03-31",
        "一季度, 2026-01-01/2026-03-31",
        "2025年4季度, 2025-10-01/2025-12-31",
        "三季度末, 2026-09-30/2026-09-30",
        "年初, 2026-01-01/2026-01-31",
        "年中, 2026-06-01/2026-07-31",
        "年底, 2026-12-31/2026-12-31",
        "2025年年底, 2025-12-31/2025-12-31",
        "2025年底, 2025-12-31/2025-12-31",
        "年内, 2026-01-01/2026-12-31",
        "全年, 2026-01-01/2026-12-31",
    })
    void readsStretchesOfAYear(String words, String range) {
        assertResolves(words, range);
    }

    @ParameterizedTest
    @CsvSource({
        "元旦, 2026-01-01/2026-01-01",
        "“三八”, 2026-03-08/2026-03-08",
        "“五一”, 2026-05-01/2026-05-01",
        "五一国际劳动节, 2026-05-01/2026-05-01",
        "“五四”青年节, 2026-05-04/2026-05-04",
        "“七一”, 2026-07-01/2026-07-01",
        "建党节, 2026-07-01/2026-07-01",
        "“八一”, 2026-08-01/2026-08-01",
        "十一, 2026-10-01/2026-10-01",
        "国庆, 2026-10-01/2026-10-01",
        "国庆节, 2026-10-01/2026-10-01",
        "國慶節, 2026-10-01/2026-10-01",
        "世界读书日, 2026-04-23/2026-04-23",
        "全国消防日, 2026-11-09/2026-11-09",
        "2025年国庆, 2025-10-01/2025-10-01",
    })
    void readsFestivalsOfTheCivilCalendar(String words, String range) {
        assertResolves(words, range);
    }

    @ParameterizedTest
    @CsvSource({
        "春节, 2026-02-17/2026-02-17",
        "除夕, 2026-02-16/2026-02-16",
        "元宵节, 2026-03-03/2026-03-03",
        "清明, 2026-04-05/2026-04-05",
        "端午節, 2026-06-19/2026-06-19",
        "七夕, 2026-08-19/2026-08-19",
        "中秋, 2026-09-25/2026-09-25",
        "2025年中秋节, 2025-10-06/2025-10-06",
        "重阳节, 2026-10-18/2026-10-18",
    })
    void readsFestivalsThatMove(String words, String range) {
        assertResolves(words, range);
    }

    @ParameterizedTest
    @CsvSource({
        "“十五五”时期, 2026-01-01/2030-12-31",
        "“十四五”期间, 2021-01-01/2025-12-31",
        "“十五五”末, 2030-12-31/2030-12-31",
        "建党90周年, 2011-07-01/2011-07-01",
        "新中国成立八十周年, 2029-10-01/2029-10-01",
    })
    void plansAndAnniversariesNameTheirOwnYear(String words, String range) {
        assertResolves(words, range);
    }

    @ParameterizedTest
    @CsvSource({
        "2月底前, ../2026-02-28",
        "2024年2月底以前, ../2024-02-29",
        "“七一”前, ../2026-06-30",
        "“七一”前夕, ../2026-06-30",
        "春节之前, ../2026-02-16",
        "3月18日前, ../2026-03-18",
        "3月前, ../2026-02-28",
        "元旦前, ../2025-12-31",
        "年底前, ../2026-12-31",
        "至4月底, ../2026-04-30",
        "截至6月30日, ../2026-06-30",
        "5月上旬前, ../2026-04-30",
        "一季度前, ../2025-12-31",
        "一季度末前, ../2026-03-31",
        "“十五五”前, ../2025-12-31",
        "“十五五”末前, ../2030-12-31",
        "建党90周年前, ../2011-06-30",
        "到“七一”前, ../2026-06-30",
        "至4月底前, ../2026-04-30",
    })
    void limitsBeforeHaveNoStart(String words, String range) {
        assertResolves(words, range);
    }

    @ParameterizedTest
    @CsvSource({
        "“七一”后, 2026-07-01/..",
        "“七一”後, 2026-07-01/..",
        "3月18日以后, 2026-03-18/..",
        "3月之后, 2026-04-01/..",
        "2月底后, 2026-03-01/..",
        "从4月开始, 2026-04-01/..",
        "從4月開始, 2026-04-01/..",
        "4月起, 2026-04-01/..",
        "自2025年3月18日起, 2025-03-18/..",
        "从“七一”后, 2026-07-01/..",
    })
    void limitsAfterHaveNoEnd(String words, String range) {
        assertResolves(words, range);
    }

    @ParameterizedTest
    @CsvSource({
        "春节前后, 2026-02-10/2026-02-24",
        "3月18日左右, 2026-03-11/2026-03-25",
        "7月前后, 2026-06-24/2026-08-07",
    })
    void aroundReachesToBothSides(String words, String range) {
        assertResolves(words, range);
    }

    @ParameterizedTest
    @CsvSource({
        "4月至6月, 2026-04-01/2026-06-30",
        "4月到6月, 2026-04-01/2026-06-30",
        "3月—5月, 2026-03-01/2026-05-31",
        "3月——5月, 2026-03-01/2026-05-31",
        "3月-5月, 2026-03-01/2026-05-31",
        "3月～5月, 2026-03-01/2026-05-31",
        "3—5月, 2026-03-01/2026-05-31",
        "三至五月, 2026-03-01/2026-05-31",
        "一至三季度, 2026-01-01/2026-09-30",
        "4—6月底, 2026-04-01/2026-06-30",
        "2025—2027年, 2025-01-01/2027-12-31",
        "2010年至 2012年, 2010-01-01/2012-12-31",
        "2025年3月18日至4月20日, 2025-03-18/2025-04-20",
        "3月18日至20日, 2026-03-18/2026-03-20",
        "2025年3月18—20日, 2025-03-18/2025-03-20",
        "3月上旬至中旬, 2026-03-01/2026-03-20",
        "3月初至5月底前, 2026-03-01/2026-05-31",
        "从4月开始至7月结束, 2026-04-01/2026-07-31",
        "2026-03-18至2026-04-20, 2026-03-18/2026-04-20",
        "“五一”至“十一”, 2026-05-01/2026-10-01",
        "4月至“七一”前, 2026-04-01/2026-06-30",
        "3月18日至4月20日前, 2026-03-18/2026-04-20",
        "春节后至3月底, 2026-02-17/2026-03-31",
        "3月后至年底前, 2026-04-01/2026-12-31",
    })
    void readsRanges(String words, String range) {
        assertResolves(words, range);
    }

    @ParameterizedTest
    @CsvSource({
        "11月至2月, 2026-11-01/2027-02-28",
        "2023年11月至2月, 2023-11-01/2024-02-29",
        "2025年11月至次年2月, 2025-11-01/2026-02-28",
        "11月至2026年2月, 2025-11-01/2026-02-28",
        "4月至2027年7月, 2026-04-01/2027-07-31",
        "今年10月至明年3月, 2026-10-01/2027-03-31",
    })
    void aRangeNeverRunsBackwards(String words, String range) {
        assertResolves(words, range);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "“三八”、“五一”、“五四” | 2026-03-08/2026-05-04",
                "上半年5月1日和下半年10月1日 | 2026-05-01/2026-10-01",
                "9月、3月 | 2026-03-01/2026-09-30",
                "2025年9月和12月 | 2025-09-01/2025-12-31",
            })
    void daysNamedOneByOneReachFromTheFirstToTheLast(String words, String range) {
        assertResolves(words, range);
    }

    @ParameterizedTest
    @CsvSource({
        "2026年3月18日（星期三）上午9时, 2026-03-18/2026-03-18",
        "3月18日下午2:30—4:30, 2026-03-18/2026-03-18",
        "2026-03-18（周三）全天, 2026-03-18/2026-03-18",
        "3月18日9时至20日18时, 2026-03-18/2026-03-20",
    })
    void weekdayAndHoursDoNotChangeTheDay(String words, String range) {
        assertResolves(words, range);
    }

    @ParameterizedTest
    @CsvSource({"从4月开始至20xx年7月结束, 2026-04-01/..", "4月至20xx年7月, 2026-04-01/..", "20xx年4月至2026年7月, ../2026-07-31"})
    void aBlankSideOfARangeIsLeftOut(String words, String range) {
        assertResolves(words, range);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "活动结束前",
                "4月6月",
                "3月18",
                "2026上半年",
                "3月5月1日",
                "建党90",
                "建党xx周年",
                "1二十月",
                "二二十日",
                "从4月6月",
                "4—6",
                "3至上半年",
                "3至2026年",
                "0000年3月",
                "至春节后",
                "从3月前",
                "每月",
                "每季度1次",
                "每半年1次",
                "月评",
                "从现在开始到活动结束",
                "近期",
                "月底",
                "18日",
                "春节期间",
                "元旦、春节、“七一”等重大节日",
                "20xx年7月",
                "从20xx年7月开始",
                "××××年×月×日",
                "2026年×月",
                "26年3月",
                "3月部署阶段",
                "五月初五",
                "2060年春节",
                "1999年中秋",
                "出生年月"
            })
    void wordsThatNameNoDaysHaveNoRange(String words) {
        assertThat(FuzzyDate.parse(words).resolve(2026)).isEmpty();
    }

    @Test
    void theLeapDayIsThereOnlyInLeapYears() {
        FuzzyDate leapDay = FuzzyDate.parse("2月29日");

        assertThat(leapDay.resolve(2024)).hasToString("Optional[2024-02-29/2024-02-29]");
        assertThat(leapDay.resolve(2026)).isEmpty();
        assertThat(FuzzyDate.parse("2月").resolve(2000)).hasToString("Optional[2000-02-01/2000-02-29]");
        assertThat(FuzzyDate.parse("2月").resolve(2100)).hasToString("Optional[2100-02-01/2100-02-28]");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 10_000, Integer.MAX_VALUE})
    void theContextIsAYearOfTheCalendar(int year) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FuzzyDate.parse("3月").resolve(year))
                .withMessageContaining("1到9999");
    }

    @Test
    void theContextReachesFromTheFirstYearToTheLast() {
        assertThat(FuzzyDate.parse("3月前").resolve(1)).hasToString("Optional[../0001-02-28]");
        assertThat(FuzzyDate.parse("3月").resolve(9999)).hasToString("Optional[9999-03-01/9999-03-31]");
    }

    private static void assertResolves(String words, String range) {
        assertThat(FuzzyDate.parse(words).resolve(2026))
                .map(DateRange::toString)
                .hasValue(range);
    }
}
