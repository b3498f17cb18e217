package io.github.gongwen4j.standard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** 署名和成文日期, clause 7.3.5. */
interface SignatureRules extends Printed {
    /** The standard prescribes none; a seal of an organ of this rank is so wide. */
    double SEAL_DIAMETER = 42;

    @Test
    default void withoutASealTheOrganEndsTwoCharactersInOneBlankLineBelowTheText() {
        TextLine organ = organAbove(paper("circular"), "2026年3月20日");
        Ruler.inFromRight(organ, 2);
        Ruler.blankLinesBetween(lineBefore(paper("circular"), organ), organ, 1);
    }

    @Test
    default void withoutASealTheDateBeginsTwoCharactersRightOfTheOrgan() {
        TextLine date = paper("circular").line("2026年3月20日");
        TextLine organ = organAbove(paper("circular"), "2026年3月20日");
        Ruler.near("left end of " + date, date.left(), organ.left() + 2 * Ruler.CELL);
        Ruler.blankLinesBetween(organ, date, 0);
    }

    @Test
    default void withoutASealADateLongerThanTheOrganEndsTwoCharactersIn() {
        TextLine date = paper("upward").line("2026年11月20日");
        TextLine organ = organAbove(paper("upward"), "2026年11月20日");
        Ruler.inFromRight(date, 2);
        Ruler.near("left end of " + date, date.left(), organ.left() + 2 * Ruler.CELL);
    }

    @Test
    default void withASealTheDateEndsFourCharactersInAndTheOrganIsCentredOverIt() {
        TextLine date = paper("corner").line("2026年5月6日");
        TextLine organ = organAbove(paper("corner"), "2026年5月6日");
        Ruler.inFromRight(date, 4);
        Ruler.near("middle of " + organ, organ.middle(), date.middle());
        Ruler.blankLinesBetween(organ, date, 0);
        Ruler.blankLinesBetween(lineBefore(paper("corner"), organ), organ, 1);
    }

    @Test
    default void theSealIsCentredOnOrganAndDateItsTopWithinALineOfTheText() {
        TextLine date = paper("seal-notice").line("2026年4月28日");
        TextLine organ = organAbove(paper("seal-notice"), "2026年4月28日");
        PrintedPicture seal = paper("seal-notice").page(date.page()).pictures().stream()
                .filter(picture -> picture.top() < organ.baseline() && picture.bottom() > organ.baseline())
                .findFirst()
                .orElseThrow(() -> new AssertionError("No seal on " + organ));
        Ruler.near("diameter of the seal", seal.right() - seal.left(), SEAL_DIAMETER);
        Ruler.near("middle of the seal", seal.middleX(), organ.middle());
        Ruler.near("middle of the date", date.middle(), organ.middle());
        assertThat(organ.inkTop())
                .as("organ below the middle of the seal")
                .isBetween(seal.middleY() - 5, seal.middleY() + 5);
        assertThat(date.baseline()).as("date within the seal").isLessThan(seal.bottom());
        TextLine text = lineBefore(paper("seal-notice"), organ);
        assertThat(seal.top()).as("top of the seal").isBetween(Ruler.footOf(text), text.baseline() + Ruler.LINE);
        Ruler.inFromRight(date, 4);
    }

    @Test
    default void withAStampThePostStandsTwoBlankLinesDownAndTheDateEndsFourCharactersIn() {
        TextLine date = paper("stamp").line("2026年4月8日");
        TextLine post = organAbove(paper("stamp"), "2026年4月8日");
        assertThat(post.text()).isEqualTo("馆长");
        Ruler.blankLinesBetween(lineBefore(paper("stamp"), post), post, 2);
        Ruler.blankLinesBetween(post, date, 1);
        Ruler.inFromRight(date, 4);
        assertThat(post.right()).isLessThan(Ruler.TYPE_RIGHT - 6 * Ruler.CELL);
    }

    @Test
    default void theDateIsWrittenInFullWithArabicFigures() {
        assertThat(paper("stamp").line("2026年4月8日").text()).isEqualTo("2026年4月8日");
        assertThat(paper("upward").line("2026年11月20日").text()).isEqualTo("2026年11月20日");
    }

    @Test
    default void theSignatureStandsOnAPageWithBodyText() {
        TextLine date = paper("circular").line("2026年3月20日");
        assertThat(paper("circular").page(date.page()).typeArea().toString()).contains("按月归档备查");
    }

    private static TextLine organAbove(Paper paper, String date) {
        return lineBefore(paper, paper.line(date));
    }

    private static TextLine lineBefore(Paper paper, TextLine line) {
        return paper.lines().get(paper.lines().indexOf(line) - 1);
    }
}
