package io.github.gongwen4j.pdf;

import io.github.gongwen4j.layout.StructureElement;
import io.github.gongwen4j.layout.StructureType;
import io.github.gongwen4j.pdf.MarkedPieces.Piece;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;

/** The logical structure in the file: the tree of elements, and the way back from each piece of content to its element. */
final class StructureTree {
    private final ElementNames names;
    private final MarkedPieces pieces;
    private final Links links;
    private final List<COSDictionary> pages;
    private final FigureBoxes boxes;
    private final Map<Integer, COSDictionary> written = new HashMap<>();

    /**
     * A tree to be written.
     *
     * @param names the elements to write
     * @param pieces what of the content belongs to which element
     * @param links the links on the pages
     * @param pages the page objects
     * @param boxes where figures stand
     */
    StructureTree(ElementNames names, MarkedPieces pieces, Links links, List<COSDictionary> pages, FigureBoxes boxes) {
        this.names = names;
        this.pieces = pieces;
        this.links = links;
        this.pages = pages;
        this.boxes = boxes;
    }

    /** The root of the tree, whose only child is this element. */
    COSDictionary write(StructureElement document) {
        COSDictionary root = Cos.object("StructTreeRoot");
        root.setItem(COSName.K, element(document, root));
        COSDictionary parents = new COSDictionary();
        parents.setItem(COSName.NUMS, parents());
        root.setItem(COSName.PARENT_TREE, parents);
        root.setInt(
                COSName.PARENT_TREE_NEXT_KEY, pages.size() + links.elements().size());
        return root;
    }

    private COSArray parents() {
        COSArray numbers = new COSArray();
        for (int page = 0; page < pages.size(); page++) {
            COSArray elements = new COSArray();
            pieces.pages().get(page).forEach(id -> elements.add(written.get(id)));
            numbers.add(COSInteger.get(page));
            numbers.add(elements);
        }
        for (int link = 0; link < links.elements().size(); link++) {
            numbers.add(COSInteger.get(pages.size() + link));
            numbers.add(written.get(links.elements().get(link)));
        }
        return numbers;
    }

    private COSDictionary element(StructureElement element, COSDictionary parent) {
        COSDictionary dictionary = Cos.object("StructElem");
        dictionary.setName(COSName.S, names.of(element.id()).orElseThrow());
        dictionary.setItem(COSName.P, parent);
        StructureAttributes.of(element, boxes).ifPresent(attributes -> dictionary.setItem(COSName.A, attributes));
        if (element.type() == StructureType.FIGURE) {
            element.summary().ifPresent(words -> dictionary.setString(Cos.name("Alt"), words));
        }
        if (element.type() == StructureType.NOTE) {
            dictionary.setString(COSName.ID, "note-" + element.id());
        }
        List<Piece> own = pieces.of(element.id());
        if (!own.isEmpty()) {
            dictionary.setItem(COSName.PG, pages.get(own.get(0).page()));
        }
        written.put(element.id(), dictionary);
        COSArray kids = kids(element, dictionary, own);
        if (kids.size() > 0) {
            dictionary.setItem(COSName.K, kids.size() == 1 ? kids.get(0) : kids);
        }
        return dictionary;
    }

    /** The element's own content and its children, in the order in which they are drawn. */
    private COSArray kids(StructureElement element, COSDictionary dictionary, List<Piece> own) {
        COSArray kids = new COSArray();
        int next = 0;
        for (StructureElement child : element.children()) {
            if (names.of(child.id()).isEmpty()) {
                continue;
            }
            int first = own.isEmpty() ? 0 : first(child);
            while (next < own.size() && own.get(next).order() < first) {
                kids.add(kid(own.get(next++), own.get(0).page()));
            }
            kids.add(element(child, dictionary));
        }
        while (next < own.size()) {
            kids.add(kid(own.get(next++), own.get(0).page()));
        }
        links.of(element.id()).forEach(link -> kids.add(reference(link)));
        return kids;
    }

    private static COSDictionary reference(Links.Link link) {
        COSDictionary reference = Cos.inline();
        reference.setName(COSName.TYPE, "OBJR");
        reference.setItem(COSName.PG, link.page());
        reference.setItem(COSName.OBJ, link.annotation());
        return reference;
    }

    /** A piece on the element's first page is named by its number alone. */
    private COSBase kid(Piece piece, int firstPage) {
        if (piece.page() == firstPage) {
            return COSInteger.get(piece.mcid());
        }
        COSDictionary reference = Cos.inline();
        reference.setName(COSName.TYPE, "MCR");
        reference.setItem(COSName.PG, pages.get(piece.page()));
        reference.setInt(COSName.MCID, piece.mcid());
        return reference;
    }

    /** When the first of an element's content is drawn. */
    private int first(StructureElement element) {
        List<Piece> own = pieces.of(element.id());
        int first = own.isEmpty() ? Integer.MAX_VALUE : own.get(0).order();
        for (StructureElement child : element.children()) {
            first = Math.min(first, first(child));
        }
        return first;
    }
}
