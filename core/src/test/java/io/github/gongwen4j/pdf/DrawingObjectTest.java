package io.github.gongwen4j.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.model.Image;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Drawings in a PDF: outlines, and what is seen is what Java's own drawing makes of the same shapes. */
class DrawingObjectTest {
    private static final byte[] DRAWING =
            """
            <svg xmlns='http://www.w3.org/2000/svg' width='200' height='100' viewBox='0 0 400 200'>
              <clipPath id='a'><circle cx='60' cy='60' r='50'/></clipPath>
              <rect x='0' y='0' width='120' height='120' fill='#d21010' clip-path='url(#a)'/>
              <path d='M150 20h80v80h-80zM170 40h40v40h-40z' fill='blue' fill-rule='evenodd'/>
              <path d='M150 120q60 90 120 0z' fill='green' fill-opacity='.5'/>
              <path d='M200 120a40 40 0 0 1 80 40' fill='none' stroke='#d21010' stroke-width='12' stroke-linecap='round'/>
              <path d='M20 180h300' fill='none' stroke='black' stroke-width='8' stroke-dasharray='30 20' stroke-dashoffset='10'/>
              <path d='M300 30l40 60 40-60' fill='none' stroke='navy' stroke-width='14' stroke-linejoin='bevel'/>
              <circle cx='390' cy='190' r='40' fill='#d21010'/>
            </svg>
            """
                    .getBytes(StandardCharsets.UTF_8);

    @Test
    void aDrawingLooksAsItDoesDrawnByJava() throws Exception {
        Image image = Image.of(DRAWING, "图");
        int width = 800;
        BufferedImage expected = image.drawing().orElseThrow().pixels(width);
        try (PDDocument document = Loader.loadPDF(Written.pdf(PicturesTest.pages(image)))) {
            BufferedImage page = new PDFRenderer(document).renderImage(0, 10, ImageType.RGB);
            long different = 0;
            for (int y = 0; y < expected.getHeight(); y++) {
                for (int x = 0; x < width; x++) {
                    different += near(onWhite(expected.getRGB(x, y)), page, x + 1000, y + 2000) ? 0 : 1;
                }
            }
            assertThat(different).as("pixels that differ").isLessThan(200);
        }
    }

    @Test
    void aDrawingIsOneFormHoweverOftenItIsShownAndHoldsNoPixels() throws Exception {
        byte[] pdf = Written.pdf(PicturesTest.pages(Image.of(DRAWING, "图"), Image.of(DRAWING, "章")));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var resources = document.getPage(0).getResources();
            assertThat(resources.getXObjectNames()).hasSize(1);
            for (COSName name : resources.getXObjectNames()) {
                PDFormXObject form = (PDFormXObject) resources.getXObject(name);
                assertThat(form.getResources().getXObjectNames()).isEmpty();
            }
        }
        assertThat(Written.pdf(PicturesTest.pages(Image.of(DRAWING, "图"), Image.of(DRAWING, "章"))))
                .isEqualTo(pdf);
    }

    @Test
    void pagesWithDrawingsAreArchivalAndAccessible() throws Exception {
        byte[] pdf = Written.pdf(PicturesTest.pages(Image.of(DRAWING, "图")));

        assertThat(VeraPdf.broken(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(VeraPdf.broken(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    /** Whether a page shows this colour here or right beside: the page begins at a fraction of a pixel. */
    private static boolean near(int rgb, BufferedImage page, int x, int y) {
        for (int dy = -1; dy <= 1; dy++) {
            for (int dx = -1; dx <= 1; dx++) {
                if (distance(rgb, page.getRGB(x + dx, y + dy)) < 70) {
                    return true;
                }
            }
        }
        return false;
    }

    private static int onWhite(int argb) {
        int alpha = argb >>> 24;
        int rgb = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            rgb = rgb << 8 | ((argb >> shift & 0xFF) * alpha + 255 * (255 - alpha)) / 255;
        }
        return rgb;
    }

    private static int distance(int one, int other) {
        int most = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            most = Math.max(most, Math.abs((one >> shift & 0xFF) - (other >> shift & 0xFF)));
        }
        return most;
    }
}
