package io.github.gongwen4j.layout;

import io.github.gongwen4j.compose.Alignment;
import io.github.gongwen4j.compose.FlowParagraph;
import io.github.gongwen4j.compose.Indents;
import io.github.gongwen4j.style.Distance;
import io.github.gongwen4j.style.Length;
import io.github.gongwen4j.style.PageNumberPlace;
import io.github.gongwen4j.style.StyleProfile;
import io.github.gongwen4j.style.TextRole;
import io.github.gongwen4j.style.TextStyle;
import java.util.Optional;

/** Draws page numbers (页码), clause 7.5: figures between two dashes, below the type area. */
final class PageNumbers {
    /** The middle of a dash above the baseline, in em. */
    private static final double DASH_MIDDLE = 0.3;

    private static final double BASELINE = 0.8;

    private final StyleProfile profile;
    private final ParagraphSetter setter;

    PageNumbers(StyleProfile profile, ParagraphSetter setter) {
        this.profile = profile;
        this.setter = setter;
    }

    /** Draws the number of a page; on a page that lies on its side where it is on the others once that is turned (clause 8). */
    void draw(Sheet sheet) {
        if (profile.pageNumberPlace() == PageNumberPlace.NONE) {
            return;
        }
        if (!sheet.geometry().landscape()) {
            drawUpright(sheet);
            return;
        }
        Sheet upright = new Sheet(sheet.number(), sheet.geometry().toPortrait());
        drawUpright(upright);
        double height = upright.geometry().height().points();
        upright.items().forEach(item -> sheet.add(QuarterTurn.of(item, height)));
    }

    private void drawUpright(Sheet sheet) {
        TextStyle style = profile.style(TextRole.PAGE_NUMBER);
        FlowParagraph paragraph = FlowParagraph.of(TextRole.PAGE_NUMBER, style.size())
                .align(alignment(sheet.number()))
                .indents(indents(sheet.number(), style.size()))
                .run("— " + sheet.number() + " —", style)
                .build();
        double dashes = sheet.bottom()
                + profile.distance(Distance.PAGE_NUMBER_BELOW_TYPE_AREA).points();
        double baseline = dashes + DASH_MIDDLE * style.size().points();
        double top = baseline - BASELINE * style.size().points();
        double width = sheet.geometry().typeWidth().points();
        setter.setAs(paragraph, width, Artifacts.PAGE_NUMBER)
                .draw(sheet, 0, sheet.left(), top, Optional.of(Artifacts.PAGE_NUMBER));
    }

    private Alignment alignment(int page) {
        if (profile.pageNumberPlace() == PageNumberPlace.CENTER) {
            return Alignment.CENTER;
        }
        return page % 2 == 1 ? Alignment.END : Alignment.START;
    }

    private Indents indents(int page, Length character) {
        return switch (alignment(page)) {
            case END -> Indents.right(character);
            case START -> Indents.left(character);
            default -> Indents.NONE;
        };
    }
}
