package io.github.gongwen4j.model;

import io.github.gongwen4j.time.DateConventionChanges;
import java.util.List;
import java.util.Objects;

/**
 * The body of a document: opening, sections, closing.
 *
 * @param numbering how its points are numbered
 * @param opening what stands before the first section
 * @param sections the points of the first level
 * @param closing what stands after the last section
 * @param conventions how its fuzzy dates are read as days, where days are needed
 */
public record Body(
        Numbering numbering,
        List<Block> opening,
        List<Point> sections,
        List<Block> closing,
        DateConventionChanges conventions) {
    /** Nothing at all. */
    public static final Body EMPTY = new Body(Numbering.STANDARD, List.of(), List.of(), List.of());

    /**
     * A body.
     *
     * @throws ModelException if points are nested deeper than they are numbered
     */
    public Body {
        Objects.requireNonNull(numbering);
        opening = List.copyOf(opening);
        sections = List.copyOf(sections);
        closing = List.copyOf(closing);
        Objects.requireNonNull(conventions);
        NestingRule.require(numbering, sections);
    }

    /** A body whose dates are read as those around it. */
    public Body(Numbering numbering, List<Block> opening, List<Point> sections, List<Block> closing) {
        this(numbering, opening, sections, closing, DateConventionChanges.NONE);
    }

    /** Whether there is nothing in it. */
    public boolean isEmpty() {
        return opening.isEmpty() && sections.isEmpty() && closing.isEmpty();
    }

    /** An empty body, to be filled. */
    public static Builder builder() {
        return new Builder();
    }

    /** Fills a body. */
    public static final class Builder extends BodyBuilder<Builder> {
        private Builder() {}

        @Override
        Builder self() {
            return this;
        }

        /** The finished body. */
        public Body build() {
            return body();
        }
    }
}
