package io.github.gongwen4j.compose;

import io.github.gongwen4j.style.Length;
import io.github.gongwen4j.style.TextRole;
import io.github.gongwen4j.style.TextStyle;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A paragraph. Its lines are of one exact height; a line's baseline lies at 0.8 of the height below its upper edge, whatever
 * the face, as word processors place it. A paragraph without runs and number is a blank line.
 *
 * @param role what it is; names the Word style and the tag
 * @param alignment how its lines stand
 * @param indents its distance from the edges of the type area
 * @param before empty height above it; holds at the head of a page too
 * @param lineHeight the exact height of each line, more than 0 pt
 * @param tabs tab stops from left to right
 * @param number the number in front of its text, if it has one
 * @param runs its text; never counts the number
 * @param outline its place in the outline, if it is or begins with a heading
 * @param keeps what page breaking must respect
 * @param rule a rule under it, if there is one
 * @param seals seals that stand where it stands, behind the text
 */
public record FlowParagraph(
        TextRole role,
        Alignment alignment,
        Indents indents,
        Length before,
        Length lineHeight,
        List<TabStop> tabs,
        Optional<FlowNumber> number,
        List<FlowRun> runs,
        Optional<OutlineEntry> outline,
        Set<Keep> keeps,
        Optional<FlowRule> rule,
        List<FlowSeal> seals)
        implements FlowBlock {
    public FlowParagraph {
        Objects.requireNonNull(role);
        Objects.requireNonNull(alignment);
        Objects.requireNonNull(indents);
        Objects.requireNonNull(before);
        if (lineHeight.points() <= 0) {
            throw new IllegalArgumentException("A line is more than 0 pt high, not " + lineHeight.points());
        }
        tabs = List.copyOf(tabs);
        Objects.requireNonNull(number);
        runs = List.copyOf(runs);
        Objects.requireNonNull(outline);
        keeps = Set.copyOf(keeps);
        Objects.requireNonNull(rule);
        seals = List.copyOf(seals);
    }

    /** A paragraph of this role and line height, flush left, without indent. */
    public static Builder of(TextRole role, Length lineHeight) {
        return new Builder(role, lineHeight);
    }

    /** A builder that starts from this paragraph. */
    public Builder toBuilder() {
        Builder builder = new Builder(role, lineHeight);
        builder.alignment = alignment;
        builder.indents = indents;
        builder.before = before;
        builder.tabs.addAll(tabs);
        builder.number = number;
        builder.runs.addAll(runs);
        builder.outline = outline;
        builder.keeps.addAll(keeps);
        builder.rule = rule;
        builder.seals.addAll(seals);
        return builder;
    }

    /** Its text with the number in front, without tabs and turns; of footnotes not even the marks. */
    public String text() {
        StringBuilder text = new StringBuilder();
        number.ifPresent(n -> text.append(n.marker().text()));
        runs.forEach(run -> text.append(run.text()));
        return text.toString();
    }

    /**
     * The same with its characters so much further apart. The number in front of them stays as it is, and so does the first
     * character after a number: LibreOffice gives a number it counts the spacing of that character, whatever the list says.
     */
    public FlowParagraph spaced(Length further) {
        List<FlowRun> spaced = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            FlowRun run = runs.get(i);
            int staying = number.isPresent() && i == 0 ? 1 : 0;
            TextStyle style = run.style().withTracking(run.style().tracking().plus(further));
            spaced.add(run.part(0, staying));
            spaced.add(run.part(staying, run.length()).withStyle(style));
        }
        return toBuilder().runs(spaced).build();
    }

    /** Whether it is a blank line. */
    public boolean blank() {
        return runs.isEmpty() && number.isEmpty();
    }

    /** Whether page breaking must respect this. */
    public boolean keeps(Keep keep) {
        return keeps.contains(keep);
    }

    /** Fills a paragraph. */
    public static final class Builder {
        private final TextRole role;
        private Length lineHeight;
        private Alignment alignment = Alignment.START;
        private Indents indents = Indents.NONE;
        private Length before = Length.ZERO;
        private final List<TabStop> tabs = new ArrayList<>();
        private Optional<FlowNumber> number = Optional.empty();
        private final List<FlowRun> runs = new ArrayList<>();
        private Optional<OutlineEntry> outline = Optional.empty();
        private final Set<Keep> keeps = EnumSet.noneOf(Keep.class);
        private Optional<FlowRule> rule = Optional.empty();
        private final List<FlowSeal> seals = new ArrayList<>();

        private Builder(TextRole role, Length lineHeight) {
            this.role = role;
            this.lineHeight = lineHeight;
        }

        /** How its lines stand. */
        public Builder align(Alignment value) {
            alignment = value;
            return this;
        }

        /** Its distance from the edges. */
        public Builder indents(Indents value) {
            indents = value;
            return this;
        }

        /** Empty height above it. */
        public Builder before(Length value) {
            before = value;
            return this;
        }

        /** The exact height of each line. */
        public Builder lineHeight(Length value) {
            lineHeight = value;
            return this;
        }

        /** A further tab stop, right of those given before. */
        public Builder tab(Alignment at, Length position) {
            tabs.add(new TabStop(at, position));
            return this;
        }

        /** A further tab stop with something that fills the room up to it. */
        public Builder tab(TabStop stop) {
            tabs.add(stop);
            return this;
        }

        /** The number in front of its text. */
        public Builder number(FlowNumber value) {
            number = Optional.of(value);
            return this;
        }

        /** Further text in the paragraph's own role. */
        public Builder run(String text, TextStyle style) {
            return run(new FlowRun(text, style, role));
        }

        /** Further text; empty text is left out. */
        public Builder run(FlowRun run) {
            if (!run.text().isEmpty() || run.note().isPresent()) {
                runs.add(run);
            }
            return this;
        }

        /** The same text in other runs, in place of those it has. */
        public Builder runs(List<FlowRun> values) {
            runs.clear();
            values.forEach(this::run);
            return this;
        }

        /** Its place in the outline. */
        public Builder outline(OutlineEntry value) {
            outline = Optional.of(value);
            return this;
        }

        /** What page breaking must respect. */
        public Builder keep(Keep keep) {
            keeps.add(keep);
            return this;
        }

        /** What page breaking need not respect after all. */
        public Builder release(Keep keep) {
            keeps.remove(keep);
            return this;
        }

        /** A rule under it. */
        public Builder rule(FlowRule value) {
            rule = Optional.of(value);
            return this;
        }

        /** A further seal. */
        public Builder seal(FlowSeal value) {
            seals.add(value);
            return this;
        }

        /** The finished paragraph. */
        public FlowParagraph build() {
            return new FlowParagraph(
                    role, alignment, indents, before, lineHeight, tabs, number, runs, outline, keeps, rule, seals);
        }
    }
}
