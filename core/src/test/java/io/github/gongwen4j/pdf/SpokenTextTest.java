package io.github.gongwen4j.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.layout.Pages;
import io.github.gongwen4j.layout.StructureType;
import io.github.gongwen4j.layout.Tag;
import io.github.gongwen4j.pdf.Sheets.Look;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class SpokenTextTest {
    private static final String PRIVATE = "\uE123";

    private final Look look = Look.of(TinyFaces.with("Tiny", "云溪市水务局气象文件一" + PRIVATE), 16);
    private final Sheets sheets = new Sheets();
    private final Tag paragraph = new Tag.Content(sheets.newId());

    @Test
    void aSpreadNameIsCopiedWithoutSpaces() throws IOException {
        sheets.line(paragraph, look.pitch(20), 80, "水务局").line(paragraph, look, 80, "云溪市气象局");

        assertThat(Written.text(Written.pdf(pages())).strip()).isEqualTo("水务局 \n云溪市气象局");
    }

    @Test
    void popplerReadsSpreadNamesAndAllThatFollows(@TempDir Path directory) throws Exception {
        sheets.line(paragraph, look.pitch(20), 80, "水务局").line(paragraph, look, 80, "云溪市气象局");
        sheets.run(paragraph, look, 80, "文件", Optional.of("公文"));
        sheets.line(paragraph, look, 112, "一");
        Path file = Files.write(directory.resolve("spread.pdf"), Written.pdf(pages()));

        assertThat(Tools.run("pdftotext", "-raw", "-nopgbrk", "-enc", "UTF-8", file.toString(), "-")
                        .lines())
                .containsExactly("水务局", "云溪市气象局", "公文一");
        assertThat(Tools.run("pdfinfo", "-struct-text", file.toString()).lines().map(String::strip))
                .contains("\"水务局\"", "\"云溪市气象局\"", "\"一\"");
    }

    @Test
    void aPrivateCharacterIsArchivalToo() throws Exception {
        sheets.line(paragraph, look, 80, "云溪" + PRIVATE + "市");
        byte[] pdf = Written.pdf(pages());

        assertThat(VeraPdf.broken(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(VeraPdf.broken(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(Written.text(pdf).strip()).isEqualTo("云溪" + PRIVATE + "市");
    }

    private Pages pages() {
        return sheets.structure(sheets.element(1, StructureType.P)).pages();
    }
}
