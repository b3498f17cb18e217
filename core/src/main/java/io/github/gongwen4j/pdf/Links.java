package io.github.gongwen4j.pdf;

import io.github.gongwen4j.layout.LinkArea;
import io.github.gongwen4j.layout.Page;
import io.github.gongwen4j.layout.Pages;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;

/**
 * The links of the pages, as annotations: invisible, in the print too, named for those who hear them, and each known to the
 * element of the structure it belongs to (PDF/UA-1, 7.18).
 */
final class Links {
    /** Links are in the print; a rule of the archive, though nobody sees them. */
    private static final int PRINT = 4;

    private final Map<Integer, List<Link>> byElement = new HashMap<>();
    private final List<Integer> elements = new ArrayList<>();
    private final int pageCount;

    /**
     * A link.
     *
     * @param page the object of its page
     * @param annotation the annotation
     */
    record Link(COSDictionary page, COSDictionary annotation) {}

    private Links(int pageCount) {
        this.pageCount = pageCount;
    }

    /** The links, put on their page objects. */
    static Links on(Pages pages, List<COSDictionary> objects) {
        Links links = new Links(objects.size());
        Destinations destinations = new Destinations(pages.pages(), objects);
        for (int i = 0; i < objects.size(); i++) {
            Page page = pages.pages().get(i);
            COSArray annotations = new COSArray();
            for (LinkArea area : page.links()) {
                COSArray destination = destinations.of(area.target(), pages.bookmarks());
                annotations.add(links.add(area, page, objects.get(i), destination));
            }
            if (annotations.size() > 0) {
                objects.get(i).setItem(COSName.ANNOTS, annotations);
            }
        }
        return links;
    }

    /** The links of an element. */
    List<Link> of(int element) {
        return byElement.getOrDefault(element, List.of());
    }

    /** The element of each link in the order of the numbers by which links know their elements. */
    List<Integer> elements() {
        return elements;
    }

    private COSDictionary add(LinkArea area, Page page, COSDictionary object, COSArray destination) {
        COSDictionary annotation = Cos.object("Annot");
        annotation.setName(COSName.SUBTYPE, "Link");
        annotation.setItem(
                COSName.RECT,
                Cos.array(
                        points(area.left()),
                        points(page.height() - area.bottom()),
                        points(area.right()),
                        points(page.height() - area.top())));
        annotation.setItem(COSName.BORDER, Cos.array(COSInteger.ZERO, COSInteger.ZERO, COSInteger.ZERO));
        annotation.setInt(COSName.F, PRINT);
        annotation.setItem(COSName.P, object);
        annotation.setItem(COSName.DEST, destination);
        annotation.setString(COSName.CONTENTS, area.text());
        annotation.setInt(COSName.STRUCT_PARENT, pageCount + elements.size());
        elements.add(area.element());
        byElement.computeIfAbsent(area.element(), key -> new ArrayList<>()).add(new Link(object, annotation));
        return annotation;
    }

    private static COSFloat points(double value) {
        return new COSFloat((float) (Math.round(value * 100) / 100.0));
    }
}
