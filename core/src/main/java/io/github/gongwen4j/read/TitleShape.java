package io.github.gongwen4j.read;

import io.github.gongwen4j.model.Title;

/** A title: a text, whose line feeds are breaks made by hand, or a list of its lines. */
final class TitleShape {
    static final Shape<Title> TITLE = UnionShape.of(
            Shapes.LINES.as(Title::of), ListShape.notEmpty(Shapes.TEXT).as(Title::new));

    private TitleShape() {}
}
