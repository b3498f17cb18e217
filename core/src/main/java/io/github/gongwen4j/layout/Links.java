package io.github.gongwen4j.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The links of a document: which elements lead where, and what areas they cover once they are drawn. */
final class Links {
    private static final double BASELINE = 0.8;

    private final Map<Integer, Link> byElement = new HashMap<>();

    /** Where an element leads: to a heading of the document, or to what another element has on the same page. */
    private sealed interface Goal {
        record Heading(int bookmark) implements Goal {}

        record Content(int element) implements Goal {}
    }

    private record Link(Goal goal, String text, double lineHeight) {}

    /** An element whose content leads to a heading. */
    void add(Tag.Content element, int bookmark, String text, double lineHeight) {
        byElement.put(element.element(), new Link(new Goal.Heading(bookmark), text, lineHeight));
    }

    /** An element whose content leads to that of another element on the same page. */
    void add(Tag.Content element, Tag.Content other, String text, double lineHeight) {
        byElement.put(element.element(), new Link(new Goal.Content(other.element()), text, lineHeight));
    }

    /**
     * What these items of a page cover of links: an area for each link, however many lines it has.
     *
     * @param page the index of the page, from 0
     */
    List<LinkArea> areas(int page, List<PageItem> items) {
        if (byElement.isEmpty()) {
            return List.of();
        }
        Map<Integer, Box> boxes = new LinkedHashMap<>();
        for (PageItem item : items) {
            if (item instanceof GlyphRun run && run.tag() instanceof Tag.Content content) {
                Link link = byElement.get(content.element());
                if (link != null) {
                    boxes.merge(content.element(), Box.of(run, link.lineHeight()), Box::with);
                }
            }
        }
        List<LinkArea> areas = new ArrayList<>();
        boxes.forEach((element, box) -> {
            Link link = byElement.get(element);
            target(link.goal(), page, boxes)
                    .ifPresent(target -> areas.add(new LinkArea(
                            box.left(), box.top(), box.right(), box.bottom(), target, element, link.text())));
        });
        return areas;
    }

    private static Optional<LinkTarget> target(Goal goal, int page, Map<Integer, Box> boxes) {
        if (goal instanceof Goal.Heading heading) {
            return Optional.of(new LinkTarget.Heading(heading.bookmark()));
        }
        Box box = boxes.get(((Goal.Content) goal).element());
        return Optional.ofNullable(box).map(found -> new LinkTarget.Place(page, found.top()));
    }

    /** What a link covers, in points from the upper left corner of the sheet. */
    private record Box(double left, double top, double right, double bottom) {
        static Box of(GlyphRun run, double lineHeight) {
            double top = run.baseline() - BASELINE * lineHeight;
            return new Box(run.x(0), top, run.end(), top + lineHeight);
        }

        Box with(Box other) {
            return new Box(
                    Math.min(left, other.left),
                    Math.min(top, other.top),
                    Math.max(right, other.right),
                    Math.max(bottom, other.bottom));
        }
    }
}
