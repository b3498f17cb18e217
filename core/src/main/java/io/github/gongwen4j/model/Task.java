package io.github.gongwen4j.model;

import io.github.gongwen4j.time.FuzzyDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A task (任务): who does what by when, and what comes of it.
 *
 * @param text what is to be done; without footnotes
 * @param lead the units that lead (牵头单位)
 * @param support the units that help (配合单位)
 * @param due by when (完成时限), with the words kept
 * @param deliverable what is handed in (成果)
 * @param receiver to whom it is handed in (报送单位)
 */
public record Task(
        Text text,
        List<String> lead,
        List<String> support,
        Optional<FuzzyDate> due,
        Optional<String> deliverable,
        Optional<String> receiver) {
    public Task {
        text.withoutNotes("task");
        lead = Names.of(lead, "牵头单位", "leading unit");
        support = Names.of(support, "配合单位", "supporting unit");
        Objects.requireNonNull(due);
        deliverable.ifPresent(words -> Wording.require(words, "成果", "deliverable"));
        receiver.ifPresent(words -> Wording.require(words, "报送单位", "receiver"));
    }

    /** A task of which only the words are known. */
    public static Task of(String words) {
        return builder(words).build();
    }

    /** A task to be filled. */
    public static Builder builder(String words) {
        return new Builder(words);
    }

    /** Fills a task. */
    public static final class Builder {
        private final String words;
        private List<String> lead = List.of();
        private List<String> support = List.of();
        private Optional<FuzzyDate> due = Optional.empty();
        private Optional<String> deliverable = Optional.empty();
        private Optional<String> receiver = Optional.empty();

        private Builder(String words) {
            this.words = words;
        }

        /** The units that lead. */
        public Builder lead(String... units) {
            lead = List.of(units);
            return this;
        }

        /** The units that help. */
        public Builder support(String... units) {
            support = List.of(units);
            return this;
        }

        /**
         * By when.
         *
         * @param date as a writer writes it, as 4月底前 or 2026-04-30
         * @throws io.github.gongwen4j.time.ImpossibleDateException if it is no day of any calendar
         */
        public Builder due(String date) {
            due = Optional.of(FuzzyDate.parse(date));
            return this;
        }

        /** What is handed in. */
        public Builder deliverable(String words) {
            deliverable = Optional.of(words);
            return this;
        }

        /** To whom it is handed in. */
        public Builder receiver(String organ) {
            receiver = Optional.of(organ);
            return this;
        }

        /** The finished task. */
        public Task build() {
            return new Task(Text.of(words), lead, support, due, deliverable, receiver);
        }
    }
}
