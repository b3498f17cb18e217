package io.github.gongwen4j.pdf;

import io.github.gongwen4j.layout.Bookmark;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** The bookmarks beside the pages, nested as the headings are. The outermost are unfolded, so that their parts show. */
final class Outline {
    private final Destinations destinations;
    private final HeadingLevels levels = new HeadingLevels();
    /** The root and the last item of each depth that is still open. */
    private final List<Item> open = new ArrayList<>();

    private Outline(Destinations destinations) {
        this.destinations = destinations;
    }

    /** The root of the bookmarks; empty if there are none. */
    static Optional<COSDictionary> of(List<Bookmark> bookmarks, Destinations destinations) {
        if (bookmarks.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Outline(destinations).write(bookmarks));
    }

    private COSDictionary write(List<Bookmark> bookmarks) {
        Item root = new Item(Cos.object("Outlines"));
        open.add(root);
        for (Bookmark bookmark : bookmarks) {
            int depth = levels.depth(bookmark.level());
            while (open.size() > depth) {
                close();
            }
            open.add(open.get(depth - 1).add(item(bookmark)));
        }
        while (!open.isEmpty()) {
            close();
        }
        return root.dictionary;
    }

    /** Says how many items show below the last open one; a negative number means that it is folded. */
    private void close() {
        Item item = open.remove(open.size() - 1);
        boolean unfolded = open.size() <= 1;
        if (item.children > 0) {
            item.dictionary.setInt(COSName.COUNT, unfolded ? item.visible : -item.children);
        }
        if (!open.isEmpty()) {
            open.get(open.size() - 1).visible += 1 + (unfolded ? item.visible : 0);
        }
    }

    private COSDictionary item(Bookmark bookmark) {
        COSDictionary item = new COSDictionary();
        item.setString(COSName.TITLE, bookmark.text());
        item.setItem(COSName.DEST, destinations.of(bookmark));
        return item;
    }

    /** An item whose children are still to come. */
    private static final class Item {
        private final COSDictionary dictionary;
        private COSDictionary lastChild;
        private int children;
        private int visible;

        private Item(COSDictionary dictionary) {
            this.dictionary = dictionary;
        }

        private Item add(COSDictionary child) {
            child.setItem(COSName.PARENT, dictionary);
            if (lastChild == null) {
                dictionary.setItem(COSName.FIRST, child);
            } else {
                lastChild.setItem(COSName.NEXT, child);
                child.setItem(COSName.PREV, lastChild);
            }
            dictionary.setItem(COSName.LAST, child);
            lastChild = child;
            children++;
            return new Item(child);
        }
    }
}
