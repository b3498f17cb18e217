package io.github.gongwen4j.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleBreakerTest {
    private static final int CAPACITY = 20;

    @Test
    void aTitleThatFitsStaysOnOneLine() {
        assertThat(TitleBreaker.lines("在全市档案数字化工作动员会上的讲话", CAPACITY)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "云溪市档案局关于印发《2026年全市档案工作要点》的通知,云溪市档案局关于印发|《2026年全市档案工作要点》的通知",
        "云溪市人民政府办公室关于转发市水利局云溪市节约用水行动三年实施方案的通知,云溪市人民政府办公室关于转发市水利局|云溪市节约用水行动三年实施方案的通知",
        "青岚县水利局关于进一步做好汛期山洪灾害防御工作的通知,青岚县水利局关于进一步做好|汛期山洪灾害防御工作的通知",
        "云溪市水务局关于召开全市节约用水工作会议的通知,云溪市水务局关于|召开全市节约用水工作会议的通知",
    })
    void aLongTitleBreaksBySense(String title, String lines) {
        assertThat(String.join("|", TitleBreaker.lines(title, CAPACITY))).isEqualTo(lines);
    }

    @ParameterizedTest
    @CsvSource({
        "云溪市人民政府办公室关于转发市应急管理局等部门云溪市二〇二六年度城乡消防安全专项整治行动实施方案的通知",
        "云溪市政务服务管理局关于印发《全市“一网通办”系统2026—2028年升级改造总体方案（试行）》的通知",
        "关于开展“书香云溪”全民阅读系列活动的通知关于开展节水型单位建设情况的报告"
    })
    void noLineIsTooLongNorBeginsOrEndsWithAForbiddenMark(String title) {
        List<String> lines = TitleBreaker.lines(title, CAPACITY);

        assertThat(String.join("", lines)).isEqualTo(title);
        assertThat(lines).allSatisfy(line -> {
            assertThat(line.length()).isLessThanOrEqualTo(CAPACITY);
            assertThat(line).doesNotMatch("^[》”）、的].*").doesNotMatch(".*[《“（—]$");
        });
        assertThat(lines.get(lines.size() - 1).length()).isGreaterThanOrEqualTo(4);
    }

    @Test
    void figuresAreNeverTakenApart() {
        String title = "云溪市市场监督管理局关于开展第2026年度计量器具检定工作的通知";
        for (int capacity = 8; capacity <= 20; capacity++) {
            assertThat(String.join("|", TitleBreaker.lines(title, capacity))).contains("2026年");
        }
    }

    @Test
    void aWordWiderThanThePageIsLeftToTheLineBreaker() {
        String word = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
        Assertions.assertThat(TitleBreaker.lines(word, CAPACITY)).containsExactly(word);
    }

    @Test
    void aTitleOfAThousandCharactersIsBrokenInReasonableTime() {
        org.junit.jupiter.api.Assertions.assertTimeout(
                Duration.ofSeconds(5), () -> TitleBreaker.lines("关于做好档案数字化工作的通知".repeat(70), CAPACITY));
    }
}
