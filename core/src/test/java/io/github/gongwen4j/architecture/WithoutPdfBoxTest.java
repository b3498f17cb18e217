package io.github.gongwen4j.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
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
}
