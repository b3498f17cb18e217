package io.github.gongwen4j.font;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A place where fonts are looked for: a given directory, the system, the class path. Looked through once, when needed. */
final class FontPlace {
    private final Lazy<Found> found;

    /**
     * @param sources lists the font files in a fixed order, and adds what is wrong with the place to the list it is given
     */
    FontPlace(Function<List<FontProblem>, List<FontSource>> sources) {
        found = new Lazy<>(() -> look(sources));
    }

    private static Found look(Function<List<FontProblem>, List<FontSource>> sources) {
        List<FontProblem> problems = new ArrayList<>();
        List<FaceHeader> faces = new ArrayList<>();
        for (FontSource source : sources.apply(problems)) {
            FontFile file = FontFile.read(source);
            faces.addAll(file.faces());
            problems.addAll(file.problems());
        }
        return new Found(List.copyOf(faces), List.copyOf(problems));
    }

    List<FaceHeader> faces() {
        return found.get().faces();
    }

    List<FontProblem> problems() {
        return found.get().problems();
    }

    private record Found(List<FaceHeader> faces, List<FontProblem> problems) {}
}
