package io.github.gongwen4j.model;

import io.github.gongwen4j.time.DateConventionChanges;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * What the builders of all documents with a body have in common.
 *
 * @param <B> the builder itself
 */
public abstract class BodyBuilder<B extends BodyBuilder<B>> {
    private Numbering numbering = Numbering.STANDARD;
    private final List<Block> opening = new ArrayList<>();
    private final List<Point> sections = new ArrayList<>();
    private final List<Block> closing = new ArrayList<>();
    private DateConventionChanges conventions = DateConventionChanges.NONE;

    BodyBuilder() {}

    abstract B self();

    /** How points are numbered, from the outermost level inwards, counted anew under each parent. */
    public B numbering(Scheme... schemes) {
        return numbering(Numbering.of(schemes));
    }

    /** How points are numbered. */
    public B numbering(Numbering value) {
        numbering = value;
        return self();
    }

    /** How fuzzy dates are read as days, where days are needed; a timeline may say otherwise. */
    public B conventions(DateConventionChanges changes) {
        conventions = changes;
        return self();
    }

    /** A further paragraph: before the first section it opens the body, after a section it closes it. */
    public B paragraph(String words) {
        return block(Paragraph.of(words));
    }

    /** A further block: before the first section it opens the body, after a section it closes it. */
    public B block(Block block) {
        (sections.isEmpty() ? opening : closing).add(block);
        return self();
    }

    /** A further section under a heading on a line of its own. */
    public B section(String heading, Consumer<PointBuilder> content) {
        PointBuilder section = Point.heading(heading);
        content.accept(section);
        return section(section.build());
    }

    /** A further section. */
    public B section(Point section) {
        if (!closing.isEmpty()) {
            throw new IllegalStateException("A section follows a closing paragraph; give the sections before it");
        }
        sections.add(section);
        return self();
    }

    /** Everything at once, in place of what was given before. */
    public B body(Body body) {
        numbering = body.numbering();
        opening.clear();
        opening.addAll(body.opening());
        sections.clear();
        sections.addAll(body.sections());
        closing.clear();
        closing.addAll(body.closing());
        conventions = body.conventions();
        return self();
    }

    final Body body() {
        return new Body(numbering, opening, sections, closing, conventions);
    }
}
