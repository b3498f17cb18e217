package io.github.gongwen4j.style;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * All that a document's look depends on, as data. The clause of each value stands at its key: {@link TextRole#clause()},
 * {@link Distance#clause()}, {@link PageGeometry} and {@link Grid}. Immutable; {@link #toBuilder()} makes a changed one.
 */
public final class StyleProfile {
    /** Formal Chinese read aloud before an audience; conversation runs at 300. */
    private static final int USUAL_SPEAKING_RATE = 220;

    private final String name;
    private final PageGeometry page;
    private final Grid grid;
    private final Map<TextRole, TextStyle> styles;
    private final Map<Distance, Length> distances;
    private final Map<FaceRole, List<String>> faceNames;
    private final PageNumberPlace pageNumberPlace;
    private final ImprintPage imprintPage;
    private final double markAscent;
    private final double markDescent;
    private final int speakingRate;
    private final Spacing spacing;

    private StyleProfile(Builder builder) {
        name = Objects.requireNonNull(builder.name);
        page = Objects.requireNonNull(builder.page);
        grid = Objects.requireNonNull(builder.grid);
        styles = Collections.unmodifiableMap(new EnumMap<>(builder.styles));
        distances = Collections.unmodifiableMap(new EnumMap<>(builder.distances));
        faceNames = Collections.unmodifiableMap(new EnumMap<>(builder.faceNames));
        pageNumberPlace = builder.pageNumberPlace;
        imprintPage = builder.imprintPage;
        markAscent = builder.markAscent;
        markDescent = builder.markDescent;
        speakingRate = builder.speakingRate;
        spacing = builder.spacing.orElseGet(() -> Spacing.of(grid));
    }

    /** An empty profile of this name, to be filled. */
    public static Builder builder(String name) {
        return new Builder(name);
    }

    /** A builder that starts from this profile. */
    public Builder toBuilder() {
        Builder builder = new Builder(name);
        builder.page = page;
        builder.grid = grid;
        builder.styles.putAll(styles);
        builder.distances.putAll(distances);
        builder.faceNames.putAll(faceNames);
        builder.pageNumberPlace = pageNumberPlace;
        builder.imprintPage = imprintPage;
        builder.markAscent = markAscent;
        builder.markDescent = markDescent;
        builder.speakingRate = speakingRate;
        builder.spacing = spacing.equals(Spacing.of(grid)) ? Optional.empty() : Optional.of(spacing);
        return builder;
    }

    /** The name a user calls the profile by, as {@code gbt9704}. */
    public String name() {
        return name;
    }

    /** The sheet and its margins (clauses 5.1 and 5.2.1). */
    public PageGeometry page() {
        return page;
    }

    /** The grid of the body (clause 5.2.3). */
    public Grid grid() {
        return grid;
    }

    /** How this role looks. */
    public TextStyle style(TextRole role) {
        TextStyle style = styles.get(role);
        if (style == null) {
            throw new IllegalStateException("Profile " + name + " has no style for " + role);
        }
        return style;
    }

    /** A prescribed distance. */
    public Length distance(Distance distance) {
        Length length = distances.get(distance);
        if (length == null) {
            throw new IllegalStateException("Profile " + name + " has no distance for " + distance);
        }
        return length;
    }

    /** The name a DOCX asks for when it wants this face. */
    public String documentName(FaceRole role) {
        return faceNames.getOrDefault(role, role.names()).get(0);
    }

    /** The names this profile itself asks for, best first; a role it leaves alone is missing. */
    public Map<FaceRole, List<String>> faceNames() {
        return faceNames;
    }

    /** Where page numbers stand. */
    public PageNumberPlace pageNumberPlace() {
        return pageNumberPlace;
    }

    /** On which page the imprint stands. */
    public ImprintPage imprintPage() {
        return imprintPage;
    }

    /**
     * How far the ink of the issuer mark's face rises above the baseline, in em; the 35 mm of clause 7.2.4 are measured to
     * it, and a word processor places baselines only. Used where the face itself is not known.
     */
    public double markAscent() {
        return markAscent;
    }

    /**
     * How far the ink of the issuer mark's face falls below the baseline, in em; the 4 mm of clause 10.1 are measured from it.
     * Used where the face itself is not known.
     */
    public double markDescent() {
        return markDescent;
    }

    /** How many characters a minute are spoken when a speech is read aloud: what its speaking time is estimated by. */
    public int speakingRate() {
        return speakingRate;
    }

    /** How far characters may be set together or apart for lines and pages to end well, and what for (clause 7.3.5.5). */
    public Spacing spacing() {
        return spacing;
    }

    @Override
    public String toString() {
        return "StyleProfile[" + name + "]";
    }

    /** Fills a profile. */
    public static final class Builder {
        private String name;
        private PageGeometry page;
        private Grid grid;
        private final Map<TextRole, TextStyle> styles = new EnumMap<>(TextRole.class);
        private final Map<Distance, Length> distances = new EnumMap<>(Distance.class);
        private final Map<FaceRole, List<String>> faceNames = new EnumMap<>(FaceRole.class);
        private PageNumberPlace pageNumberPlace = PageNumberPlace.OUTSIDE;
        private ImprintPage imprintPage = ImprintPage.LAST;
        private double markAscent;
        private double markDescent;
        private int speakingRate = USUAL_SPEAKING_RATE;
        private Optional<Spacing> spacing = Optional.empty();

        private Builder(String name) {
            this.name = name;
        }

        /** The name a user calls the profile by. */
        public Builder name(String value) {
            name = value;
            return this;
        }

        /** The sheet and its margins. */
        public Builder page(PageGeometry value) {
            page = value;
            return this;
        }

        /** The grid of the body. */
        public Builder grid(Grid value) {
            grid = value;
            return this;
        }

        /** How a role looks. */
        public Builder style(TextRole role, TextStyle style) {
            styles.put(role, Objects.requireNonNull(style));
            return this;
        }

        /** A prescribed distance. */
        public Builder distance(Distance distance, Length length) {
            distances.put(distance, Objects.requireNonNull(length));
            return this;
        }

        /** The names to ask for when this face is wanted, best first. */
        public Builder faceNames(FaceRole role, String... names) {
            faceNames.put(role, List.of(names));
            return this;
        }

        /** Where page numbers stand. */
        public Builder pageNumberPlace(PageNumberPlace value) {
            pageNumberPlace = Objects.requireNonNull(value);
            return this;
        }

        /** On which page the imprint stands. */
        public Builder imprintPage(ImprintPage value) {
            imprintPage = Objects.requireNonNull(value);
            return this;
        }

        /** How far the ink of the issuer mark's face rises above the baseline, in em. */
        public Builder markAscent(double em) {
            markAscent = em;
            return this;
        }

        /** How far the ink of the issuer mark's face falls below the baseline, in em. */
        public Builder markDescent(double em) {
            markDescent = em;
            return this;
        }

        /**
         * The size of the body, and of every other style that has the size of the body so far: in the standard all that has
         * no size of its own is 3号 (clause 5.2.2).
         */
        public Builder bodySize(Length size) {
            Length before = styles.get(TextRole.BODY).size();
            styles.replaceAll((role, style) -> style.size().equals(before) ? style.withSize(size) : style);
            return this;
        }

        /**
         * Lets the characters of every style of the body's size fill the cells of the grid: as many as it has stand on a line,
         * and no further one. Other sizes stand freely.
         */
        public Builder fitToGrid() {
            Length body = styles.get(TextRole.BODY).size();
            Length tracking = grid.tracking(body, page.typeWidth());
            styles.replaceAll((role, style) -> style.withTracking(style.size().equals(body) ? tracking : Length.ZERO));
            return this;
        }

        /** How many characters a minute are spoken, at least 1. */
        public Builder speakingRate(int charactersPerMinute) {
            if (charactersPerMinute < 1) {
                throw new IllegalArgumentException("A speaker says at least one character a minute");
            }
            speakingRate = charactersPerMinute;
            return this;
        }

        /**
         * How far characters may be set together or apart, and what for; for every reason and by one character a line unless told
         * otherwise.
         */
        public Builder spacing(Spacing value) {
            spacing = Optional.of(value);
            return this;
        }

        /** The finished profile. */
        public StyleProfile build() {
            return new StyleProfile(this);
        }
    }
}
