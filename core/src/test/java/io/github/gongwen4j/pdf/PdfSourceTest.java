package io.github.gongwen4j.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gongwen4j.compose.SourceFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class PdfSourceTest {
    private static final SourceFile SOURCE = new SourceFile("防汛通知.yaml", "kind: circular\ntitle: 关于做好防汛准备工作的通知 𬭸\n");

    @Test
    void theSourceIsFoundAgain() throws IOException {
        assertThat(PdfSource.in(new ByteArrayInputStream(withSource()))).contains(SOURCE);
    }

    @Test
    void aFileWithoutSourceHasNone() throws IOException {
        assertThat(PdfSource.in(new ByteArrayInputStream(Written.pdf(SamplePages.whole()))))
                .isEmpty();
    }

    @Test
    void aFileWithItsSourceIsArchivalAndAccessible() throws Exception {
        assertThat(VeraPdf.broken(withSource(), PDFAFlavour.PDFA_3_A)).isEmpty();
        assertThat(VeraPdf.broken(withSource(), PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(VeraPdf.broken(withSource(), PDFAFlavour.PDFA_2_A)).anyMatch(rule -> rule.startsWith("6.8-5"));
    }

    @Test
    void theSameSourceGivesTheSameBytes() throws IOException {
        assertThat(withSource()).isEqualTo(withSource());
    }

    @ParameterizedTest
    @CsvSource({"a.yaml, application/yaml", "A.YML, application/yaml", "a.json, application/json", "a, text/plain"})
    void theKindIsToldByTheEnding(String name, String kind) {
        assertThat(new SourceFile(name, "").mediaType()).isEqualTo(kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a/b.yaml", "a\\b.yaml"})
    void aNameIsAPlainFileName(String name) {
        assertThatThrownBy(() -> new SourceFile(name, "")).isInstanceOf(IllegalArgumentException.class);
    }

    private static byte[] withSource() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfWriter.create().write(SamplePages.whole(), SOURCE, out);
        return out.toByteArray();
    }
}
