package io.github.gongwen4j.compose;

import io.github.gongwen4j.model.Block;
import io.github.gongwen4j.model.Body;
import io.github.gongwen4j.model.Figure;
import io.github.gongwen4j.model.Paragraph;
import io.github.gongwen4j.model.Register;
import io.github.gongwen4j.model.Table;
import io.github.gongwen4j.model.TaskList;
import io.github.gongwen4j.model.Timeline;
import io.github.gongwen4j.model.TimelineForm;
import io.github.gongwen4j.numbering.NumberedPoint;
import io.github.gongwen4j.numbering.PointNumberer;
import io.github.gongwen4j.style.TextRole;
import java.util.List;

/** 正文: opening, numbered points, closing. */
final class BodyComposer {
    private BodyComposer() {}

    static void compose(Body body, Composition composition) {
        composition.reading(body.conventions(), () -> content(body, composition));
    }

    private static void content(Body body, Composition composition) {
        Body told = TimelinePoints.expand(body);
        blocks(told.opening(), composition);
        for (NumberedPoint section : PointNumberer.number(told)) {
            PointComposer.compose(section, composition);
        }
        blocks(told.closing(), composition);
    }

    static void blocks(List<Block> blocks, Composition composition) {
        for (Block block : blocks) {
            if (block instanceof Paragraph paragraph) {
                paragraph(paragraph, composition);
            } else if (block instanceof Timeline timeline) {
                timeline(timeline, composition);
            } else if (block instanceof TaskList tasks) {
                composition.on(tasks.orientation(), () -> TaskTableComposer.compose(tasks, composition));
            } else if (block instanceof Register register) {
                composition.on(register.orientation(), () -> RegisterComposer.compose(register, composition));
            } else if (block instanceof Table table) {
                composition.on(table.orientation(), () -> TableComposer.compose(table, composition));
            } else if (block instanceof Figure figure) {
                FigureComposer.compose(figure, composition);
            }
        }
    }

    private static void paragraph(Paragraph paragraph, Composition composition) {
        FlowParagraph.Builder builder = composition.bodyParagraph(TextRole.BODY);
        InlineComposer.append(paragraph.text(), builder, TextRole.BODY, composition);
        composition.addOpen(builder);
    }

    private static void timeline(Timeline timeline, Composition composition) {
        if (timeline.form() == TimelineForm.TABLE) {
            TimelineTableComposer.compose(timeline, composition);
        } else if (timeline.form() == TimelineForm.CHART) {
            TimelineChartComposer.compose(timeline, composition);
        } else {
            timeline.phases().forEach(phase -> PhaseLead.compose(phase, composition));
        }
    }
}
