package io.github.gongwen4j.architecture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.gongwen4j.compose.Composer;
import io.github.gongwen4j.compose.Flow;
import io.github.gongwen4j.font.FontSet;
import io.github.gongwen4j.layout.LayoutEngine;
import io.github.gongwen4j.model.Document;
import io.github.gongwen4j.pdf.PdfWriter;
import io.github.gongwen4j.read.DocumentReader;
import io.github.gongwen4j.style.FaceRole;
import io.github.gongwen4j.style.Profiles;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Runs in a JVM of its own, without docx4j and its XML binding: what an application that writes only PDF has. */
@Tag("without-docx4j")
class WithoutDocx4jTest {
    @Test
    void docx4jIsReallyAway() {
        assertThatThrownBy(() -> Class.forName("org.docx4j.XmlUtils")).isInstanceOf(ClassNotFoundException.class);
        assertThatThrownBy(() -> Class.forName("jakarta.xml.bind.JAXBContext"))
                .isInstanceOf(ClassNotFoundException.class);
    }

    @Test
    void everyRoomButThatWritesWordLoads() {
        assertThat(Rooms.classesOutside(Set.of("docx")))
                .isNotEmpty()
                .allSatisfy(name -> assertThatCode(() -> Rooms.members(name)).doesNotThrowAnyException());
    }

    @Test
    void aPdfIsWritten() throws IOException {
        FontSet fonts = FontSet.system();
        assumeTrue(fonts.resolve(FaceRole.SONG).isPresent(), "not installed: a Chinese font, such as fonts-noto-cjk");
        Document speech = DocumentReader.create().read(Path.of("..", "samples", "documents", "short-speech.yaml"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        Flow flow = Composer.of(Profiles.SPEECH).compose(speech);
        PdfWriter.create().write(LayoutEngine.create(fonts).layout(flow), out);

        assertThat(out.toString(ISO_8859_1)).startsWith("%PDF-").contains("%%EOF");
    }
}
