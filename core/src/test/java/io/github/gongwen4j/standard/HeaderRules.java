package io.github.gongwen4j.standard;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.style.FaceRole;
import java.util.List;
import org.junit.jupiter.api.Test;

/** 版头, clause 7.2. */
interface HeaderRules extends Printed {
    /** 发文机关标志上边缘至版心上边缘. */
    double MARK_BELOW_TYPE_AREA_TOP = 35;

    double RULE_BELOW_NUMBER = 4;
    double RED_RULE = 0.35;

    @Test
    default void cornerEntriesStandFlushLeftOneALineFromTheFirstLineDown() {
        List<TextLine> corner = paper("corner").page(1).lines().subList(0, 3);
        assertThat(corner).extracting(TextLine::text).containsExactly("000012", "机密★1年", "特急");
        for (int i = 0; i < corner.size(); i++) {
            Ruler.isLine(corner.get(i), i + 1);
            Ruler.inFromLeft(corner.get(i), 0);
            Ruler.close("size of " + corner.get(i), corner.get(i).size(), Ruler.SIZE_3);
        }
        assertThat(corner.get(0).faces()).containsExactly(face(FaceRole.FANG_SONG));
        assertThat(corner.get(1).part("机密").faces()).containsExactly(face(FaceRole.HEI));
        assertThat(corner.get(2).faces()).containsExactly(face(FaceRole.HEI));
    }

    @Test
    default void theUrgencyMovesUpWhereNoClassificationStands() {
        List<TextLine> corner = paper("upward").page(1).lines().subList(0, 2);
        assertThat(corner).extracting(TextLine::text).containsExactly("000003", "加急");
        Ruler.isLine(corner.get(1), 2);
    }

    @Test
    default void theInkOfTheMarkBegins35MillimetresBelowTheTypeAreaWhateverStandsAboveIt() {
        for (String name : List.of("circular", "corner", "upward")) {
            double top = paper(name).page(1).red().get(0).inkTop();
            Ruler.close("upper edge of the mark of " + name, top, Ruler.TYPE_TOP + MARK_BELOW_TYPE_AREA_TOP);
        }
    }

    @Test
    default void theMarkIsRedXiaoBiaoSongInTheMiddle() {
        for (String name : List.of("circular", "corner")) {
            TextLine mark = paper(name).page(1).red().get(0);
            assertThat(mark.text()).endsWith("文件");
            assertThat(mark.faces()).containsExactly(face(FaceRole.XIAO_BIAO_SONG));
            assertThat(mark.size()).isGreaterThan(Ruler.SIZE_2);
            Ruler.centred(mark);
        }
    }

    @Test
    default void aJointMarkNamesTheHostFirstAndHasItsWordAtTheRightInTheMiddle() {
        List<TextLine> mark = paper("upward").page(1).red();
        assertThat(mark.stream().map(TextLine::text).toList().toString())
                .containsSubsequence("云溪市水利局", "云溪市气象局", "云溪水文局");
        TextLine host = paper("upward").line("云溪市水利局").part("云溪市水利局");
        TextLine last = paper("upward").line("云溪水文局").part("云溪水文局");
        TextLine word = mark.stream()
                .filter(line -> line.text().endsWith("文件"))
                .findFirst()
                .orElseThrow()
                .part("文件");
        Ruler.near("left end of the last organ", last.left(), host.left());
        Ruler.near("right end of the last organ", last.right(), host.right());
        Ruler.near("middle of " + word, word.baseline(), (host.baseline() + last.baseline()) / 2);
        assertThat(word.left()).isGreaterThan(host.right() - 0.5);
        Ruler.near("middle of the mark", (host.left() + word.right()) / 2, Ruler.TYPE_MIDDLE);
    }

    @Test
    default void theDocumentNumberStandsInTheMiddleTwoBlankLinesBelowTheMark() {
        for (String name : List.of("circular", "corner")) {
            TextLine mark = paper(name).page(1).red().get(0);
            TextLine number = paper(name).line("〔2026〕");
            Ruler.centred(number);
            Ruler.near("baseline of " + number, number.baseline(), Ruler.baselineBelowMark(mark, 2));
            assertThat(number.text()).matches("云档发〔2026〕(7|12)号");
        }
    }

    @Test
    default void inAnUpwardDocumentTheNumberStandsOneCharacterInLevelWithTheLastSignatories() {
        TextLine first = paper("upward").line("签发人：");
        TextLine last = paper("upward").line("温若川");
        List<TextLine> mark = paper("upward").page(1).red();
        Ruler.near("baseline of " + first, first.baseline(), Ruler.baselineBelowMark(mark.get(mark.size() - 1), 2));
        Ruler.inFromLeft(last.part("云水报〔2026〕11号"), 1);
        Ruler.blankLinesBetween(first, last, 0);
    }

    @Test
    default void signatoriesEndOneCharacterInFromTheRightTwoALineUnderTheFirst() {
        TextLine first = paper("upward").line("签发人：");
        TextLine last = paper("upward").line("温若川");
        Ruler.inFromRight(first, 1);
        Ruler.near(
                "left end of the third",
                last.part("温若川").left(),
                first.part("沈知远").left());
        assertThat(first.part("签发人").faces()).containsExactly(face(FaceRole.FANG_SONG));
        assertThat(first.part("沈知远高叙言").faces()).containsExactly(face(FaceRole.KAI));
        assertThat(last.part("温若川").faces()).containsExactly(face(FaceRole.KAI));
        Ruler.close("size of the names", first.part("沈知远").size(), Ruler.SIZE_3);
    }

    @Test
    default void theRedRuleLies4MillimetresBelowTheNumberAcrossTheTypeArea() {
        for (String name : List.of("circular", "corner", "upward")) {
            DrawnRule rule = paper(name).page(1).redRule();
            Ruler.acrossTheTypeArea("red rule of " + name, rule, RED_RULE);
            Ruler.near("red rule of " + name, rule.y(), Ruler.footOf(paper(name).line("〔2026〕")) + RULE_BELOW_NUMBER);
        }
    }
}
