package io.github.gongwen4j.model;

import io.github.gongwen4j.time.FuzzyDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A phase (阶段) of a timeline. Dates may be partial, fuzzy, open or placeholders; their words are kept.
 *
 * @param name its name, as 动员部署阶段
 * @param from when it begins; empty when that is open or not said
 * @param to when it ends; empty when that is open or not said
 * @param text what is done in it, told in a paragraph
 * @param tasks its tasks
 * @param milestones its milestones
 */
public record Phase(
        String name,
        Optional<FuzzyDate> from,
        Optional<FuzzyDate> to,
        Optional<Text> text,
        List<Task> tasks,
        List<Milestone> milestones) {
    public Phase {
        Wording.require(name, "阶段名称", "name of the phase");
        Objects.requireNonNull(from);
        Objects.requireNonNull(to);
        text.ifPresent(words -> words.withoutNotes("text"));
        tasks = List.copyOf(tasks);
        milestones = List.copyOf(milestones);
    }

    /** A phase of this name, to be filled. */
    public static Builder builder(String name) {
        return new Builder(name);
    }

    /** Fills a phase. */
    public static final class Builder {
        private final String name;
        private Optional<FuzzyDate> from = Optional.empty();
        private Optional<FuzzyDate> to = Optional.empty();
        private Optional<Text> text = Optional.empty();
        private final List<Task> tasks = new ArrayList<>();
        private final List<Milestone> milestones = new ArrayList<>();

        private Builder(String name) {
            this.name = name;
        }

        /** When it begins, as a writer writes it. */
        public Builder from(String date) {
            from = Optional.of(FuzzyDate.parse(date));
            return this;
        }

        /** When it ends, as a writer writes it. */
        public Builder to(String date) {
            to = Optional.of(FuzzyDate.parse(date));
            return this;
        }

        /** What is done in it. */
        public Builder text(String words) {
            text = Optional.of(Text.of(words));
            return this;
        }

        /** A further task of which only the words are known. */
        public Builder task(String words) {
            return task(Task.of(words));
        }

        /** A further task. */
        public Builder task(Task task) {
            tasks.add(task);
            return this;
        }

        /** A further milestone. */
        public Builder milestone(String what, String on) {
            milestones.add(new Milestone(what, FuzzyDate.parse(on)));
            return this;
        }

        /** The finished phase. */
        public Phase build() {
            return new Phase(name, from, to, text, tasks, milestones);
        }
    }
}
