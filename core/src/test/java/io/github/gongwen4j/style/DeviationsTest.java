package io.github.gongwen4j.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class DeviationsTest {
    private static List<String> of(UnaryOperator<StyleProfile.Builder> change) {
        return Deviations.of(change.apply(Profiles.GBT9704.toBuilder()).build()).stream()
                .map(each -> each.clause() + " " + each.key() + ": " + each.standard() + " > " + each.profile())
                .toList();
    }

    private static PageGeometry page(double top, double right, double bottom, double left) {
        return new PageGeometry(
                Length.mm(210),
                Length.mm(297),
                Length.mm(top),
                Length.mm(right),
                Length.mm(bottom),
                Length.mm(left),
                true);
    }

    @Test
    void theStandardKeepsTheStandard() {
        assertThat(Deviations.of(Profiles.GBT9704)).isEmpty();
    }

    @Test
    void marginsMayDifferByTheMillimetreTheStandardAllows() {
        assertThat(of(profile -> profile.page(page(38, 25, 34, 29)))).isEmpty();
        assertThat(of(profile -> profile.page(page(39, 26, 33, 28)))).containsExactly("5.2.1 page.top: 37mm > 39mm");
    }

    @Test
    void aTypeAreaOfAnotherSizeIsADeviation() {
        assertThat(of(profile -> profile.page(page(37, 26, 33, 28)))).contains("5.2.1 page: 156 × 225mm > 156 × 227mm");
    }

    @Test
    void anotherGridIsADeviationAndSoIsOneThatLeavesThePageEmpty() {
        assertThat(of(profile -> profile.grid(Grid.filling(Profiles.GBT9704.page(), 20, 26))))
                .containsExactly("5.2.3 grid.lines: 22 > 20", "5.2.3 grid.characters: 28 > 26");
        assertThat(of(profile -> profile.grid(new Grid(22, 28, Length.pt(28), Length.pt(15.8)))))
                .containsExactly("5.2.3 grid.line: 28.95pt > 28pt");
    }

    @Test
    void everyPartOfALookIsCompared() {
        TextStyle title = new TextStyle(FaceRole.HEI, Length.pt(18), new Color(0, 0, 128), true, Length.ZERO);

        assertThat(of(profile -> profile.style(TextRole.TITLE, title)))
                .containsExactly(
                        "7.3.1 styles.title.face: xiao-biao-song > hei",
                        "7.3.1 styles.title.size: 2号 (22pt) > 小2号 (18pt)",
                        "5.2.4 styles.title.color: black > #000080",
                        "7.3.1 styles.title.bold: false > true");
    }

    @Test
    void theMarkIsFreeInSizeAndShadeButNotInColour() {
        TextStyle mark = Profiles.GBT9704.style(TextRole.ISSUER_MARK);

        assertThat(of(profile -> profile.style(
                        TextRole.ISSUER_MARK, mark.withSize(Length.pt(60)).withColor(new Color(0xE6, 0, 0x12)))))
                .isEmpty();
        assertThat(of(profile -> profile.style(TextRole.ISSUER_MARK, mark.withColor(Color.BLACK))))
                .containsExactly("7.2.4 mark.color: red > black");
    }

    @Test
    void whatIsPracticeAndNotTheStandardsIsFree() {
        assertThat(of(profile -> profile.distance(Distance.RED_RULE_THICKNESS, Length.mm(1))
                        .distance(Distance.TABLE_LINE, Length.pt(24))
                        .style(TextRole.TABLE_TEXT, TextStyle.of(FaceRole.SONG, Length.pt(10.5)))
                        .faceNames(FaceRole.FANG_SONG, "仿宋")))
                .isEmpty();
    }

    @Test
    void prescribedDistancesAndThePageNumberAreCompared() {
        assertThat(of(profile -> profile.distance(Distance.IMPRINT_INNER_RULE, Length.mm(0.35))
                        .distance(Distance.PAGE_NUMBER_BELOW_TYPE_AREA, Length.mm(8))
                        .pageNumberPlace(PageNumberPlace.CENTER)))
                .containsExactly(
                        "7.4.1 rules.imprint-inner: 0.25mm > 0.35mm",
                        "7.5 distances.page-number-below-type-area: 7mm > 8mm",
                        "7.5 page-number: outside > center");
    }

    @Test
    void aDeviationIsToldInTheReadersLanguage() {
        ProfileDeviation deviation = new ProfileDeviation("5.2.3", "grid.lines", "22", "20");

        assertThat(deviation.in(Locale.CHINA)).isEqualTo("第 5.2.3 条 grid.lines：标准为 22，本版式为 20");
        assertThat(deviation.in(Locale.FRANCE)).isEqualTo("clause 5.2.3, grid.lines: 22 by the standard, 20 here");
    }

    @Test
    void moreThanACharacterMoreOrLessOnALineIsADeviationAndSoIsAFirstPageWithoutText() {
        Spacing usual = Profiles.GBT9704.spacing();

        assertThat(of(profile -> profile.spacing(usual.within(Length.pt(0.3), Length.ZERO))))
                .isEmpty();
        assertThat(of(profile -> profile.spacing(usual.within(Length.pt(1), Length.pt(0.6))
                        .with(SpacingReason.FIRST_PAGE, false)
                        .with(SpacingReason.LAST_LINE, false))))
                .containsExactly("5.2.3 spacing.tighter: 0.6pt > 1pt", "7.3.3 spacing.first-page: true > false");
    }
}
