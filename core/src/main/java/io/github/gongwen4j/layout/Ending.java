package io.github.gongwen4j.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * What stands below the text of a document: list of attachments, organ, date.
 *
 * @param place the place of its first block in the galley, 1 or more
 */
record Ending(int place) {
    /** The place of the last block of the text. */
    int text() {
        return place - 1;
    }

    /** Whether the text ends on the page of the ending, and all of the ending stands on that page. */
    boolean isBesideText(Galley galley, Paginator pages) {
        int page = page(galley, pages);
        return pages.pageOf(galley.lastStrip(text())) == page && pages.pageOf(galley.lastStrip(last(galley))) == page;
    }

    /** The place of its last block: all that is held to the first. */
    private int last(Galley galley) {
        int last = place;
        while (last + 1 < galley.size() && galley.lastStrip(last).heldToNext()) {
            last++;
        }
        return last;
    }

    /** Whether the last block of the text stands on that page from its beginning. */
    boolean isOnOnePage(Galley galley, Paginator pages) {
        return pages.pageOf(galley.firstStrip(text())) == page(galley, pages);
    }

    /** The page on which it begins. */
    int page(Galley galley, Paginator pages) {
        return pages.pageOf(galley.firstStrip(place));
    }

    /** How many lines of the last block of the text stand on its page. */
    int linesBeside(Galley galley, Paginator pages) {
        int page = page(galley, pages);
        return (int) galley.strips(text()).stream()
                .filter(strip -> pages.pageOf(strip) == page)
                .count();
    }

    /** The places of body text of the same document before it that nothing has changed, from the last to the first. */
    List<Integer> bodyText(Galley galley) {
        List<Integer> places = new ArrayList<>();
        for (int at = text(); at >= 0; at--) {
            boolean changed = galley.changes().containsKey(at);
            if (!changed
                    && galley.paragraph(at).filter(SetParagraph::isBodyText).isPresent()) {
                places.add(at);
            }
            if (galley.beginsPage(at)) {
                break;
            }
        }
        return places;
    }
}
