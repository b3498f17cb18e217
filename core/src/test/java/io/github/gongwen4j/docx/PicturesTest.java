package io.github.gongwen4j.docx;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.compose.Composer;
import io.github.gongwen4j.compose.Flow;
import io.github.gongwen4j.compose.FlowParagraph;
import io.github.gongwen4j.compose.FlowSeal;
import io.github.gongwen4j.model.Circular;
import io.github.gongwen4j.model.Figure;
import io.github.gongwen4j.model.FigureWidth;
import io.github.gongwen4j.model.Image;
import io.github.gongwen4j.model.Imprint;
import io.github.gongwen4j.model.SealManner;
import io.github.gongwen4j.model.Signature;
import io.github.gongwen4j.pictures.Drawn;
import io.github.gongwen4j.style.Profiles;
import io.github.gongwen4j.time.FuzzyDate;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class PicturesTest {
    private static final String WP = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    private static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final Image SEAL = Image.of(Drawn.seal(40), "甲局印章");
    private static final Image CHART = Image.of(Drawn.jpegChart(90, 40), "进度图 \"<&");

    private static Flow flow() {
        Imprint imprint = new Imprint(List.of(), List.of("丙局"), Optional.of("甲局"), Optional.empty());
        return Composer.of(Profiles.GBT9704)
                .compose(Circular.builder("通知")
                        .paragraph("甲。")
                        .block(Figure.of(CHART).withWidth(FigureWidth.mm(80)).withCaption("进度"))
                        .block(Figure.of(SEAL).withWidth(FigureWidth.mm(42)))
                        .signature(new Signature(
                                List.of("甲局", "乙局"),
                                Optional.of(FuzzyDate.parse("2026-03-18")),
                                SealManner.SEAL,
                                List.of(SEAL, SEAL.withAlternativeText("乙局印章"))))
                        .imprint(imprint)
                        .build());
    }

    private static List<Element> all(Docx docx, String name) {
        NodeList nodes = docx.xml("word/document.xml").getElementsByTagNameNS("*", name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    private static String text(Element in, String name) {
        return in.getElementsByTagNameNS("*", name).item(0).getTextContent();
    }

    @Test
    void aPictureIsInThePackageOnceUnderTheNameOfItsContent() {
        Docx docx = Docx.of(flow());

        assertThat(docx.names().stream().filter(name -> name.startsWith("word/media/")))
                .containsExactly(
                        "word/media/" + CHART.digest().substring(0, 16) + ".jpeg",
                        "word/media/" + SEAL.digest().substring(0, 16) + ".png");
        assertThat(docx.text("[Content_Types].xml"))
                .contains("Extension=\"png\" ContentType=\"image/png\"")
                .contains("Extension=\"jpeg\" ContentType=\"image/jpeg\"");
    }

    @Test
    void aDrawingStandsInPixelsForOlderProgramsAndAsItIsForNewerOnes() throws IOException {
        byte[] file =
                "<svg xmlns='http://www.w3.org/2000/svg' width='50' height='25'><circle cx='25' cy='12' r='9'/></svg>"
                        .getBytes(StandardCharsets.UTF_8);
        Image drawing = Image.of(file, "图");
        Docx docx = Docx.of(Composer.of(Profiles.GBT9704)
                .compose(Circular.builder("通知")
                        .block(Figure.of(drawing))
                        .block(Figure.of(drawing.withAlternativeText("同一张图")))
                        .build()));
        String name = "word/media/" + drawing.digest().substring(0, 16);
        String relationships = docx.text("word/_rels/document.xml.rels");
        Element vector = all(docx, "svgBlip").get(0);

        assertThat(docx.names().stream().filter(part -> part.startsWith("word/media/")))
                .containsExactly(name + ".png", name + ".svg");
        assertThat(docx.text("[Content_Types].xml")).contains("Extension=\"svg\" ContentType=\"image/svg+xml\"");
        assertThat(docx.file(name + ".svg")).isEqualTo(file);
        BufferedImage pixels = ImageIO.read(new ByteArrayInputStream(docx.file(name + ".png")));
        assertThat(pixels.getWidth()).isEqualTo(2 * pixels.getHeight());
        assertThat(relationships)
                .containsPattern("Id=\"" + vector.getAttributeNS(R, "embed")
                        + "\" Type=\"[^\"]+\" Target=\"media/[0-9a-f]+.svg\"");
        assertThat(all(docx, "blip"))
                .hasSize(2)
                .allMatch(blip -> relationships.contains("Id=\"" + blip.getAttributeNS(R, "embed")
                        + "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/image\" Target=\"media/"
                        + drawing.digest().substring(0, 16) + ".png"));
    }

    @Test
    void everyPictureLeadsToItsFile() {
        Docx docx = Docx.of(flow());
        String relationships = docx.text("word/_rels/document.xml.rels");

        List<Element> blips = all(docx, "blip");
        assertThat(blips).hasSize(4);
        assertThat(blips)
                .allMatch(blip -> relationships.contains("Id=\"" + blip.getAttributeNS(R, "embed") + "\" Type"));
    }

    @Test
    void drawingsHaveIdsOfTheirOwnAndSayWhatTheyShow() {
        Docx docx = Docx.of(flow());
        List<Element> properties = all(docx, "docPr");

        assertThat(properties).extracting(p -> p.getAttribute("id")).doesNotHaveDuplicates();
        assertThat(properties).extracting(p -> p.getAttribute("descr")).contains("进度图 \"<&", "甲局印章", "甲局印章", "乙局印章");
    }

    @Test
    void aSealStandsFromTheMarginAndItsParagraphBehindTheText() {
        Flow flow = flow();
        List<FlowSeal> seals = flow.blocks().stream()
                .filter(FlowParagraph.class::isInstance)
                .flatMap(block -> ((FlowParagraph) block).seals().stream())
                .toList();
        List<Element> anchors = all(Docx.of(flow), "anchor").stream()
                .filter(anchor -> anchor.getElementsByTagNameNS("*", "pic").getLength() > 0)
                .toList();

        assertThat(anchors).hasSize(2);
        for (int i = 0; i < 2; i++) {
            Element anchor = anchors.get(i);
            Element across =
                    (Element) anchor.getElementsByTagNameNS(WP, "positionH").item(0);
            Element down =
                    (Element) anchor.getElementsByTagNameNS(WP, "positionV").item(0);
            assertThat(across.getAttribute("relativeFrom")).isEqualTo("margin");
            assertThat(down.getAttribute("relativeFrom")).isEqualTo("paragraph");
            assertThat(text(across, "posOffset"))
                    .isEqualTo(Long.toString(seals.get(i).left().emu()));
            assertThat(text(down, "posOffset"))
                    .isEqualTo(Long.toString(seals.get(i).top().emu()));
            assertThat(anchor.getAttribute("behindDoc")).isIn("1", "true");
        }
    }

    @Test
    void aFigureStandsInALineAsHighAsItselfAndStaysWithItsCaption() {
        Element inline = all(Docx.of(flow()), "inline").get(0);
        Element paragraph = (Element) inline.getParentNode().getParentNode().getParentNode();
        Element extent = (Element) inline.getElementsByTagNameNS(WP, "extent").item(0);
        Element spacing = Docx.elements(paragraph, "spacing").get(0);

        assertThat(extent.getAttribute("cx")).isEqualTo("2880000");
        assertThat(extent.getAttribute("cy")).isEqualTo("1280000");
        assertThat(spacing.getAttributeNS(Docx.W, "lineRule")).isEqualTo("auto");
        assertThat(Docx.elements(paragraph, "keepNext")).hasSize(1);
        assertThat(Docx.typed((Element) paragraph.getNextSibling())).isEqualTo("图1　进度");
    }

    @Test
    void theSamePicturesMakeTheSameBytes() {
        assertThat(Docx.bytes(flow(), NumberingMode.WORD)).isEqualTo(Docx.bytes(flow(), NumberingMode.WORD));
    }
}
