package io.github.gongwen4j.compose;

import io.github.gongwen4j.model.Block;
import io.github.gongwen4j.model.Body;
import io.github.gongwen4j.model.Inline;
import io.github.gongwen4j.model.Phase;
import io.github.gongwen4j.model.Placement;
import io.github.gongwen4j.model.Point;
import io.github.gongwen4j.model.PointStyle;
import io.github.gongwen4j.model.Text;
import io.github.gongwen4j.model.Timeline;
import io.github.gongwen4j.model.TimelineForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A timeline that is told as points becomes points of its section, counted with the others. */
final class TimelinePoints {
    private TimelinePoints() {}

    /** The body with the phases among the points; timelines told otherwise stay. */
    static Body expand(Body body) {
        return new Body(
                body.numbering(),
                body.opening(),
                body.sections().stream().map(TimelinePoints::expand).toList(),
                body.closing());
    }

    private static Point expand(Point point) {
        List<Point> items = new ArrayList<>(phases(point.intro()));
        point.items().forEach(item -> items.add(expand(item)));
        items.addAll(phases(point.tail()));
        return new Point(
                point.style(),
                point.placement(),
                point.heading(),
                point.text(),
                others(point.intro()),
                items,
                others(point.tail()),
                point.numbering(),
                point.counting());
    }

    private static List<Point> phases(List<Block> blocks) {
        return blocks.stream()
                .filter(TimelinePoints::toldAsPoints)
                .flatMap(block -> ((Timeline) block).phases().stream())
                .map(TimelinePoints::point)
                .toList();
    }

    private static List<Block> others(List<Block> blocks) {
        return blocks.stream().filter(block -> !toldAsPoints(block)).toList();
    }

    private static boolean toldAsPoints(Block block) {
        return block instanceof Timeline timeline && timeline.form() == TimelineForm.POINTS;
    }

    private static Point point(Phase phase) {
        String words = PhasePhrase.content(phase);
        Optional<Text> text =
                words.isEmpty() ? Optional.empty() : Optional.of(new Text(List.of(new Inline.Words(words))));
        return new Point(
                PointStyle.RUN_IN,
                Placement.OWN,
                Optional.of(PhasePhrase.heading(phase)),
                text,
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }
}
