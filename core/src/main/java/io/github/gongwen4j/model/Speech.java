package io.github.gongwen4j.model;

import io.github.gongwen4j.time.FuzzyDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A speech (讲话).
 *
 * @param title its title
 * @param delivery when and by whom it is given
 * @param contents a table of contents (目录) below the title
 * @param salutation the salutation (称谓), as 同志们：
 * @param body opening, sections and closing
 */
public record Speech(
        Title title, Optional<Delivery> delivery, Optional<Contents> contents, Optional<String> salutation, Body body)
        implements Document {
    public Speech {
        Objects.requireNonNull(title);
        Objects.requireNonNull(delivery);
        Objects.requireNonNull(contents);
        salutation.ifPresent(words -> Wording.require(words, "称谓", "salutation"));
        Objects.requireNonNull(body);
    }

    /** A speech with this title, to be filled; a line feed is a break made by hand. */
    public static Builder builder(String title) {
        return new Builder(Title.of(title));
    }

    /** Fills a speech. */
    public static final class Builder extends BodyBuilder<Builder> {
        private final Title title;
        private Optional<FuzzyDate> on = Optional.empty();
        private Optional<Speaker> speaker = Optional.empty();
        private Optional<Contents> contents = Optional.empty();
        private Optional<String> salutation = Optional.empty();

        private Builder(Title title) {
            this.title = title;
        }

        @Override
        Builder self() {
            return this;
        }

        /**
         * The day it is given.
         *
         * @param date as 2026-03-18 or 2026年3月18日
         */
        public Builder deliveredOn(String date) {
            on = Optional.of(FuzzyDate.parse(date));
            return this;
        }

        /** Who gives it. */
        public Builder speaker(String post, String name) {
            speaker = Optional.of(new Speaker(Optional.of(post), name));
            return this;
        }

        /** A table of contents below the title. */
        public Builder contents(Contents value) {
            contents = Optional.of(value);
            return this;
        }

        /** The salutation, as 同志们： */
        public Builder salutation(String words) {
            salutation = Optional.of(words);
            return this;
        }

        /** The finished speech. */
        public Speech build() {
            Optional<Delivery> delivery =
                    on.isEmpty() && speaker.isEmpty() ? Optional.empty() : Optional.of(new Delivery(on, speaker));
            return new Speech(title, delivery, contents, salutation, body());
        }
    }
}
