package io.github.gongwen4j.pdf;

import io.github.gongwen4j.layout.Pages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Writes pages and reads them back. */
final class Written {
    private Written() {}

    static byte[] pdf(Pages pages) {
        return pdf(PdfWriter.create(), pages);
    }

    static byte[] pdf(PdfWriter writer, Pages pages) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            writer.write(pages, out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    /** The text as a reader copies it, lines as they stand. */
    static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setLineSeparator("\n");
            stripper.setPageEnd("\n");
            return stripper.getText(document);
        }
    }

    /** Every glyph of the file in the order in which it is drawn. */
    static List<TextPosition> glyphs(byte[] pdf) throws IOException {
        List<TextPosition> glyphs = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition glyph) {
                    glyphs.add(glyph);
                }
            }.getText(document);
        }
        return glyphs;
    }
}
