package io.github.gongwen4j.draft;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One document of a draft: the whole of it, or a part of a collection (汇编).
 *
 * @param heading 第一篇：…, in a collection; its level is 1 and those of the items begin with 2
 * @param title the title, if one was found
 * @param items the outermost items
 */
public record DraftPart(Optional<DraftItem> heading, Optional<String> title, List<DraftItem> items) {
    public DraftPart {
        Objects.requireNonNull(heading);
        Objects.requireNonNull(title);
        items = List.copyOf(items);
    }

    /** The heading and all items at any level, in the order of the draft. */
    public Stream<DraftItem> all() {
        return Stream.concat(heading.stream(), items.stream().flatMap(DraftItem::all));
    }
}
