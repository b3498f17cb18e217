package io.github.gongwen4j.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Fills a {@link Point}. */
public final class PointBuilder {
    private final PointStyle style;
    private final Optional<String> heading;
    private Placement placement = Placement.OWN;
    private Optional<Text> text = Optional.empty();
    private final List<Block> intro = new ArrayList<>();
    private final List<Point> items = new ArrayList<>();
    private final List<Block> tail = new ArrayList<>();
    private Optional<Numbering> numbering = Optional.empty();
    private Optional<Counting> counting = Optional.empty();

    PointBuilder(PointStyle style, Optional<String> heading) {
        this.style = style;
        this.heading = heading;
    }

    /** The text after the heading or the number. */
    public PointBuilder text(String words) {
        return text(Text.of(words));
    }

    /** The text after the heading or the number. */
    public PointBuilder text(Text value) {
        text = Optional.of(value);
        return this;
    }

    /** Sets it in the paragraph before it. */
    public PointBuilder inline() {
        placement = Placement.INLINE;
        return this;
    }

    /** A further paragraph: before the first item it introduces, after an item it closes. */
    public PointBuilder paragraph(String words) {
        return block(Paragraph.of(words));
    }

    /** A further block: before the first item it introduces, after an item it closes. */
    public PointBuilder block(Block block) {
        (items.isEmpty() ? intro : tail).add(block);
        return this;
    }

    /** A further item whose first sentence is its heading, the text running on after it. */
    public PointBuilder point(String itemHeading, String itemText) {
        return item(Point.runIn(itemHeading).text(itemText));
    }

    /** A further item without a heading. */
    public PointBuilder point(String itemText) {
        return item(Point.list(itemText));
    }

    /** A further item under a heading on a line of its own. */
    public PointBuilder section(String itemHeading, Consumer<PointBuilder> content) {
        PointBuilder item = Point.heading(itemHeading);
        content.accept(item);
        return item(item);
    }

    /** A further item. */
    public PointBuilder item(PointBuilder item) {
        return item(item.build());
    }

    /** A further item. */
    public PointBuilder item(Point item) {
        if (!tail.isEmpty()) {
            throw new IllegalStateException("An item follows a closing paragraph; give the items before it");
        }
        items.add(item);
        return this;
    }

    /** How the points within it are numbered. */
    public PointBuilder numbering(Scheme... schemes) {
        numbering = Optional.of(Numbering.of(schemes));
        return this;
    }

    /** How the points within it are numbered. */
    public PointBuilder numbering(Numbering value) {
        numbering = Optional.of(value);
        return this;
    }

    /** Whether the numbers of its items run on from the point before. */
    public PointBuilder counting(Counting value) {
        counting = Optional.of(value);
        return this;
    }

    /** The finished point. */
    public Point build() {
        return new Point(style, placement, heading, text, intro, items, tail, numbering, counting);
    }
}
