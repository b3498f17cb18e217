package io.github.gongwen4j.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A point of any level (要点): a section is a point of the first level.
 *
 * @param style how it begins
 * @param placement where it stands; {@link Placement#INLINE} is for {@link PointStyle#LIST} and {@link PointStyle#RUN_IN}
 * @param heading its heading without number and without closing stop; there for every style but LIST and IMPLIED
 * @param text the text that follows the heading, or the number, in the same paragraph; under a heading on a line of its own
 *     it is the first paragraph below
 * @param intro what stands between it and its first item
 * @param items the points within it
 * @param tail what stands after its last item
 * @param numbering how the points within it are numbered, when that differs from the document's
 * @param counting whether the numbers of its items run on from the point before, when that differs from their level's rule
 */
public record Point(
        PointStyle style,
        Placement placement,
        Optional<String> heading,
        Optional<Text> text,
        List<Block> intro,
        List<Point> items,
        List<Block> tail,
        Optional<Numbering> numbering,
        Optional<Counting> counting) {
    public Point {
        Objects.requireNonNull(style);
        Objects.requireNonNull(placement);
        heading.ifPresent(words -> Wording.require(words, "标题", "heading"));
        Objects.requireNonNull(text);
        intro = List.copyOf(intro);
        items = List.copyOf(items);
        tail = List.copyOf(tail);
        Objects.requireNonNull(numbering);
        Objects.requireNonNull(counting);
        boolean headed = style != PointStyle.LIST && style != PointStyle.IMPLIED;
        if (headed && heading.isEmpty()) {
            throw new ModelException(new Bilingual(
                    "此要点缺少标题（heading）；没有标题的要点请写 style: list",
                    "This point has no heading; a point without one is of style list"));
        }
        if (!headed && heading.isPresent()) {
            throw new ModelException(
                    "heading",
                    new Bilingual(
                            "style 为 list 或 implied 的要点不能有标题；请改为 heading、run-in 或 lead",
                            "A point of style list or implied has no heading; make it heading, run-in or lead"));
        }
        if (style == PointStyle.LIST && text.isEmpty()) {
            throw new ModelException(new Bilingual("此要点既没有标题也没有文字", "This point has neither a heading nor a text"));
        }
        if (placement == Placement.INLINE && style != PointStyle.LIST && style != PointStyle.RUN_IN) {
            throw new ModelException(
                    "place",
                    new Bilingual(
                            "只有 list 和 run-in 要点可以写在段内（place: inline）",
                            "Only a list or run-in point can stand inline"));
        }
    }

    /** A point under a heading on a line of its own, to be filled. */
    public static PointBuilder heading(String heading) {
        return new PointBuilder(PointStyle.HEADING, Optional.of(heading));
    }

    /** A point whose first sentence is its heading, to be filled. */
    public static PointBuilder runIn(String heading) {
        return new PointBuilder(PointStyle.RUN_IN, Optional.of(heading));
    }

    /** A point that begins with a topic phrase and has no number, to be filled. */
    public static PointBuilder lead(String phrase) {
        return new PointBuilder(PointStyle.LEAD, Optional.of(phrase));
    }

    /** A numbered point without a heading, to be filled. */
    public static PointBuilder list(String text) {
        return new PointBuilder(PointStyle.LIST, Optional.empty()).text(text);
    }

    /** A container whose heading is lost, to be filled. */
    public static PointBuilder implied() {
        return new PointBuilder(PointStyle.IMPLIED, Optional.empty());
    }

    /** Whether it takes a number. */
    public boolean numbered() {
        return style != PointStyle.LEAD && style != PointStyle.IMPLIED;
    }
}
