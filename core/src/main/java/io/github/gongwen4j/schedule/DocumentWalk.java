package io.github.gongwen4j.schedule;

import io.github.gongwen4j.model.Attachment;
import io.github.gongwen4j.model.Block;
import io.github.gongwen4j.model.Body;
import io.github.gongwen4j.model.Circular;
import io.github.gongwen4j.model.Collection;
import io.github.gongwen4j.model.Document;
import io.github.gongwen4j.model.Paragraph;
import io.github.gongwen4j.model.Point;
import io.github.gongwen4j.model.PointsDocument;
import io.github.gongwen4j.model.SeparateAttachment;
import io.github.gongwen4j.model.Speech;
import io.github.gongwen4j.model.TaskList;
import io.github.gongwen4j.model.Text;
import io.github.gongwen4j.model.Timeline;
import io.github.gongwen4j.time.DateConventions;
import java.util.List;
import java.util.Optional;

/** Goes through a document in its order and shows what tells of dates and duties, each with its place. */
final class DocumentWalk {
    /** Is shown what tells of dates and duties. */
    interface Visitor {
        void timeline(Timeline timeline, Spot spot);

        void tasks(TaskList tasks, Spot spot);

        /**
         * A text that runs on.
         *
         * @param heading the heading that the text belongs to alone, as that of its point
         */
        void text(Text text, Optional<String> heading, Spot spot);
    }

    private final Visitor visitor;

    private DocumentWalk(Visitor visitor) {
        this.visitor = visitor;
    }

    static void through(Document document, DateConventions conventions, Visitor visitor) {
        new DocumentWalk(visitor).document(document, new Spot("", "", Optional.empty(), conventions));
    }

    private void document(Document document, Spot around) {
        Optional<PlanYears> years = PlanYears.of(document).or(around::years);
        Spot here = new Spot(around.path(), "", years, around.conventions()).reading(PlanConventions.of(document));
        if (document instanceof Speech speech) {
            body(speech.body(), here, "opening");
        } else if (document instanceof PointsDocument points) {
            body(points.body(), here, "preamble");
            attachments(points.attachments(), here);
        } else if (document instanceof Circular circular) {
            body(circular.body(), here, "text");
            attachments(circular.attachments(), here);
            circular.issues().ifPresent(issued -> document(issued, here.at("issues.")));
        } else if (document instanceof Collection collection) {
            for (int i = 0; i < collection.parts().size(); i++) {
                document(collection.parts().get(i).document(), here.at("parts[" + i + "].document."));
            }
        } else if (document instanceof SeparateAttachment separate) {
            body(separate.attachment().body(), here, "text");
        }
    }

    private void attachments(List<Attachment> attachments, Spot spot) {
        for (int i = 0; i < attachments.size(); i++) {
            Attachment attachment = attachments.get(i);
            Spot here =
                    spot.at("attachments[" + i + "].").under(attachment.title().text());
            body(attachment.body(), here, "text");
        }
    }

    private void body(Body body, Spot around, String opening) {
        Spot spot = around.reading(body.conventions());
        blocks(body.opening(), spot.at(opening));
        points(body.sections(), spot.at("sections"));
        blocks(body.closing(), spot.at("closing"));
    }

    private void points(List<Point> points, Spot spot) {
        for (int i = 0; i < points.size(); i++) {
            Point point = points.get(i);
            Spot here = spot.at("[" + i + "].");
            Spot within = point.heading().map(here::under).orElse(here);
            point.text().ifPresent(text -> visitor.text(text, point.heading(), within.at("text")));
            blocks(point.intro(), within.at("intro"));
            points(point.items(), within.at("items"));
            blocks(point.tail(), within.at("tail"));
        }
    }

    private void blocks(List<Block> blocks, Spot spot) {
        for (int i = 0; i < blocks.size(); i++) {
            Spot here = spot.at("[" + i + "]");
            if (blocks.get(i) instanceof Timeline timeline) {
                visitor.timeline(timeline, here.at(".timeline"));
            } else if (blocks.get(i) instanceof TaskList tasks) {
                visitor.tasks(tasks, here.at(".tasks"));
            } else if (blocks.get(i) instanceof Paragraph paragraph) {
                visitor.text(paragraph.text(), Optional.empty(), here);
            }
        }
    }
}
