package io.github.gongwen4j.read;

import io.github.gongwen4j.model.Block;
import io.github.gongwen4j.model.Body;
import io.github.gongwen4j.model.Numbering;
import io.github.gongwen4j.model.Placement;
import io.github.gongwen4j.model.Point;
import io.github.gongwen4j.model.PointStyle;
import io.github.gongwen4j.model.TaskList;
import io.github.gongwen4j.model.Timeline;
import java.util.List;
import java.util.Optional;

/** Points as trees, and the bodies they make up. */
final class PointTrees {
    private final BlockTrees blocks;

    PointTrees(PictureNames pictures) {
        this.blocks = new BlockTrees(pictures);
    }

    /**
     * Puts the fields of a body on a document.
     *
     * @param opening the name of the field that opens it: opening, preamble or text
     */
    void body(MappingTree document, String opening, Body body) {
        if (!body.numbering().equals(Numbering.STANDARD)) {
            document.put("numbering", NumberingTrees.numbering(body.numbering()));
        }
        document.put("conventions", ConventionTrees.conventions(body.conventions()))
                .put(opening, blocks.blocks(body.opening()))
                .list("sections", points(body.sections()))
                .put("closing", blocks.blocks(body.closing()));
    }

    private List<Node> points(List<Point> points) {
        return points.stream().map(this::point).toList();
    }

    private Node point(Point point) {
        MappingTree tree = new MappingTree()
                .text("heading", point.heading())
                .word("style", point.style(), naturalStyle(point))
                .put("text", point.text().map(TextTrees::text))
                .word("place", point.placement(), Placement.OWN)
                .put("numbering", point.numbering().map(NumberingTrees::numbering))
                .put("count", point.counting().map(Shapes::word).map(Trees::text));
        intro(tree, point.intro());
        Node.Mapping whole = tree.list("items", points(point.items()))
                .put("tail", blocks.blocks(point.tail()))
                .tree();
        return textOnly(whole).orElse(whole);
    }

    /** A timeline and a table of tasks that come last have fields of their own. */
    private void intro(MappingTree tree, List<Block> intro) {
        int end = intro.size();
        Optional<TaskList> tasks = Optional.empty();
        if (end > 0 && intro.get(end - 1) instanceof TaskList last) {
            tasks = Optional.of(last);
            end--;
        }
        Optional<Timeline> timeline = Optional.empty();
        if (end > 0 && intro.get(end - 1) instanceof Timeline last) {
            timeline = Optional.of(last);
            end--;
        }
        tree.put("intro", blocks.blocks(intro.subList(0, end)))
                .put("timeline", timeline.map(TimelineTrees::timeline))
                .put("tasks", tasks.map(TimelineTrees::tasks));
    }

    /** The text of a point that has no other field, and no pieces. */
    private static Optional<Node> textOnly(Node.Mapping point) {
        return point.entries().size() == 1
                ? point.value("text").filter(Node.Scalar.class::isInstance)
                : Optional.empty();
    }

    /** The style a point has when it says none. */
    private static PointStyle naturalStyle(Point point) {
        if (point.heading().isPresent()) {
            return PointStyle.HEADING;
        }
        return point.text().isEmpty() && !point.items().isEmpty() ? PointStyle.IMPLIED : PointStyle.LIST;
    }
}
