package io.github.gongwen4j.docx;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RootElementTest {
    @Test
    void namespacesAreDeclaredInTheOrderOfTheirPrefixesAndNothingElseMoves() {
        assertThat(
                        inOrder(
                                "<?xml version=\"1.0\"?>\n<w:p xmlns:w=\"u:w\" xmlns:a=\"u:a\" w:id=\"讲话\"><w:r xmlns:b=\"u:b\"/></w:p>"))
                .isEqualTo(
                        "<?xml version=\"1.0\"?>\n<w:p xmlns:a=\"u:a\" xmlns:w=\"u:w\" w:id=\"讲话\"><w:r xmlns:b=\"u:b\"/></w:p>");
    }

    @Test
    void aTagWithoutAttributesStaysAsItIs() {
        assertThat(inOrder("<p>a</p>")).isEqualTo("<p>a</p>");
    }

    private static String inOrder(String xml) {
        return new String(RootElement.inOrder(xml.getBytes(UTF_8)), UTF_8);
    }
}
