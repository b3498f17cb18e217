package io.github.gongwen4j.numbering;

import io.github.gongwen4j.model.Body;
import io.github.gongwen4j.model.Counting;
import io.github.gongwen4j.model.Numbering;
import io.github.gongwen4j.model.Point;
import io.github.gongwen4j.model.Scheme;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Computes the numbers of a body's points from their nesting, their schemes and their manner of counting. */
public final class PointNumberer {
    /** What a counter that runs on is known by: points of another depth or scheme do not take part in it. */
    private record Counter(int depth, Scheme scheme) {}

    private final Map<Counter, Integer> last = new HashMap<>();

    private PointNumberer() {}

    /** The sections of the body with their numbers. */
    public static List<NumberedPoint> number(Body body) {
        List<Numbering.Level> levels = body.numbering().levels();
        return new PointNumberer().number(body.sections(), levels, 1, Counting.RESTART);
    }

    private List<NumberedPoint> number(List<Point> points, List<Numbering.Level> levels, int depth, Counting counting) {
        if (points.isEmpty()) {
            return List.of();
        }
        Scheme scheme = levels.get(0).scheme();
        Counter counter = new Counter(depth, scheme);
        int value = counting == Counting.CONTINUE ? last.getOrDefault(counter, 0) : 0;
        List<NumberedPoint> numbered = new ArrayList<>(points.size());
        for (Point point : points) {
            Optional<Marker> marker = Optional.empty();
            if (point.numbered()) {
                value++;
                last.put(counter, value);
                marker = Optional.of(Markers.marker(scheme, value));
            }
            numbered.add(new NumberedPoint(point, depth, marker, items(point, levels, depth)));
        }
        return List.copyOf(numbered);
    }

    private List<NumberedPoint> items(Point point, List<Numbering.Level> levels, int depth) {
        if (point.items().isEmpty()) {
            return List.of();
        }
        List<Numbering.Level> below =
                point.numbering().map(Numbering::levels).orElseGet(() -> levels.subList(1, levels.size()));
        Counting counting = point.counting().orElse(below.get(0).counting());
        return number(point.items(), below, depth + 1, counting);
    }
}
