package io.github.gongwen4j.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ProfilesTest {
    static List<StyleProfile> profiles() {
        return Profiles.all();
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void aLineHoldsAsManyCharactersAsTheGridHasAndNoFurtherOne(StyleProfile profile) {
        TextStyle body = profile.style(TextRole.BODY);
        double cell = body.size().plus(body.tracking()).points();
        double width = profile.page().typeWidth().points();

        assertThat(cell * profile.grid().characters()).isLessThanOrEqualTo(width);
        assertThat(cell * (profile.grid().characters() + 1)).isGreaterThan(width);
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void aPageHoldsAsManyLinesAsTheGridHasAndNoFurtherOne(StyleProfile profile) {
        Length line = profile.grid().lineHeight();
        Length height = profile.page().typeHeight();

        assertThat(line.times(profile.grid().lines())).isLessThanOrEqualTo(height);
        assertThat(line.times(profile.grid().lines() + 1)).isGreaterThan(height);
    }

    @Test
    void theStandardsGridIsTheOneThatFillsItsPage() {
        StyleProfile standard = Profiles.GBT9704;

        assertThat(Grid.filling(standard.page(), 22, 28)).isEqualTo(standard.grid());
    }

    @Test
    void fittingTheStandardToItsGridChangesNothing() {
        StyleProfile fitted = Profiles.GBT9704.toBuilder().fitToGrid().build();

        for (TextRole role : TextRole.values()) {
            assertThat(fitted.style(role)).as(role.chineseName()).isEqualTo(Profiles.GBT9704.style(role));
        }
    }

    @Test
    void allThatHasNoSizeOfItsOwnFollowsTheBody() {
        StyleProfile larger =
                Profiles.GBT9704.toBuilder().bodySize(Length.pt(18)).build();

        assertThat(larger.style(TextRole.HEADING_1).size()).isEqualTo(Length.pt(18));
        assertThat(larger.style(TextRole.TITLE).size()).isEqualTo(Length.pt(22));
        assertThat(larger.style(TextRole.IMPRINT).size()).isEqualTo(Length.pt(14));
    }

    @Test
    void aReadingCopyIsLargerAndLooserThanASpeech() {
        StyleProfile copy = Profiles.READING_COPY;

        assertThat(copy.grid().lines()).isEqualTo(16);
        assertThat(copy.grid().characters()).isEqualTo(20);
        assertThat(copy.style(TextRole.BODY).size()).isEqualTo(TypeSize.SIZE_2.length());
        assertThat(copy.style(TextRole.HEADING_2).size()).isEqualTo(TypeSize.SIZE_2.length());
        assertThat(copy.style(TextRole.TITLE).size()).isEqualTo(TypeSize.SIZE_1.length());
        assertThat(copy.pageNumberPlace()).isEqualTo(PageNumberPlace.CENTER);
        assertThat(copy.grid().lineHeight().points()
                        / copy.style(TextRole.BODY).size().points())
                .isGreaterThanOrEqualTo(1.8);
    }

    @Test
    void evenPagesSwapTheirMarginsOnlyWhereTheyAreMirrored() {
        Length mm28 = Length.mm(28);
        Length mm26 = Length.mm(26);
        PageGeometry plain = new PageGeometry(Length.mm(210), Length.mm(297), Length.mm(37), mm26, Length.mm(35), mm28);
        PageGeometry mirrored =
                new PageGeometry(Length.mm(210), Length.mm(297), Length.mm(37), mm26, Length.mm(35), mm28, true);

        assertThat(plain.leftOn(2)).isEqualTo(mm28);
        assertThat(mirrored.leftOn(1)).isEqualTo(mm28);
        assertThat(mirrored.leftOn(2)).isEqualTo(mm26);
        assertThat(mirrored.typeWidth().millimetres()).isEqualTo(156, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({"3号, 16", "三号, 16", "小四, 12", "小4号, 12", "小四号, 12", "初号, 42", "小初, 36", "八号, 5", "5号, 10.5", "一号, 26"})
    void chineseTypeSizesHaveTheirPoints(String name, double points) {
        assertThat(TypeSize.named(name).orElseThrow().length()).isEqualTo(Length.pt(points));
    }

    @ParameterizedTest
    @CsvSource({"9号", "3", "大3号", "号"})
    void whatIsNoTypeSizeHasNone(String name) {
        assertThat(TypeSize.named(name)).isEmpty();
    }
}
