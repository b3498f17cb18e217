package io.github.gongwen4j.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.compose.Alignment;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class LinePlacerTest {
    private static final Offset<Double> HAIR = Offset.offset(1e-6);

    @Test
    void aLineStandsAsItIsAligned() {
        Lines lines = Lines.set("档案", 4);
        assertThat(lines.places(0, Alignment.START)).containsExactly(0, 10, 20);
        assertThat(lines.places(0, Alignment.CENTER)).containsExactly(10, 20, 30);
        assertThat(lines.places(0, Alignment.END)).containsExactly(20, 30, 40);
    }

    @Test
    void theLastLineOfAJustifiedParagraphKeepsItsWidth() {
        assertThat(Lines.set("档案", 4).places(0, Alignment.JUSTIFIED)).containsExactly(0, 10, 20);
    }

    @Test
    void aDistributedLineReachesFromEdgeToEdge() {
        assertThat(Lines.set("云台市", 5).places(0, Alignment.DISTRIBUTED)).containsExactly(0, 20, 40, 50);
    }

    @Test
    void aFullLineIsStretchedEvenlyBetweenItsCharacters() {
        double[] places = Lines.set("档案管，理", 3.5).places(0, Alignment.JUSTIFIED);
        assertThat(places)
                .as("two characters, the third goes along with the comma")
                .containsExactly(0, 25, 35);
    }

    @Test
    void wordsAndFiguresAreNotStretched() {
        double[] places = Lines.set("到2026年底前完成", 5).places(0, Alignment.JUSTIFIED);
        double figure = places[2] - places[1];
        assertThat(figure).isCloseTo(5, HAIR);
        assertThat(places[3] - places[2]).isCloseTo(5, HAIR);
        assertThat(places[places.length - 1]).isCloseTo(50, HAIR);
    }

    @Test
    void aLineTurnedByHandIsNotStretched() {
        assertThat(Lines.set("档案\n管理", 4).places(0, Alignment.JUSTIFIED)[1]).isCloseTo(10, HAIR);
    }

    @Test
    void blanksAtTheEndDoNotCount() {
        assertThat(Lines.set("档案 ", 4).places(0, Alignment.END)[0]).isCloseTo(20, HAIR);
    }
}
