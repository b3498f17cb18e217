package io.github.gongwen4j.standard;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.style.FaceRole;
import java.util.List;
import org.junit.jupiter.api.Test;

/** 信函格式, clause 10.1, in letters with everything, with little and with nothing under the rule. */
interface LetterRules extends Printed {
    double MARK_BELOW_SHEET_TOP = 30;
    double RULE_BELOW_MARK = 4;
    double RULE_ABOVE_SHEET_BOTTOM = 20;
    double RULE_LENGTH = 170;
    /** 3号汉字高度的7/8. */
    double TEXT_BELOW_RULE = Ruler.SIZE_3 * 7 / 8;

    List<String> LETTERS = List.of("corner-letter", "short-letter");

    @Test
    default void theInkOfTheMarkBegins30MillimetresBelowTheEdgeOfTheSheet() {
        for (String name : LETTERS) {
            TextLine mark = mark(name);
            Ruler.close("upper edge of " + mark, mark.inkTop(), MARK_BELOW_SHEET_TOP);
            Ruler.close("middle of the mark", mark.middle(), Ruler.SHEET_WIDTH / 2);
            assertThat(mark.faces()).containsExactly(face(FaceRole.XIAO_BIAO_SONG));
        }
        assertThat(mark("corner-letter").text()).isEqualTo("云溪市水务局");
    }

    @Test
    default void aThickRuleLies4MillimetresBelowTheInkOfTheMarkAndAThinOneUnderIt() {
        for (String name : LETTERS) {
            DrawnRule thick = red(name).get(0);
            DrawnRule thin = red(name).get(1);
            Ruler.near("upper rule of " + name, upperEdge(thick), mark(name).inkBottom() + RULE_BELOW_MARK);
            assertThat(thick.thickness()).isGreaterThan(2 * thin.thickness());
            assertThat(upperEdge(thin) - lowerEdge(thick)).isBetween(0.2, 1.0);
        }
    }

    @Test
    default void aThinRuleOverAThickOneLies20MillimetresAboveTheLowerEdgeOfTheSheet() {
        for (String name : LETTERS) {
            DrawnRule thin = red(name).get(2);
            DrawnRule thick = red(name).get(3);
            Ruler.near("lower rule of " + name, lowerEdge(thick), Ruler.SHEET_HEIGHT - RULE_ABOVE_SHEET_BOTTOM);
            assertThat(thick.thickness()).isGreaterThan(2 * thin.thickness());
            assertThat(upperEdge(thick) - lowerEdge(thin)).isBetween(0.2, 1.0);
        }
    }

    @Test
    default void theDoubleRulesAre170MillimetresLongInTheMiddleOfTheFirstSheetAndOnNoOther() {
        for (String name : LETTERS) {
            assertThat(red(name)).hasSize(4).allSatisfy(rule -> {
                Ruler.near("length of the rules of " + name, rule.length(), RULE_LENGTH);
                Ruler.near("middle of " + name, (rule.left() + rule.right()) / 2, Ruler.SHEET_WIDTH / 2);
            });
        }
        assertThat(paper("corner-letter").page(2).rules()).isEmpty();
    }

    @Test
    default void theFirstElementsBeginSevenEighthsOfACharacterBelowTheRule() {
        for (String name : LETTERS) {
            TextLine number = paper(name).line("函〔2026〕");
            Ruler.near(
                    "upper edge of " + number,
                    Ruler.headOf(number),
                    lowerEdge(red(name).get(1)) + TEXT_BELOW_RULE);
        }
    }

    @Test
    default void theNumberStandsFlushRightAndTheOthersFlushLeftOneALine() {
        List<TextLine> lines = paper("corner-letter").linesFrom("函〔2026〕", 3);
        Ruler.inFromRight(lines.get(0), 0);
        assertThat(lines.get(0).text()).isEqualTo("000027云水函〔2026〕27号");
        lines.forEach(line -> Ruler.inFromLeft(line, 0));
        assertThat(lines.get(1).text()).isEqualTo("秘密★1年");
        assertThat(lines.get(2).text()).isEqualTo("加急");
        Ruler.blankLinesBetween(lines.get(0), lines.get(1), 0);
        Ruler.blankLinesBetween(lines.get(1), lines.get(2), 0);
        Ruler.inFromRight(paper("short-letter").line("函〔2026〕"), 0);
    }

    @Test
    default void theTitleStandsTwoLinesBelowTheLastElement() {
        Ruler.blankLinesBetween(
                paper("corner-letter").line("加急"), paper("corner-letter").line("云溪市水务局关于"), 2);
        Ruler.blankLinesBetween(
                paper("short-letter").line("函〔2026〕"), paper("short-letter").line("关于商请"), 2);
    }

    @Test
    default void withNothingUnderTheRuleTheTitleStandsTwoLinesBelowIt() {
        TextLine title = paper("plain-letter").line("关于借用");
        Ruler.near(
                "baseline of " + title,
                title.baseline(),
                Ruler.baselineBelow(lowerEdge(red("plain-letter").get(1)), 2));
    }

    @Test
    default void theFirstPageShowsNoNumberAndTheSecondDoes() {
        for (String name : LETTERS) {
            assertThat(paper(name).page(1).lines()).noneMatch(line -> line.baseline() > Ruler.TYPE_BOTTOM);
        }
        assertThat(paper("corner-letter").page(2).pageNumber().text()).isEqualTo("—2—");
    }

    @Test
    default void theImprintHasNoRulesAndEndsAtTheFootOfTheTypeArea() {
        assertThat(paper("corner-letter").pages()).hasSize(2);
        TextLine last = paper("corner-letter")
                .last()
                .typeArea()
                .get(paper("corner-letter").last().typeArea().size() - 1);
        assertThat(last.text()).endsWith("办公室。");
        TextLine only = paper("short-letter").line("抄送：");
        for (TextLine line : List.of(last, only)) {
            assertThat(Ruler.TYPE_BOTTOM - Ruler.footOf(line)).isBetween(0.0, 2.5);
        }
        assertThat(paper("short-letter").last().blackRules()).isEmpty();
    }

    private TextLine mark(String name) {
        return paper(name).page(1).red().get(0);
    }

    private List<DrawnRule> red(String name) {
        return paper(name).page(1).rules().stream()
                .filter(rule -> rule.rgb() == Ruler.RED)
                .toList();
    }

    private static double upperEdge(DrawnRule rule) {
        return rule.y() - rule.thickness() / 2;
    }

    private static double lowerEdge(DrawnRule rule) {
        return rule.y() + rule.thickness() / 2;
    }
}
