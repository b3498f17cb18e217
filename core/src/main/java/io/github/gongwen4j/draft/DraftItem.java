package io.github.gongwen4j.draft;

import io.github.gongwen4j.model.Placement;
import io.github.gongwen4j.model.PointStyle;
import io.github.gongwen4j.numbering.Marker;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A numbered item or a lead of a draft, or the container it has lost.
 *
 * @param level its level, 1 for the outermost
 * @param style how it begins; {@link PointStyle#IMPLIED} for a lost container
 * @param placement where it stands
 * @param marker what its number means; empty for a lead and a lost container, and for numbers in a scheme that documents do not have, as 第一条 and 1.1
 * @param number its number as it is written in the draft; empty for a lead and a lost container
 * @param text its heading, or its text where it has none, without what was set aside; empty for a lost container
 * @param span number and text in the source; of no length for a lost container, which stands before its first item
 * @param items the items below it
 */
public record DraftItem(
        int level,
        PointStyle style,
        Placement placement,
        Optional<Marker> marker,
        String number,
        String text,
        Span span,
        List<DraftItem> items) {
    public DraftItem {
        Objects.requireNonNull(style);
        Objects.requireNonNull(placement);
        Objects.requireNonNull(marker);
        Objects.requireNonNull(number);
        Objects.requireNonNull(text);
        Objects.requireNonNull(span);
        items = List.copyOf(items);
    }

    /** This item and all below it, in the order of the draft. */
    public Stream<DraftItem> all() {
        return Stream.concat(Stream.of(this), items.stream().flatMap(DraftItem::all));
    }
}
