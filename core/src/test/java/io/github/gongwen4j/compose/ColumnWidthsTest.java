package io.github.gongwen4j.compose;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.style.Length;
import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnWidthsTest {
    @Test
    void whatRemainsGoesToEveryColumnAlike() {
        assertThat(points(300, 50, 100)).containsExactly(125.0, 175.0);
    }

    @Test
    void shortColumnsGetWhatTheyTakeAndLongOnesShareTheRest() {
        assertThat(points(300, 40, 500, 900, 60)).containsExactly(40.0, 100.0, 100.0, 60.0);
    }

    @Test
    void theColumnsFillTheTableToTheTwip() {
        List<Length> widths = ColumnWidths.share(new double[] {33.33, 71.7, 11.1, 400, 500}, Length.twips(8844));

        assertThat(widths.stream().mapToInt(Length::twips).sum()).isEqualTo(8844);
        assertThat(widths).allSatisfy(width -> assertThat(width.points()).isPositive());
    }

    private static List<Double> points(double total, double... wanted) {
        return ColumnWidths.share(wanted, Length.pt(total)).stream()
                .map(Length::points)
                .toList();
    }
}
