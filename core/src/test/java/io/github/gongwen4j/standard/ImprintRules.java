package io.github.gongwen4j.standard;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.style.FaceRole;
import java.util.List;
import org.junit.jupiter.api.Test;

/** 版记, clause 7.4. */
interface ImprintRules extends Printed {
    double OUTER_RULE = 0.35;
    double INNER_RULE = 0.25;

    @Test
    default void theImprintLiesBetweenRulesOfWhichTheOuterAreThicker() {
        List<DrawnRule> rules = paper("circular").last().blackRules();
        assertThat(rules).hasSize(3);
        Ruler.acrossTheTypeArea("first rule", rules.get(0), OUTER_RULE);
        Ruler.acrossTheTypeArea("rule between", rules.get(1), INNER_RULE);
        Ruler.acrossTheTypeArea("last rule", rules.get(2), OUTER_RULE);
    }

    @Test
    default void theLastRuleLiesOnTheLowerEdgeOfTheTypeAreaOfTheLastPage() {
        for (String name : List.of("circular", "corner")) {
            List<DrawnRule> rules = paper(name).last().blackRules();
            Ruler.near("last rule of " + name, rules.get(rules.size() - 1).y(), Ruler.TYPE_BOTTOM);
        }
    }

    @Test
    default void copiesStandOneCharacterInOnBothSidesTheirTurnLinesUnderTheFirstName() {
        List<TextLine> copies = paper("circular").linesFrom("抄送：", 3);
        assertThat(copies.get(2).text()).contains("印发");
        Ruler.near("left end of " + copies.get(0), copies.get(0).left(), Ruler.TYPE_LEFT + Ruler.SIZE_4);
        Ruler.near(
                "turn line " + copies.get(1),
                copies.get(1).left(),
                copies.get(0).part("市委").left());
        assertThat(copies.get(0).right()).isLessThan(Ruler.TYPE_RIGHT - Ruler.SIZE_4 + 0.5);
        assertThat(copies.get(1).text()).endsWith("。");
        assertThat(copies).allSatisfy(line -> {
            Ruler.close("size of " + line, line.size(), Ruler.SIZE_4);
            assertThat(line.faces()).containsExactly(face(FaceRole.FANG_SONG));
        });
    }

    @Test
    default void addresseesThatCrowdTheFirstPageStandOverTheCopiesWithoutARuleBetween() {
        Paper paper = paper("addressees");
        TextLine addressees = paper.line("主送：");
        TextLine copies = paper.line("抄送：");
        assertThat(paper.page(1).typeArea().toString()).doesNotContain("各县").contains("冬春季节");
        assertThat(addressees.page()).isEqualTo(paper.last().number());
        Ruler.near("left end of " + addressees, addressees.left(), Ruler.TYPE_LEFT + Ruler.SIZE_4);
        Ruler.near("left end of " + copies, copies.left(), addressees.left());
        List<DrawnRule> rules = paper.last().blackRules();
        assertThat(rules).hasSize(3);
        assertThat(rules.get(0).y()).isLessThan(addressees.inkTop());
        assertThat(rules.get(1).y()).isGreaterThan(copies.baseline());
    }

    @Test
    default void thePrinterStandsOneCharacterInAtTheLeftTheDayOfPrintingAtTheRight() {
        TextLine line = paper("circular").line("印发");
        assertThat(line.text()).isEqualTo("云溪市档案馆服务和数据管理局办公室2026年3月21日印发");
        Ruler.near("left end of " + line, line.left(), Ruler.TYPE_LEFT + Ruler.SIZE_4);
        Ruler.near("right end of " + line, line.right(), Ruler.TYPE_RIGHT - Ruler.SIZE_4);
    }
}
