package io.github.gongwen4j.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gongwen4j.compose.Composer;
import io.github.gongwen4j.docx.DocxOptions;
import io.github.gongwen4j.docx.DocxWriter;
import io.github.gongwen4j.model.Document;
import io.github.gongwen4j.read.DocumentReader;
import io.github.gongwen4j.style.Profiles;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Runs in a JVM of its own, without PDFBox but with fontbox: what an application that writes only DOCX has. */
@Tag("without-pdfbox")
class WithoutPdfBoxTest {
    @Test
    void pdfBoxIsReallyAwayAndFontboxIsNot() throws ClassNotFoundException {
        assertThatThrownBy(() -> Class.forName("org.apache.pdfbox.pdmodel.PDDocument"))
                .isInstanceOf(ClassNotFoundException.class);
        assertThat(Class.forName("org.apache.fontbox.ttf.TTFParser")).isNotNull();
    }

    @Test
    void everyRoomButThatOfPdfLoads() {
        assertThat(Rooms.classesOutside(Set.of("pdf")))
                .isNotEmpty()
                .allSatisfy(name -> assertThatCode(() -> Rooms.members(name)).doesNotThrowAnyException());
    }

    @Test
    void aWordDocumentIsWritten() throws IOException {
        Document speech = DocumentReader.create().read(Path.of("..", "samples", "documents", "short-speech.yaml"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        DocxWriter.create(DocxOptions.DEFAULT)
                .write(Composer.of(Profiles.SPEECH).compose(speech), out);

        assertThat(partNames(out.toByteArray())).contains("[Content_Types].xml", "word/document.xml");
    }

    private static List<String> partNames(byte[] docx) throws IOException {
        List<String> names = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }
}
