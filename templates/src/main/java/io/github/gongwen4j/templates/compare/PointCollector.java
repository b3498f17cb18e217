package io.github.gongwen4j.templates.compare;

import io.github.gongwen4j.model.Attachment;
import io.github.gongwen4j.model.Block;
import io.github.gongwen4j.model.Body;
import io.github.gongwen4j.model.Circular;
import io.github.gongwen4j.model.Collection;
import io.github.gongwen4j.model.Document;
import io.github.gongwen4j.model.Phase;
import io.github.gongwen4j.model.Point;
import io.github.gongwen4j.model.PointsDocument;
import io.github.gongwen4j.model.Speech;
import io.github.gongwen4j.model.Task;
import io.github.gongwen4j.model.TaskList;
import io.github.gongwen4j.model.Timeline;
import io.github.gongwen4j.numbering.Marker;
import io.github.gongwen4j.numbering.NumberedPoint;
import io.github.gongwen4j.numbering.PointNumberer;
import io.github.gongwen4j.templates.reissue.DocumentYear;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** All points of a document in order: sections and their items, phases and tasks, and the paragraphs of opening and closing. */
final class PointCollector {
    private final OptionalInt year;
    private final List<PointWords> found = new ArrayList<>();

    private PointCollector(OptionalInt year) {
        this.year = year;
    }

    static List<PointWords> collect(Document document) {
        PointCollector collector = new PointCollector(DocumentYear.of(document));
        collector.document(document, Above.NOTHING, "");
        return List.copyOf(collector.found);
    }

    /** Where points stand: the index of the point above, its level, the headings above. */
    private record Above(int index, int level, List<String> headings) {
        static final Above NOTHING = new Above(-1, 0, List.of());

        Above below(int point, String heading) {
            List<String> all =
                    Stream.concat(headings.stream(), Stream.of(heading)).toList();
            return new Above(point, level + 1, all);
        }
    }

    private void document(Document document, Above above, String path) {
        if (document instanceof Speech speech) {
            body(speech.body(), above, path, "opening");
        } else if (document instanceof PointsDocument points) {
            body(points.body(), above, path, "preamble");
            attachments(points.attachments(), above, path);
        } else if (document instanceof Circular circular) {
            body(circular.body(), above, path, "text");
            circular.issues().ifPresent(issued -> document(issued, above, path + "issues."));
            attachments(circular.attachments(), above, path);
        } else if (document instanceof Collection collection) {
            for (int i = 0; i < collection.parts().size(); i++) {
                Collection.Part part = collection.parts().get(i);
                String heading =
                        part.heading().orElseGet(() -> part.document().title().text());
                String here = path + "parts[" + i + "]";
                int index = add(here, above, "", Optional.of(heading), "");
                document(part.document(), above.below(index, heading), here + ".document.");
            }
        }
    }

    private void attachments(List<Attachment> attachments, Above above, String path) {
        for (int i = 0; i < attachments.size(); i++) {
            Attachment attachment = attachments.get(i);
            String here = path + "attachments[" + i + "]";
            String title = attachment.title().text();
            int index = add(here, above, "附件：", Optional.of(title), "");
            body(attachment.body(), above.below(index, title), here + ".", "text");
        }
    }

    private void body(Body body, Above above, String path, String opening) {
        paragraphs(body.opening(), above, path + opening);
        points(PointNumberer.number(body), above, path + "sections");
        paragraphs(body.closing(), above, path + "closing");
    }

    /** Each paragraph before the first and after the last section is a point of its own. */
    private void paragraphs(List<Block> blocks, Above above, String path) {
        for (int i = 0; i < blocks.size(); i++) {
            String words = BlockWords.of(List.of(blocks.get(i)));
            if (!words.isEmpty()) {
                add(path + "[" + i + "]", above, "", Optional.empty(), words);
            }
        }
        blocks(blocks, above, path);
    }

    private void points(List<NumberedPoint> points, Above above, String path) {
        for (int i = 0; i < points.size(); i++) {
            Point point = points.get(i).point();
            String here = path + "[" + i + "]";
            String marker = points.get(i).marker().map(Marker::text).orElse("");
            String text = point.text().map(BlockWords::of).orElse("")
                    + BlockWords.of(point.intro())
                    + BlockWords.of(point.tail());
            int index = add(here, above, marker, point.heading(), text);
            Above below = above.below(index, point.heading().orElse(""));
            blocks(point.intro(), below, here + ".intro");
            points(points.get(i).items(), below, here + ".items");
            blocks(point.tail(), below, here + ".tail");
        }
    }

    private void blocks(List<Block> blocks, Above above, String path) {
        for (int i = 0; i < blocks.size(); i++) {
            String here = path + "[" + i + "]";
            if (blocks.get(i) instanceof Timeline timeline) {
                phases(timeline.phases(), above, here + ".timeline");
            } else if (blocks.get(i) instanceof TaskList list) {
                tasks(list.tasks(), above, here + ".tasks");
            }
        }
    }

    private void phases(List<Phase> phases, Above above, String path) {
        for (int i = 0; i < phases.size(); i++) {
            Phase phase = phases.get(i);
            String here = path + "[" + i + "]";
            int index = add(here, above, "", Optional.of(phase.name()), BlockWords.of(phase));
            tasks(phase.tasks(), above.below(index, phase.name()), here + ".tasks");
        }
    }

    private void tasks(List<Task> tasks, Above above, String path) {
        for (int i = 0; i < tasks.size(); i++) {
            add(path + "[" + i + "]", above, "", Optional.empty(), BlockWords.of(tasks.get(i)));
        }
    }

    private int add(String path, Above above, String marker, Optional<String> heading, String text) {
        ComparedPoint point = new ComparedPoint(path, above.level() + 1, marker, heading, text, above.headings());
        found.add(PointWords.of(point, above.index(), year));
        return found.size() - 1;
    }
}
