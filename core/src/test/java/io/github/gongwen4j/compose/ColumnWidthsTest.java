package io.github.gongwen4j.compose;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.style.Length;
import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnWidthsTest {
    @Test
    void whatRemainsGoesToEveryColumnAlike() {
        assertThat(points(300, 60, 50, 100)).containsExactly(125.0, 175.0);
    }

    @Test
    void shortColumnsGetWhatTheyTakeAndLongOnesShareTheRestByWhatTheyWant() {
        assertThat(points(400, 60, 40, 160, 260, 60)).containsExactly(40.0, 120.0, 180.0, 60.0);
    }

    @Test
    void theColumnsFillTheTableToTheTwip() {
        List<Length> widths = ColumnWidths.share(new double[] {33.33, 71.7, 11.1, 400, 500}, 60, Length.twips(8844));

        assertThat(widths.stream().mapToInt(Length::twips).sum()).isEqualTo(8844);
        assertThat(widths).allSatisfy(width -> assertThat(width.points()).isPositive());
    }

    @Test
    void columnsThatDoNotEvenHaveRoomForShortTextsShrinkAlike() {
        assertThat(points(90, 60, 60, 60, 60)).containsExactly(30.0, 30.0, 30.0);
    }

    private static List<Double> points(double total, double shortText, double... wanted) {
        return ColumnWidths.share(wanted, shortText, Length.pt(total)).stream()
                .map(Length::points)
                .toList();
    }
}
