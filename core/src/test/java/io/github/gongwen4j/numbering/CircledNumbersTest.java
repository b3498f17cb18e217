package io.github.gongwen4j.numbering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CircledNumbersTest {

    @ParameterizedTest
    @CsvSource({"1, ①", "10, ⑩", "20, ⑳", "21, ㉑", "35, ㉟", "36, ㊱", "50, ㊿"})
    void formatsAcrossTheThreeBlocks(int n, String expected) {
        assertThat(CircledNumbers.format(n)).hasValue(expected);
    }

    @Test
    void whatIsFormattedParsesBack() {
        IntStream.rangeClosed(1, 50).forEach(n -> assertThat(
                        CircledNumbers.parse(CircledNumbers.format(n).orElseThrow()))
                .hasValue(n));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 51, Integer.MAX_VALUE, Integer.MIN_VALUE})
    void unicodeHasNoOthers(int n) {
        assertThat(CircledNumbers.format(n)).isEmpty();
    }

    /** The neighbours of the three blocks: ⑴ ㉐ ㉠ ㊰ ㋀ and ⓪, which stands elsewhere. */
    @ParameterizedTest
    @ValueSource(strings = {"", "1", "一", "①②", "\u245F", "\u2474", "\u3250", "\u3260", "\u32B0", "\u32C0", "\u24EA"})
    void anythingElseIsNoCircledNumber(String text) {
        assertThat(CircledNumbers.parse(text)).isEmpty();
    }
}
