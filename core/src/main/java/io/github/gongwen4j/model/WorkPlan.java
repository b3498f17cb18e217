package io.github.gongwen4j.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A work plan (工作计划).
 *
 * @param title its title
 * @param titleNote a line under the title, as the date in round brackets
 * @param contents a table of contents below the title
 * @param body its body
 * @param attachments its attachments
 * @param signature who signs it and when
 */
public record WorkPlan(
        Title title,
        Optional<String> titleNote,
        Optional<Contents> contents,
        Body body,
        List<Attachment> attachments,
        Optional<Signature> signature)
        implements PointsDocument {
    public WorkPlan {
        Objects.requireNonNull(title);
        titleNote.ifPresent(note -> Wording.require(note, "题注", "title note"));
        Objects.requireNonNull(contents);
        Objects.requireNonNull(body);
        attachments = List.copyOf(attachments);
        Objects.requireNonNull(signature);
    }

    /** One with this title, to be filled; a line feed is a break made by hand. */
    public static Builder builder(String title) {
        return new Builder(Title.of(title));
    }

    /** Fills one. */
    public static final class Builder extends PointsBuilder<Builder> {
        private Builder(Title title) {
            super(title);
        }

        @Override
        Builder self() {
            return this;
        }

        /** The finished document. */
        public WorkPlan build() {
            return new WorkPlan(title(), titleNote(), wantedContents(), body(), attachments(), signature());
        }
    }
}
