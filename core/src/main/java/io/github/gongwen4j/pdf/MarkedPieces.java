package io.github.gongwen4j.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which pieces of page content belong to which element of the structure, as the pages are painted. */
final class MarkedPieces {
    /**
     * Content of an element in one place.
     *
     * @param page the index of the page
     * @param mcid its number on the page
     * @param order its number in the document
     */
    record Piece(int page, int mcid, int order) {}

    private final Map<Integer, List<Piece>> byElement = new HashMap<>();
    private final List<List<Integer>> elementsOfPage = new ArrayList<>();
    private int count;

    void beginPage() {
        elementsOfPage.add(new ArrayList<>());
    }

    /** Counts a further piece of an element on the current page and returns its number there. */
    int add(int element) {
        int page = elementsOfPage.size() - 1;
        List<Integer> elements = elementsOfPage.get(page);
        int mcid = elements.size();
        elements.add(element);
        byElement.computeIfAbsent(element, key -> new ArrayList<>()).add(new Piece(page, mcid, count++));
        return mcid;
    }

    /** The pieces of an element in the order in which they are drawn. */
    List<Piece> of(int element) {
        return byElement.getOrDefault(element, List.of());
    }

    /** The element of each piece, page by page. */
    List<List<Integer>> pages() {
        return elementsOfPage;
    }
}
