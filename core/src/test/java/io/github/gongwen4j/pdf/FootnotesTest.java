package io.github.gongwen4j.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.compose.Composer;
import io.github.gongwen4j.layout.LayoutEngine;
import io.github.gongwen4j.layout.Pages;
import io.github.gongwen4j.model.Inline;
import io.github.gongwen4j.model.Paragraph;
import io.github.gongwen4j.model.Speech;
import io.github.gongwen4j.model.Text;
import io.github.gongwen4j.style.Profiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class FootnotesTest {
    private static final String WORDS = "讲话做好异地备份指保存在其他城市的副本。按期检查每季度一次①②—12";
    private static final Pages PAGES = LayoutEngine.create(TinyFaces.set("仿宋", WORDS))
            .layout(Composer.of(Profiles.SPEECH)
                    .compose(Speech.builder("讲话")
                            .block(paragraph("做好异地备份", "指保存在其他城市的副本。"))
                            .block(paragraph("按期检查", "每季度一次。"))
                            .build()));
    private static final byte[] PDF = Written.pdf(PAGES);

    private static Paragraph paragraph(String words, String note) {
        return new Paragraph(new Text(List.of(new Inline.Words(words), Inline.Note.of(note), new Inline.Words("。"))));
    }

    @Test
    void aFileWithNotesIsArchivalAndAccessible() throws Exception {
        assertThat(VeraPdf.broken(PDF, PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(VeraPdf.broken(PDF, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void notesFollowTheParagraphThatRefersToThem() throws IOException {
        assertThat(PdfDump.structure(PDF))
                .containsSequence(
                        "    P",
                        "      “做好异地备份”",
                        "      Reference",
                        "        Link",
                        "          “①”",
                        "          link “指保存在其他城市的副本。”",
                        "      “。”",
                        "    Note",
                        "      Lbl",
                        "        Link",
                        "          “①”",
                        "          link “返回正文”",
                        "      P",
                        "        “ 指保存在其他城市的副本。”")
                .noneMatch(line -> line.contains("BADLY"));
    }

    /** PDF/UA-1, 7.9. */
    @Test
    void everyNoteHasAnIdOfItsOwn() {
        List<String> ids = Pattern.compile("/ID \\((note-\\d+)\\)")
                .matcher(new String(PDF, StandardCharsets.ISO_8859_1))
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(ids).hasSize(2).doesNotHaveDuplicates();
    }

    @Test
    void aMarkLeadsToItsNoteFartherDownThePage() throws IOException {
        try (PDDocument document = Loader.loadPDF(PDF)) {
            List<PDAnnotationLink> links = document.getPage(0).getAnnotations().stream()
                    .map(PDAnnotationLink.class::cast)
                    .toList();
            assertThat(links).hasSize(4);
            PDPageXYZDestination there = (PDPageXYZDestination) links.get(0).getDestination();
            PDPageXYZDestination back = (PDPageXYZDestination) links.get(2).getDestination();
            assertThat(there.retrievePageNumber()).isZero();
            assertThat(there.getTop())
                    .isEqualTo(Math.round(links.get(2).getRectangle().getUpperRightY()));
            assertThat(back.getTop()).isGreaterThan(there.getTop());
        }
    }
}
