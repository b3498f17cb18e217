package io.github.gongwen4j.font;

import io.github.gongwen4j.style.FaceRole;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The faces a document may be set in (字体集): given directories first, in their order, then the system, then the class
 * path. Nothing is read before it is needed, and what was read is kept by the set: make one and use it for every
 * document. Immutable and safe for any number of threads.
 *
 * <pre>{@code
 * FontSet fonts = FontSet.builder().directory(Path.of("fonts")).system(true).build();
 * }</pre>
 */
public final class FontSet {
    private static final int MOST_REMEMBERED = 1 << 14;

    private final List<FontPlace> places;
    private final Map<FaceRole, List<String>> ownNames;
    private final FaceFinder finder;
    private final Map<FaceHeader, Optional<SfntFace>> opened = new ConcurrentHashMap<>();
    private final Map<String, FontProblem> openProblems = Collections.synchronizedMap(new TreeMap<>());
    private final Map<FaceRole, Lazy<Optional<ResolvedFace>>> resolved = new EnumMap<>(FaceRole.class);
    private final Lazy<List<SfntFace>> han;
    private final Lazy<List<SfntFace>> others;
    private final Map<Integer, Optional<Face>> strays = new ConcurrentHashMap<>();

    private FontSet(List<FontPlace> places, Map<FaceRole, List<String>> ownNames) {
        this.places = List.copyOf(places);
        this.ownNames = ownNames;
        this.finder = new FaceFinder(this.places, ownNames, this::open);
        for (FaceRole role : FaceRole.values()) {
            resolved.put(role, new Lazy<>(() -> finder.find(role)));
        }
        this.han = new Lazy<>(() -> finder.anyHan().toList());
        this.others = new Lazy<>(() -> finder.others().toList());
    }

    /** The fonts of the operating system, and those on the class path. */
    public static FontSet system() {
        return builder().system(true).classPath(true).build();
    }

    /** No face at all: a layout without faces counts every character as a full cell. */
    public static FontSet none() {
        return builder().system(false).classPath(false).build();
    }

    /** A set to be composed: without further ado the same as {@link #system()}. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The same places with names to prefer, as those of a profile; they come before those this set prefers already.
     *
     * @param names names of faces for a role, best first; roles may be missing
     */
    public FontSet preferring(Map<FaceRole, List<String>> names) {
        Map<FaceRole, List<String>> all = new EnumMap<>(FaceRole.class);
        for (FaceRole role : FaceRole.values()) {
            all.put(
                    role,
                    Stream.of(names, ownNames)
                            .flatMap(each -> each.getOrDefault(role, List.of()).stream())
                            .toList());
        }
        return names.values().stream().allMatch(List::isEmpty) ? this : new FontSet(places, all);
    }

    /** The face that serves a role: the design itself, or the nearest one there is; empty when no face writes Chinese. */
    public Optional<ResolvedFace> resolve(FaceRole role) {
        return resolved.get(Objects.requireNonNull(role, "role")).get();
    }

    /**
     * The face for a character the face of the role lacks: the faces of the other roles, the nearest design first, then
     * every other face of the set. The face of the role itself is returned when it has the character after all.
     */
    public Optional<Face> fallback(FaceRole role, int codePoint) {
        return Stream.concat(Stream.of(role), RoleDesign.substitutes(role).stream())
                .map(this::resolve)
                .flatMap(Optional::stream)
                .map(ResolvedFace::face)
                .filter(face -> face.has(codePoint))
                .findFirst()
                .or(() -> stray(codePoint));
    }

    private Optional<Face> stray(int codePoint) {
        if (strays.size() > MOST_REMEMBERED) {
            return findStray(codePoint);
        }
        return strays.computeIfAbsent(codePoint, this::findStray);
    }

    private Optional<Face> findStray(int codePoint) {
        return Stream.of(han, others)
                .flatMap(faces -> faces.get().stream())
                .filter(face -> face.has(codePoint))
                .<Face>map(face -> face)
                .findFirst();
    }

    /** Which face serves each role, and what it lacks. */
    public List<FaceReport> report() {
        return Arrays.stream(FaceRole.values())
                .map(role -> FaceReport.of(role, resolve(role)))
                .toList();
    }

    /** The files, directories and faces passed over, and why; every place is looked through to tell. */
    public List<FontProblem> problems() {
        for (FaceRole role : FaceRole.values()) {
            resolve(role);
        }
        List<FontProblem> problems = new ArrayList<>();
        places.forEach(place -> problems.addAll(place.problems()));
        synchronized (openProblems) {
            problems.addAll(openProblems.values());
        }
        return List.copyOf(problems);
    }

    private Optional<SfntFace> open(FaceHeader header) {
        return opened.computeIfAbsent(header, this::tryToOpen);
    }

    private Optional<SfntFace> tryToOpen(FaceHeader header) {
        try {
            return Optional.of(SfntFace.open(header, this::note));
        } catch (IOException | RuntimeException wrong) {
            note(DamagedFontException.problem(header.description(), wrong));
            return Optional.empty();
        }
    }

    private void note(FontProblem problem) {
        openProblems.put(problem.source(), problem);
    }

    /** Composes a {@link FontSet}. */
    public static final class Builder {
        private final List<FontPlace> given = new ArrayList<>();
        private final Map<FaceRole, List<String>> names = new EnumMap<>(FaceRole.class);
        private boolean system = true;
        private boolean classPath = true;

        private Builder() {}

        /** A directory to look in before the system, with its subdirectories; or a single font file. */
        public Builder directory(Path directory) {
            given.add(FontDirectories.given(Objects.requireNonNull(directory, "directory")));
            return this;
        }

        /**
         * A font held in memory, to be used before the system.
         *
         * @param description what reports call it
         * @param font a TrueType or OpenType font or collection
         */
        public Builder font(String description, byte[] font) {
            FontSource source = FontSource.of(Objects.requireNonNull(description, "description"), font.clone());
            given.add(new FontPlace(problems -> List.of(source)));
            return this;
        }

        /** Whether the fonts of the operating system are used; they are unless this says otherwise. */
        public Builder system(boolean use) {
            system = use;
            return this;
        }

        /** Whether fonts on the class path are used, after all others; they are unless this says otherwise. */
        public Builder classPath(boolean use) {
            classPath = use;
            return this;
        }

        /** Names of faces to prefer for a role, best first; they come before those the role knows itself. */
        public Builder name(FaceRole role, String... faces) {
            names.merge(Objects.requireNonNull(role, "role"), List.of(faces), (before, more) -> Stream.of(before, more)
                    .flatMap(List::stream)
                    .toList());
            return this;
        }

        /** The set; no font is read yet. */
        public FontSet build() {
            List<FontPlace> places = new ArrayList<>(given);
            if (system) {
                places.add(FontDirectories.system());
            }
            if (classPath) {
                places.add(ClassPathFonts.place());
            }
            return new FontSet(places, new EnumMap<>(names));
        }
    }
}
