package io.github.gongwen4j.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentBytesTest {
    private final ContentBytes out = new ContentBytes();

    @ParameterizedTest
    @CsvSource({
        "0, 3, 0",
        "1, 3, .001",
        "-1, 3, -.001",
        "-500, 3, -.5",
        "1000, 3, 1",
        "12345, 3, 12.345",
        "-12300, 3, -12.3",
        "10050, 4, 1.005",
        "70, 1, 7",
        "42, 0, 42"
    })
    void numbersAreAsShortAsTheyCanBe(long unscaled, int decimals, String expected) {
        out.decimal(unscaled, decimals);

        assertThat(written()).isEqualTo(expected);
    }

    @Test
    void twoNumbersAreKeptApart() {
        out.decimal(12, 0).decimal(11, 0).operator("Td");

        assertThat(written()).isEqualTo("12 11 Td\n");
    }

    @Test
    void aNumberAfterANameIsKeptApart() {
        out.name("P").syntax("<</MCID").integer(0).syntax(">>").operator("BDC");

        assertThat(written()).isEqualTo("/P<</MCID 0>>BDC\n");
    }

    @Test
    void bytesThatMeanSomethingInAStringAreEscaped() {
        out.openString().unit(0x4E0D).unit(0x2829).unit(0x5C0A).closeString();

        assertThat(written()).isEqualTo("(N\\r\\(\\)\\\\\n)");
    }

    private String written() {
        return new String(out.toByteArray(), StandardCharsets.ISO_8859_1);
    }
}
