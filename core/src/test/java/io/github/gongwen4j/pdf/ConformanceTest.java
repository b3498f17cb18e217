package io.github.gongwen4j.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class ConformanceTest {
    private static final byte[] PDF = Written.pdf(SamplePages.whole());

    @Test
    void theFileIsArchival() throws Exception {
        assertThat(VeraPdf.broken(PDF, PDFAFlavour.PDFA_2_A)).isEmpty();
    }

    @Test
    void theFileIsAccessible() throws Exception {
        assertThat(VeraPdf.broken(PDF, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void theJudgeNoticesAMissingStructure() throws Exception {
        byte[] faulty = altered(catalog -> catalog.removeItem(COSName.STRUCT_TREE_ROOT));

        assertThat(VeraPdf.broken(faulty, PDFAFlavour.PDFA_2_A)).anyMatch(rule -> rule.startsWith("6.7.3.3-1"));
        assertThat(VeraPdf.broken(faulty, PDFAFlavour.PDFUA_1)).anyMatch(rule -> rule.startsWith("7.1-11"));
    }

    @Test
    void theJudgeNoticesAMissingColourSpace() throws Exception {
        byte[] faulty = altered(catalog -> catalog.removeItem(COSName.OUTPUT_INTENTS));

        assertThat(VeraPdf.broken(faulty, PDFAFlavour.PDFA_2_A)).anyMatch(rule -> rule.startsWith("6.2.4.3"));
    }

    private static byte[] altered(Consumer<COSDictionary> change) throws IOException {
        try (PDDocument document = Loader.loadPDF(PDF)) {
            change.accept(document.getDocumentCatalog().getCOSObject());
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out, CompressParameters.NO_COMPRESSION);
            return out.toByteArray();
        }
    }
}
