package io.github.gongwen4j.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadingLevelsTest {
    @ParameterizedTest
    @CsvSource({
        "1 2 3 3 2 1, 1 2 3 3 2 1",
        "2 3 2, 1 2 1",
        "1 3 3 2 3, 1 2 2 2 3",
        "0 4 1 4 0, 1 2 2 3 1",
        "3 2 1 2, 1 1 1 2"
    })
    void levelsGoDownOneStepAtATimeAndWhatStoodTogetherStillDoes(String levels, String depths) {
        HeadingLevels headings = new HeadingLevels();

        assertThat(Arrays.stream(levels.split(" ")).map(level -> headings.depth(Integer.parseInt(level))))
                .containsExactly(
                        Arrays.stream(depths.split(" ")).map(Integer::valueOf).toArray(Integer[]::new));
    }
}
