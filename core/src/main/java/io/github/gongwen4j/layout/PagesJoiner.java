package io.github.gongwen4j.layout;

import io.github.gongwen4j.compose.Adjustment;
import io.github.gongwen4j.compose.FlowInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Puts documents that are laid out one behind the other into one (合并): each begins a page, keeps its own page numbers, and is a part of the
 * structure. For one thread.
 */
public final class PagesJoiner {
    private final List<Page> pages = new ArrayList<>();
    private final List<Bookmark> bookmarks = new ArrayList<>();
    private final List<StructureElement> parts = new ArrayList<>();
    private final List<MissingCharacter> missing = new ArrayList<>();
    private final List<Adjustment> adjustments = new ArrayList<>();
    private Optional<FlowInfo> info = Optional.empty();
    private int ids = 1;

    /** A further document. */
    public void add(Pages document) {
        Shift shift = new Shift(ids, pages.size(), bookmarks.size());
        info = info.or(() -> Optional.of(document.info()));
        document.missing()
                .forEach(m -> missing.add(new MissingCharacter(m.codePoint(), shift.page + m.page(), m.context())));
        document.adjustments()
                .forEach(a ->
                        adjustments.add(new Adjustment(shift.page + a.page(), a.words(), a.tracking(), a.reason())));
        StructureElement root = document.structure();
        parts.add(new StructureElement(ids, StructureType.PART, false, root.summary(), shift.all(root.children())));
        document.bookmarks()
                .forEach(b -> bookmarks.add(new Bookmark(b.level(), b.text(), shift.page + b.page(), b.y())));
        document.pages().forEach(page -> pages.add(shift.of(page)));
        ids += highest(root) + 1;
    }

    /**
     * All of them as one, named as the first.
     *
     * @throws IllegalStateException if there is none
     */
    public Pages joined() {
        FlowInfo first = info.orElseThrow(() -> new IllegalStateException("没有可合并的文稿 / there is no document to join"));
        StructureElement root = new StructureElement(0, StructureType.DOCUMENT, false, Optional.empty(), parts);
        return new Pages(first, pages, bookmarks, root, missing, adjustments);
    }

    private static int highest(StructureElement element) {
        int highest = element.id();
        for (StructureElement child : element.children()) {
            highest = Math.max(highest, highest(child));
        }
        return highest;
    }

    /** How far a document's numbers move behind those before it. */
    private record Shift(int id, int page, int bookmark) {
        List<StructureElement> all(List<StructureElement> elements) {
            return elements.stream()
                    .map(element -> new StructureElement(
                            id + element.id(),
                            element.type(),
                            element.inline(),
                            element.summary(),
                            all(element.children())))
                    .toList();
        }

        Page of(Page page) {
            return new Page(
                    page.width(),
                    page.height(),
                    page.items().stream().map(this::of).toList(),
                    page.links().stream().map(this::of).toList());
        }

        private LinkArea of(LinkArea link) {
            return new LinkArea(
                    link.left(),
                    link.top(),
                    link.right(),
                    link.bottom(),
                    of(link.target()),
                    id + link.element(),
                    link.text());
        }

        private LinkTarget of(LinkTarget target) {
            if (target instanceof LinkTarget.Heading heading) {
                return new LinkTarget.Heading(bookmark + heading.bookmark());
            }
            LinkTarget.Place place = (LinkTarget.Place) target;
            return new LinkTarget.Place(page + place.page(), place.y());
        }

        private PageItem of(PageItem item) {
            if (!(item.tag() instanceof Tag.Content content)) {
                return item;
            }
            Tag tag = new Tag.Content(id + content.element());
            if (item instanceof GlyphRun run) {
                return run.tagged(tag);
            }
            if (item instanceof RuleLine rule) {
                return new RuleLine(rule.x0(), rule.y0(), rule.x1(), rule.y1(), rule.thickness(), rule.color(), tag);
            }
            if (item instanceof ImageItem image) {
                return new ImageItem(image.x(), image.y(), image.width(), image.height(), image.image(), tag);
            }
            PathItem path = (PathItem) item;
            return new PathItem(path.corners(), path.fill(), path.thickness(), path.color(), tag);
        }
    }
}
