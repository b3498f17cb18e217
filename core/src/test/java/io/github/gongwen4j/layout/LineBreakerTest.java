package io.github.gongwen4j.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineBreakerTest {
    @Test
    void aLineHoldsAsManyCharactersAsFit() {
        assertThat(Lines.of("加强档案数字化建设", 4)).containsExactly("加强档案", "数字化建", "设");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "，", "。", "、", "；", "：", "？", "！", "）", "》", "」", "』", "】", "〕", "〉", "”", "’", "％", "｝", "］", "·"
            })
    void aLineNeverStartsWithAClosingMark(String mark) {
        assertThat(Lines.of("档案管理" + mark + "办法", 4)).containsExactly("档案管", "理" + mark + "办法");
    }

    @ParameterizedTest
    @ValueSource(strings = {"（", "《", "〈", "「", "『", "【", "〔", "“", "‘", "［", "｛"})
    void aLineNeverEndsWithAnOpeningMark(String mark) {
        assertThat(Lines.of("档案管" + mark + "办法", 4)).containsExactly("档案管", mark + "办法");
    }

    @Test
    void aRowOfClosingMarksTakesTheCharacterBeforeItAlong() {
        assertThat(Lines.of("他说“好的”。会后", 5)).containsExactly("他说“好", "的”。会后");
    }

    @ParameterizedTest
    @ValueSource(strings = {"——", "……"})
    void aMarkOfTwoCellsIsNeverParted(String mark) {
        assertThat(Lines.of("档案管" + mark + "基础", 4)).containsExactly("档案管", mark + "基础");
        assertThat(Lines.of("档案" + mark + "基础", 4)).containsExactly("档案" + mark, "基础");
    }

    @Test
    void aDashBetweenFiguresNeverStartsALine() {
        assertThat(Lines.of("自2026—2030", 3.5)).containsExactly("自", "2026—", "2030");
    }

    @Test
    void aFigureIsWholeWithItsPointsAndItsPercentSign() {
        assertThat(Lines.of("完成率达到99.5%以上", 6)).containsExactly("完成率达到", "99.5%以上");
        assertThat(Lines.of("归档文件共12,500件", 6)).containsExactly("归档文件共", "12,500件");
    }

    @Test
    void aWordIsWhole() {
        assertThat(Lines.of("采用OFD格式", 3)).containsExactly("采用", "OFD格", "式");
    }

    @Test
    void aFigureAndTheYearMayPart() {
        assertThat(Lines.of("到了2026年", 4.3)).containsExactly("到了2026", "年");
    }

    @Test
    void aSpaceBelongsToTheLineBefore() {
        assertThat(Lines.of("open data nows", 4)).containsExactly("open ", "data ", "nows");
        assertThat(Lines.of("张 三　李 四", 2)).containsExactly("张 ", "三　", "李 ", "四");
    }

    @Test
    void aWordMayPartAfterItsHyphen() {
        assertThat(Lines.of("Wi-Fi", 2)).containsExactly("Wi-", "Fi");
    }

    @Test
    void anIndexMayPartAfterItsHyphenAndAFigureNeverFromItsMinus() {
        assertThat(Lines.of("编号YX-2026", 4)).containsExactly("编号YX-", "2026");
        assertThat(Lines.of("电话010-8800", 5)).containsExactly("电话010-", "8800");
        assertThat(Lines.of("气温(-12)", 3.2)).containsExactly("气温", "(-12)");
    }

    @Test
    void whatIsWiderThanALineIsBrokenWhereTheLineIsFull() {
        assertThat(Lines.of("AAAAAAAAAA", 2)).containsExactly("AAAA", "AAAA", "AA");
        assertThat(Lines.of("。。。。。", 2)).containsExactly("。。", "。。", "。");
    }

    @Test
    void everyLineHasACharacterHoweverNarrowItIs() {
        assertThat(Lines.of("档案", 0.5)).containsExactly("档", "案");
    }

    @Test
    void aLineFeedTurnsTheLine() {
        assertThat(Lines.of("档案\n管理", 9)).containsExactly("档案\n", "管理");
        assertThat(Lines.of("档案\n\n管理", 9)).containsExactly("档案\n", "\n", "管理");
    }

    @Test
    void westernLettersAndFiguresHaveRoomBesideHan() {
        assertThat(Lines.of("年5月", 2.9)).as("a fifth of an em on both sides").containsExactly("年5月");
        assertThat(Lines.of("年5月", 2.8)).containsExactly("年5", "月");
        assertThat(Lines.of("（5）", 2.5)).as("none beside marks").containsExactly("（5）");
    }

    @Test
    void aSurrogatePairIsOneCharacter() {
        assertThat(Lines.of("𠮷𠮷𠮷", 2)).containsExactly("𠮷𠮷", "𠮷");
    }

    /** Half a second on a quiet machine; were the work quadratic, it would be hours. */
    @ParameterizedTest
    @ValueSource(strings = {"档案工作，", "aaaaa", "。。。。。", "（（（（（", "—————", "1，2，3"})
    void textWithoutEndIsBrokenInTime(String piece) {
        String text = piece.repeat(1_000_000 / piece.length());
        Assertions.assertTimeout(Duration.ofSeconds(10), () -> Lines.of(text, 28));
    }

    @Test
    void tabsWithoutEndAreBrokenInTime() {
        Assertions.assertTimeout(Duration.ofSeconds(10), () -> assertThatCode(() -> Lines.of("\t".repeat(100_000), 28))
                .doesNotThrowAnyException());
    }
}
