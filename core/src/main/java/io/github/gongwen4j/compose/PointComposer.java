package io.github.gongwen4j.compose;

import io.github.gongwen4j.model.Placement;
import io.github.gongwen4j.model.Point;
import io.github.gongwen4j.model.PointStyle;
import io.github.gongwen4j.numbering.Marker;
import io.github.gongwen4j.numbering.NumberedPoint;
import io.github.gongwen4j.style.TextRole;
import io.github.gongwen4j.style.TextStyle;

/**
 * A point and all within it. A heading on a line of its own stays with what follows; of a run-in heading only the heading
 * part takes the heading's face; an inline point goes on in the paragraph before it.
 */
final class PointComposer {
    private final NumberedPoint numbered;
    private final Point point;
    private final TextRole headingRole;
    private final Composition composition;

    private PointComposer(NumberedPoint numbered, Composition composition) {
        this.numbered = numbered;
        this.point = numbered.point();
        this.headingRole = HeadingRole.of(numbered.marker(), numbered.depth());
        this.composition = composition;
    }

    static void compose(NumberedPoint point, Composition composition) {
        new PointComposer(point, composition).compose();
    }

    private void compose() {
        if (point.placement() == Placement.INLINE) {
            inline();
        } else if (point.style() == PointStyle.HEADING) {
            ownLineHeading();
        } else if (point.style() != PointStyle.IMPLIED) {
            runningText();
        }
        BodyComposer.blocks(point.intro(), composition);
        numbered.items().forEach(item -> compose(item, composition));
        BodyComposer.blocks(point.tail(), composition);
    }

    private void ownLineHeading() {
        String heading = point.heading().orElseThrow();
        FlowParagraph.Builder paragraph = composition.bodyParagraph(headingRole);
        number(paragraph, composition.style(headingRole));
        composition.add(paragraph
                .run(heading, composition.style(headingRole))
                .outline(outline(heading, true))
                .keep(Keep.WITH_NEXT)
                .build());
        point.text().ifPresent(text -> {
            FlowParagraph.Builder below = composition.bodyParagraph(TextRole.BODY);
            InlineComposer.append(text, below, TextRole.BODY, composition);
            composition.addOpen(below);
        });
    }

    private void runningText() {
        boolean headed = point.heading().isPresent();
        boolean alone = headed && point.text().isEmpty();
        TextRole paragraphRole = alone ? headingRole : TextRole.BODY;
        FlowParagraph.Builder paragraph = composition.bodyParagraph(paragraphRole);
        number(paragraph, composition.style(headed ? headingRole : TextRole.BODY));
        point.heading().ifPresent(heading -> {
            headingPart(heading, paragraph);
            paragraph.outline(outline(heading, alone));
        });
        point.text().ifPresent(text -> InlineComposer.append(text, paragraph, TextRole.BODY, composition));
        composition.addOpen(paragraph);
    }

    private void inline() {
        FlowParagraph.Builder paragraph = composition.openParagraph();
        TextRole markerRole = point.heading().isPresent() ? headingRole : TextRole.BODY;
        numbered.marker()
                .ifPresent(
                        marker -> paragraph.run(new FlowRun(marker.text(), composition.style(markerRole), markerRole)));
        point.heading().ifPresent(heading -> headingPart(heading, paragraph));
        point.text().ifPresent(text -> InlineComposer.append(text, paragraph, TextRole.BODY, composition));
    }

    private void headingPart(String heading, FlowParagraph.Builder paragraph) {
        String closed = ClosingStop.after(heading);
        paragraph.run(new FlowRun(closed, composition.style(headingRole), headingRole));
    }

    private void number(FlowParagraph.Builder paragraph, TextStyle style) {
        numbered.marker().ifPresent(marker -> paragraph.number(new FlowNumber(marker, numbered.depth(), style)));
    }

    private OutlineEntry outline(String heading, boolean wholeParagraph) {
        String number = numbered.marker().map(Marker::text).orElse("");
        return new OutlineEntry(composition.outlineBase() + numbered.depth(), number + heading, number, wholeParagraph);
    }
}
