package io.github.gongwen4j.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.compose.Alignment;
import java.util.List;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for any text. */
class LineBreakerPropertiesTest {
    private static final String CHARACTERS = "档案管理工作会议年月日省市县，。、；：？！（）《》“”‘’〔〕【】—…·%％0123456789.,ABCxyz -/　 ①★×";
    private static final double CELLS = 12;

    static List<String> texts() {
        Random random = new Random(9704);
        return random.ints(400, 1, 120)
                .mapToObj(length -> random.ints(length, 0, CHARACTERS.length())
                        .mapToObj(i -> CHARACTERS.substring(i, i + 1))
                        .reduce("", String::concat))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void noCharacterIsLostOrAdded(String text) {
        assertThat(String.join("", Lines.of(text, CELLS))).isEqualTo(text);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void noLineIsWiderThanItsMeasure(String text) {
        Lines lines = Lines.set(text, CELLS);
        for (int i = 0; i < lines.lines().size(); i++) {
            Line line = lines.lines().get(i);
            if (line.inkEnd() > line.start()) {
                double last = lines.places(i, Alignment.START)[line.inkEnd() - 1 - line.start()];
                assertThat(last + lines.text().width(line.inkEnd() - 1))
                        .isLessThanOrEqualTo(CELLS * Lines.CELL + 0.001);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aLineBeginsBadlyOnlyWhereTheOneBeforeHadNoBetterPlaceToEnd(String text) {
        Lines lines = Lines.set(text, CELLS);
        for (Line line : lines.lines().subList(1, lines.lines().size())) {
            int first = line.start();
            if (Marks.neverBegins(lines.text().codePoint(first)) && lines.text().chance(first) == BreakChance.NONE) {
                Line before = lines.lines().get(lines.lines().indexOf(line) - 1);
                for (int i = before.start() + 1; i < first; i++) {
                    assertThat(lines.text().chance(i)).isNotEqualTo(BreakChance.FREE);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aJustifiedLineEndsOnTheEdge(String text) {
        Lines lines = Lines.set(text, CELLS);
        for (int i = 0; i < lines.lines().size(); i++) {
            Line line = lines.lines().get(i);
            boolean stretchable =
                    lines.text().text(line.start(), line.inkEnd()).codePoints().allMatch(c -> c >= 0x4E00);
            if (line.full() && stretchable && line.inkEnd() - line.start() > 1) {
                double last = lines.places(i, Alignment.JUSTIFIED)[line.inkEnd() - 1 - line.start()];
                assertThat(last + lines.text().width(line.inkEnd() - 1))
                        .isCloseTo(CELLS * Lines.CELL, Offset.offset(0.001));
            }
        }
    }
}
