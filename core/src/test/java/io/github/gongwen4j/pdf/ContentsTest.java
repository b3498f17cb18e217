package io.github.gongwen4j.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.LongCollection;
import io.github.gongwen4j.compose.Composer;
import io.github.gongwen4j.compose.Flow;
import io.github.gongwen4j.compose.FlowParagraph;
import io.github.gongwen4j.layout.LayoutEngine;
import io.github.gongwen4j.layout.LinkArea;
import io.github.gongwen4j.layout.LinkTarget;
import io.github.gongwen4j.layout.Pages;
import io.github.gongwen4j.model.Contents;
import io.github.gongwen4j.style.Profiles;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class ContentsTest {
    private static final Flow FLOW =
            Composer.of(Profiles.GBT9704).compose(LongCollection.ofParts(4, Contents.ofLevels(3)));
    private static final Pages PAGES =
            LayoutEngine.create(TinyFaces.set("仿宋", text())).layout(FLOW);
    private static final byte[] PDF = Written.pdf(PAGES);

    private static String text() {
        return FLOW.blocks().stream()
                .filter(FlowParagraph.class::isInstance)
                .map(block -> ((FlowParagraph) block).text())
                .collect(Collectors.joining("目录—"));
    }

    @Test
    void aFileWithLinksIsArchivalAndAccessible() throws Exception {
        assertThat(VeraPdf.broken(PDF, PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(VeraPdf.broken(PDF, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void everyEntryLeadsToThePageOfItsHeading() throws Exception {
        List<LinkArea> areas = PAGES.pages().get(0).links();
        try (PDDocument document = Loader.loadPDF(PDF)) {
            List<PDAnnotation> links = document.getPage(0).getAnnotations();
            assertThat(links).hasSameSizeAs(areas);
            for (int i = 0; i < areas.size(); i++) {
                PDAnnotationLink link = (PDAnnotationLink) links.get(i);
                PDPageDestination destination = (PDPageDestination) link.getDestination();
                assertThat(link.getContents()).isEqualTo(areas.get(i).text());
                assertThat(destination.retrievePageNumber())
                        .isEqualTo(PAGES.bookmarks().get(heading(areas.get(i))).page());
            }
        }
    }

    private static int heading(LinkArea area) {
        return ((LinkTarget.Heading) area.target()).bookmark();
    }

    @Test
    void linksStandInTheStructure() throws Exception {
        assertThat(PdfDump.structure(PDF))
                .containsSequence("    TOC", "      TOCI", "        Reference", "          Link")
                .filteredOn(line -> line.contains("link"))
                .hasSameSizeAs(PAGES.pages().stream()
                        .flatMap(page -> page.links().stream())
                        .toList())
                .noneMatch(line -> line.contains("BADLY"));
    }
}
