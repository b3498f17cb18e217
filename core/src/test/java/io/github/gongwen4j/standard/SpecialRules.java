package io.github.gongwen4j.standard;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.style.FaceRole;
import java.util.List;
import org.junit.jupiter.api.Test;

/** 公文的特定格式, clause 10: letters, orders and minutes, measured on the samples of these kinds. */
interface SpecialRules extends Printed {
    double LETTER_RULE_LENGTH = 170;
    /** 7/8 of a 3号 character. */
    double SEVEN_EIGHTHS = 7.0 / 8 * Ruler.SIZE_3;

    @Test
    default void theMarkOfALetterBegins30MillimetresBelowTheEdgeOfTheSheet() {
        TextLine mark = paper("letter").page(1).red().get(0);
        assertThat(mark.text()).isEqualTo("云溪市水务局");
        assertThat(mark.faces()).containsExactly(face(FaceRole.XIAO_BIAO_SONG));
        Ruler.close("upper edge of the mark", mark.inkTop(), 30);
        Ruler.close("middle of the mark", mark.middle(), Ruler.SHEET_WIDTH / 2);
    }

    @Test
    default void redDoubleRulesLie4MillimetresBelowTheMarkAnd20AboveTheFoot() {
        PaperPage page = paper("letter").page(1);
        List<DrawnRule> rules =
                page.rules().stream().filter(rule -> rule.rgb() == Ruler.RED).toList();
        assertThat(rules).hasSize(4).allSatisfy(rule -> {
            Ruler.close("length of a rule", rule.length(), LETTER_RULE_LENGTH);
            Ruler.close("middle of a rule", (rule.left() + rule.right()) / 2, Ruler.SHEET_WIDTH / 2);
        });
        assertThat(rules.get(0).thickness())
                .as("thick over thin")
                .isGreaterThan(2 * rules.get(1).thickness());
        assertThat(rules.get(3).thickness())
                .as("thin over thick")
                .isGreaterThan(2 * rules.get(2).thickness());
        double below = page.red().get(0).inkBottom() + 4;
        Ruler.near("upper double rule", rules.get(0).y() - rules.get(0).thickness() / 2, below);
        Ruler.near("lower double rule", rules.get(3).y() + rules.get(3).thickness() / 2, Ruler.SHEET_HEIGHT - 20);
    }

    @Test
    default void underTheUpperRuleOfALetterUrgencyStandsLeftAndTheNumberRight() {
        PaperPage page = paper("letter").page(1);
        TextLine line = paper("letter").line("〔2026〕27号");
        DrawnRule thin = page.rules().stream()
                .filter(rule -> rule.rgb() == Ruler.RED)
                .toList()
                .get(1);
        Ruler.near(
                "upper edge of the characters of " + line,
                line.baseline() - 0.88 * Ruler.SIZE_3,
                thin.y() + SEVEN_EIGHTHS);
        Ruler.inFromLeft(line, 0);
        Ruler.inFromRight(line, 0);
        assertThat(line.text()).isEqualTo("加急云水函〔2026〕27号");
        Ruler.blankLinesBetween(line, paper("letter").line("云溪市水务局关于"), 2);
    }

    @Test
    default void theFirstPageOfALetterCarriesNoNumberAndTheSecondDoes() {
        Paper letter = paper("letter");
        assertThat(letter.page(1).lines()).noneMatch(line -> line.text().equals("—1—"));
        assertThat(letter.page(2).pageNumber().text()).isEqualTo("—2—");
    }

    @Test
    default void theImprintOfALetterHasNoRulesAndNoPrinter() {
        PaperPage last = paper("letter").last();
        TextLine copies = paper("letter").line("抄送：");
        assertThat(copies.page()).isEqualTo(last.number());
        assertThat(last.blackRules()).isEmpty();
        assertThat(last.typeArea().toString()).doesNotContain("印发");
        List<TextLine> lines = last.typeArea();
        double foot = lines.get(lines.size() - 1).baseline();
        assertThat(foot).as("last line of the imprint").isBetween(Ruler.TYPE_BOTTOM - 5, Ruler.TYPE_BOTTOM);
    }

    @Test
    default void theMarkOfAnOrderBegins20MillimetresBelowTheTypeArea() {
        TextLine mark = paper("order").page(1).red().get(0);
        assertThat(mark.text()).isEqualTo("云溪市人民政府令");
        Ruler.close("upper edge of the mark", mark.inkTop(), Ruler.TYPE_TOP + 20);
        Ruler.centred(mark);
    }

    @Test
    default void theNumberOfAnOrderStandsTwoBlankLinesBelowTheMarkTheTextTwoBelowTheNumber() {
        TextLine mark = paper("order").page(1).red().get(0);
        TextLine number = paper("order").line("第12号");
        Ruler.near("baseline of " + number, number.baseline(), Ruler.baselineBelowMark(mark, 2));
        Ruler.centred(number);
        Ruler.blankLinesBetween(number, paper("order").line("入夏以来"), 2);
    }

    @Test
    default void anOrderHasNeitherRedRuleNorTitle() {
        assertThat(paper("order").page(1).rules()).noneMatch(rule -> rule.rgb() == Ruler.RED);
        assertThat(paper("order").lines()).noneMatch(line -> line.text().contains("节约用水的命令"));
    }

    @Test
    default void anOrderIsSignedWithAStamp() {
        TextLine date = paper("order").line("2026年6月22日");
        TextLine post = paper("order").lines().get(paper("order").lines().indexOf(date) - 1);
        assertThat(post.text()).isEqualTo("市长");
        Ruler.inFromRight(date, 4);
        assertThat(paper("order").page(date.page()).pictures()).hasSize(1);
    }

    @Test
    default void theMarkOfMinutesBegins35MillimetresBelowTheTypeArea() {
        TextLine mark = paper("minutes").page(1).red().get(0);
        assertThat(mark.text()).isEqualTo("云溪市人民政府专题会议纪要");
        Ruler.close("upper edge of the mark", mark.inkTop(), Ruler.TYPE_TOP + 35);
        Ruler.centred(mark);
    }

    @Test
    default void attendanceStandsTwoCharactersInItsLabelsInHeiTurnLinesUnderTheFirstName() {
        Paper minutes = paper("minutes");
        TextLine present = minutes.line("出席：");
        List<TextLine> lines = minutes.lines();
        Ruler.blankLinesBetween(lines.get(lines.indexOf(present) - 1), present, 1);
        for (String label : List.of("出席", "请假", "列席")) {
            TextLine line = minutes.line(label + "：");
            Ruler.inFromLeft(line, 2);
            assertThat(line.part(label).faces()).containsExactly(face(FaceRole.HEI));
        }
        TextLine name = present.part("市政府");
        assertThat(name.faces()).containsExactly(face(FaceRole.FANG_SONG));
        Ruler.near("turn line", lines.get(lines.indexOf(present) + 1).left(), name.left());
    }
}
