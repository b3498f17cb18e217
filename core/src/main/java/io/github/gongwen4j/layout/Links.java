package io.github.gongwen4j.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The links of a document: which elements lead where, and what areas they cover once they are drawn. */
final class Links {
    private static final double BASELINE = 0.8;

    private final Map<Integer, Link> byElement = new HashMap<>();

    private record Link(int bookmark, String text, double lineHeight) {}

    /** An element whose content leads to a heading. */
    void add(Tag.Content element, int bookmark, String text, double lineHeight) {
        byElement.put(element.element(), new Link(bookmark, text, lineHeight));
    }

    /** What these items of a page cover of links: an area for each link, however many lines it has. */
    List<LinkArea> areas(List<PageItem> items) {
        if (byElement.isEmpty()) {
            return List.of();
        }
        Map<Integer, LinkArea> areas = new LinkedHashMap<>();
        for (PageItem item : items) {
            if (item instanceof GlyphRun run && run.tag() instanceof Tag.Content content) {
                Link link = byElement.get(content.element());
                if (link != null) {
                    cover(areas, content.element(), link, run);
                }
            }
        }
        return new ArrayList<>(areas.values());
    }

    private static void cover(Map<Integer, LinkArea> areas, int element, Link link, GlyphRun run) {
        double left = run.x(0);
        double top = run.baseline() - BASELINE * link.lineHeight();
        double bottom = top + link.lineHeight();
        LinkArea known = areas.get(element);
        areas.put(
                element,
                known == null
                        ? new LinkArea(left, top, run.end(), bottom, link.bookmark(), element, link.text())
                        : known.with(left, top, run.end(), bottom));
    }
}
