package io.github.gongwen4j.compose;

import io.github.gongwen4j.model.Figure;
import io.github.gongwen4j.model.FigureWidth;
import io.github.gongwen4j.model.Image;
import io.github.gongwen4j.style.Distance;
import io.github.gongwen4j.style.Length;
import io.github.gongwen4j.style.PageGeometry;
import io.github.gongwen4j.style.TextRole;
import java.util.Optional;

/** A figure: centred, below it its caption, centred too, as 图1　进馆档案数量. */
final class FigureComposer {
    private static final int POINTS_PER_INCH = 72;

    /** So many lines of the page are left to the caption of a figure as high as a page. */
    private static final int CAPTION_LINES = 2;

    private FigureComposer() {}

    static void compose(Figure figure, Composition composition) {
        Length least = composition.profile().distance(Distance.FIGURE_ABOVE);
        Optional<FlowParagraph> caption = figure.caption().map(words -> caption(words, figure.numbered(), composition));
        FlowPicture picture = picture(figure, least, composition);
        Length before = above(picture, least, composition.grid().lineHeight());
        composition.add(new FlowFigure(picture, Alignment.CENTER, before, caption, composition.due()));
    }

    /** The text below goes on at the next line of the grid; of what that leaves free, half stands above the picture. */
    private static Length above(FlowPicture picture, Length least, Length line) {
        double taken = least.plus(picture.height()).points() / line.points();
        return least.plus(line.times((Math.ceil(taken) - taken) / 2));
    }

    /** A caption, numbered as 图1. */
    static FlowParagraph caption(String words, boolean numbered, Composition composition) {
        String number = numbered ? "图" + composition.nextFigure() + "\u3000" : "";
        return FlowParagraph.of(TextRole.FIGURE_CAPTION, composition.grid().lineHeight())
                .align(Alignment.CENTER)
                .run(number + words, composition.style(TextRole.FIGURE_CAPTION))
                .build();
    }

    /** As wide as was asked for, but no wider than the type area and no higher than a page. */
    private static FlowPicture picture(Figure figure, Length before, Composition composition) {
        PageGeometry page = composition.page();
        Length line = composition.grid().lineHeight();
        double rows = Math.floor(page.typeHeight().points() / line.points());
        Length lines = line.times(rows - CAPTION_LINES);
        Length height = lines.minus(before);
        Length asked = width(figure, page.typeWidth());
        Length width = asked.compareTo(page.typeWidth()) > 0 ? page.typeWidth() : asked;
        return FlowPicture.within(figure.image(), width, height);
    }

    private static Length width(Figure figure, Length typeWidth) {
        Image image = figure.image();
        if (figure.width() instanceof FigureWidth.Millimetres given) {
            return Length.mm(given.value());
        }
        if (figure.width() instanceof FigureWidth.Share share) {
            return typeWidth.times(share.value());
        }
        return Length.pt(image.width() * POINTS_PER_INCH / image.pixelsPerInch());
    }
}
