package io.github.gongwen4j.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** 署名和成文日期, clause 7.3.5. */
interface SignatureRules extends Printed {
    /** The standard prescribes none; a seal of an organ of this rank is so wide. */
    double SEAL_DIAMETER = 42;

    /** The standard prescribes none; a stamp has room for so many characters. */
    int STAMP_WIDTH = 6;

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
        Ruler.blankLinesBetween(lineBefore(paper("corner"), organ), organ, 2);
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
    default void sealsOfAJointIssueStandOnTheirOrgansThreeARowAndDoNotTouch() {
        Paper paper = paper("joint-seals");
        TextLine first = paper.line("市教育局市财政局市水务局");
        TextLine date = paper.line("2026年3月22日");
        TextLine last = organAbove(paper, "2026年3月22日");
        assertThat(last.text()).isEqualTo("市统计局");
        List<TextLine> organs = List.of(first.part("市教育局"), first.part("市财政局"), first.part("市水务局"), last.part("市统计局"));
        List<PrintedPicture> seals = paper.page(date.page()).pictures().stream()
                .sorted(Comparator.comparingLong((PrintedPicture seal) -> Math.round(seal.top()))
                        .thenComparingDouble(PrintedPicture::left))
                .toList();
        assertThat(seals).hasSize(organs.size());
        for (int i = 0; i < seals.size(); i++) {
            PrintedPicture seal = seals.get(i);
            Ruler.near(
                    "middle of the seal on " + organs.get(i),
                    seal.middleX(),
                    organs.get(i).middle());
            for (PrintedPicture other : seals.subList(0, i)) {
                double apart = Math.hypot(seal.middleX() - other.middleX(), seal.middleY() - other.middleY());
                assertThat(apart).as("from seal to seal").isGreaterThan(SEAL_DIAMETER);
            }
        }
        Ruler.near("middle of the date", date.middle(), last.middle());
        Ruler.inFromRight(date, 4);
    }

    @Test
    default void noSealRunsIntoTheNoteBelowIt() {
        Paper paper = paper("joint-seals");
        TextLine note = paper.line("此件公开发布");
        assertThat(paper.page(note.page()).pictures())
                .hasSize(4)
                .noneMatch(seal -> seal.left() < note.right() && seal.bottom() > note.inkTop());
    }

    @Test
    default void withoutAPictureTheRoomOfAStampIsKept() {
        TextLine date = paper("stamp").line("2026年4月8日");
        TextLine post = organAbove(paper("stamp"), "2026年4月8日");
        assertThat(post.text()).isEqualTo("馆长");
        Ruler.blankLinesBetween(lineBefore(paper("stamp"), post), post, 2);
        Ruler.blankLinesBetween(post, date, 1);
        Ruler.inFromRight(date, 4);
        Ruler.inFromRight(post, 4 + STAMP_WIDTH + 2);
    }

    @Test
    default void aStampStandsTwoBlankLinesDownFourCharactersInThePostLeftOfItsMiddle() {
        Paper paper = paper("order");
        TextLine date = paper.line("2026年6月22日");
        TextLine post = organAbove(paper, "2026年6月22日");
        assertThat(post.text()).isEqualTo("市长");
        PrintedPicture stamp = stamps(paper, date).get(0);
        Ruler.blankLinesBetween(lineBefore(paper, post), post, 2);
        Ruler.near("right end of the stamp", stamp.right(), Ruler.TYPE_RIGHT - 4 * Ruler.CELL);
        Ruler.near("right end of " + post, post.right(), stamp.left() - 2 * Ruler.CELL);
        Ruler.near("middle of the stamp", stamp.middleY(), Ruler.middleOf(post));
        Ruler.blankLinesBetween(post, date, 1);
        Ruler.inFromRight(date, 4);
    }

    @Test
    default void jointSignatoriesStandOneUnderTheOtherTheHostFirst() {
        Paper paper = paper("joint-stamps");
        TextLine date = paper.line("2026年4月18日");
        TextLine second = organAbove(paper, "2026年4月18日");
        TextLine first = lineBefore(paper, second);
        assertThat(List.of(first.text(), second.text())).containsExactly("市图书馆馆长", "主任");
        List<PrintedPicture> stamps = stamps(paper, date);
        assertThat(stamps).hasSize(2);
        Ruler.blankLinesBetween(lineBefore(paper, first), first, 2);
        Ruler.near("middle of the first", stamps.get(0).middleY(), Ruler.middleOf(first));
        Ruler.near("middle of the second", stamps.get(1).middleY(), Ruler.middleOf(second));
        Ruler.near("second under the first", stamps.get(1).left(), stamps.get(0).left());
        Ruler.near("post under post", second.right(), first.right());
        assertThat(stamps.get(1).top()).isGreaterThan(stamps.get(0).bottom());
        Ruler.blankLinesBetween(second, date, 1);
        Ruler.blankLinesBetween(date, paper.line("此件公开发布"), 0);
    }

    private static List<PrintedPicture> stamps(Paper paper, TextLine date) {
        return paper.page(date.page()).pictures().stream()
                .sorted(Comparator.comparingDouble(PrintedPicture::top))
                .toList();
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
