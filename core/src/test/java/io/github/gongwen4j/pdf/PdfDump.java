package io.github.gongwen4j.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** Tells what is in a file, for people: structure, bookmarks, and every line with its place. */
final class PdfDump {
    private final PDDocument document;
    private final StringBuilder out = new StringBuilder();
    /** The text of each marked piece, by page object and number. */
    private final Map<COSDictionary, Map<Integer, String>> texts = new HashMap<>();

    private PdfDump(PDDocument document) {
        this.document = document;
    }

    static String of(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PdfDump dump = new PdfDump(document);
            dump.content();
            dump.bookmarks();
            dump.structure();
            return dump.out.toString();
        }
    }

    /** The structure alone. */
    static List<String> structure(byte[] pdf) throws IOException {
        return of(pdf).lines()
                .dropWhile(line -> !line.equals("structure"))
                .skip(1)
                .toList();
    }

    /** The bookmarks alone. */
    static List<String> bookmarks(byte[] pdf) throws IOException {
        return of(pdf).lines()
                .dropWhile(line -> !line.equals("bookmarks"))
                .skip(1)
                .takeWhile(line -> !line.equals("structure"))
                .toList();
    }

    private void content() throws IOException {
        int number = 0;
        for (PDPage page : document.getPages()) {
            out.append("page ").append(++number).append('\n');
            PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
            extractor.processPage(page);
            Map<Integer, String> byNumber = new HashMap<>();
            for (PDMarkedContent piece : extractor.getMarkedContents()) {
                List<TextPosition> glyphs = glyphs(piece);
                if (piece.getMCID() >= 0) {
                    byNumber.put(piece.getMCID(), text(glyphs));
                }
                lines(glyphs);
            }
            texts.put(page.getCOSObject(), byNumber);
        }
    }

    private static List<TextPosition> glyphs(PDMarkedContent piece) {
        List<TextPosition> glyphs = new ArrayList<>();
        for (Object item : piece.getContents()) {
            if (item instanceof TextPosition glyph) {
                glyphs.add(glyph);
            } else if (item instanceof PDMarkedContent nested) {
                glyphs.addAll(glyphs(nested));
            }
        }
        return glyphs;
    }

    private void lines(List<TextPosition> glyphs) {
        int from = 0;
        for (int to = 1; to <= glyphs.size(); to++) {
            if (to == glyphs.size() || !together(glyphs.get(to - 1), glyphs.get(to))) {
                line(glyphs.subList(from, to));
                from = to;
            }
        }
    }

    private static boolean together(TextPosition left, TextPosition right) {
        return left.getYDirAdj() == right.getYDirAdj() && left.getFont().equals(right.getFont());
    }

    private void line(List<TextPosition> glyphs) {
        TextPosition first = glyphs.get(0);
        TextPosition last = glyphs.get(glyphs.size() - 1);
        out.append(String.format(
                Locale.ROOT,
                "  x %.2f–%.2f y %.2f size %.1f %s | %s%n",
                first.getXDirAdj(),
                last.getXDirAdj(),
                first.getYDirAdj(),
                first.getFontSize(),
                first.getFont().getName(),
                text(glyphs)));
    }

    private static String text(List<TextPosition> glyphs) {
        StringBuilder text = new StringBuilder();
        glyphs.forEach(glyph -> text.append(glyph.getUnicode()));
        return text.toString();
    }

    private void bookmarks() {
        out.append("bookmarks\n");
        COSDictionary outlines = document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.OUTLINES);
        if (outlines != null) {
            out.append("  shown ").append(outlines.getInt(COSName.COUNT)).append('\n');
            bookmarks(outlines, "  ");
        }
    }

    private void bookmarks(COSDictionary parent, String indent) {
        COSDictionary before = null;
        COSDictionary item = parent.getCOSDictionary(COSName.FIRST);
        while (item != null) {
            COSArray place = item.getCOSArray(COSName.DEST);
            int page = document.getPages().indexOf(new PDPage((COSDictionary) place.getObject(0)));
            out.append(indent)
                    .append(item.getString(COSName.TITLE))
                    .append(" → page ")
                    .append(page + 1);
            out.append(' ').append(place.getObject(1)).append(' ').append(place.getObject(3));
            if (item.containsKey(COSName.COUNT)) {
                out.append(" count ").append(item.getInt(COSName.COUNT));
            }
            if (item.getCOSDictionary(COSName.PARENT) != parent || item.getCOSDictionary(COSName.PREV) != before) {
                out.append(" BADLY LINKED");
            }
            out.append('\n');
            bookmarks(item, indent + "  ");
            before = item;
            item = item.getCOSDictionary(COSName.NEXT);
        }
        if (parent.getCOSDictionary(COSName.LAST) != before) {
            out.append(indent).append("BADLY ENDED\n");
        }
    }

    private void structure() {
        out.append("structure\n");
        COSDictionary root = document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.STRUCT_TREE_ROOT);
        kid(root.getDictionaryObject(COSName.K), root, "  ");
    }

    private void kid(COSBase kid, COSDictionary parent, String indent) {
        if (kid instanceof COSInteger number) {
            piece(parent.getCOSDictionary(COSName.PG), number.intValue(), parent, indent);
        } else if (kid instanceof COSArray kids) {
            kids.forEach(
                    each -> kid(each instanceof COSObject reference ? reference.getObject() : each, parent, indent));
        } else if (kid instanceof COSDictionary element && element.containsKey(COSName.MCID)) {
            piece(element.getCOSDictionary(COSName.PG), element.getInt(COSName.MCID), parent, indent);
        } else if (kid instanceof COSDictionary reference && reference.containsKey(COSName.OBJ)) {
            link(reference.getCOSDictionary(COSName.OBJ), parent, indent);
        } else if (kid instanceof COSDictionary element) {
            out.append(indent).append(element.getNameAsString(COSName.S));
            if (element.getCOSDictionary(COSName.A) != null) {
                out.append(' ').append(attributes(element.getCOSDictionary(COSName.A)));
            }
            out.append(element.getCOSDictionary(COSName.P) == parent ? "\n" : " BADLY LINKED\n");
            kid(element.getDictionaryObject(COSName.K), element, indent + "  ");
        }
    }

    /** A link, with what the way back from it leads to. */
    private void link(COSDictionary annotation, COSDictionary element, String indent) {
        out.append(indent)
                .append("link “")
                .append(annotation.getString(COSName.CONTENTS))
                .append('”');
        COSArray parents = parents();
        int key = annotation.getInt(COSName.STRUCT_PARENT);
        out.append(parents.getObject(2 * key + 1) == element ? "\n" : " BADLY LINKED\n");
    }

    private static String attributes(COSDictionary attributes) {
        StringBuilder text = new StringBuilder("[");
        attributes.forEach((key, value) -> text.append(text.length() > 1 ? ", " : "")
                .append(key.getName())
                .append(' ')
                .append(value instanceof COSName name ? name.getName() : attributes.getString(key)));
        return text.append(']').toString();
    }

    /** A piece of content, with what the way back from it leads to. */
    private void piece(COSDictionary page, int number, COSDictionary element, String indent) {
        out.append(indent).append('“').append(texts.get(page).get(number)).append('”');
        COSArray parents = parents();
        int key = page.getInt(COSName.STRUCT_PARENTS);
        COSArray elements = (COSArray) parents.getObject(2 * key + 1);
        out.append(elements.getObject(number) == element ? "\n" : " BADLY LINKED\n");
    }

    private COSArray parents() {
        return document.getDocumentCatalog()
                .getCOSObject()
                .getCOSDictionary(COSName.STRUCT_TREE_ROOT)
                .getCOSDictionary(COSName.PARENT_TREE)
                .getCOSArray(COSName.NUMS);
    }
}
