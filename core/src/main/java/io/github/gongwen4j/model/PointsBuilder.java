package io.github.gongwen4j.model;

import java.util.Optional;

/**
 * What the builders of work points, work plans and plans have in common.
 *
 * @param <B> the builder itself
 */
public abstract class PointsBuilder<B extends PointsBuilder<B>> extends EndedBuilder<B> {
    private Optional<String> titleNote = Optional.empty();
    private Optional<Contents> contents = Optional.empty();

    PointsBuilder(Title title) {
        super(title);
    }

    /** A line under the title, as the date in round brackets. */
    public B titleNote(String words) {
        titleNote = Optional.of(words);
        return self();
    }

    /** A table of contents below the title. */
    public B contents(Contents value) {
        contents = Optional.of(value);
        return self();
    }

    final Optional<String> titleNote() {
        return titleNote;
    }

    final Optional<Contents> wantedContents() {
        return contents;
    }
}
