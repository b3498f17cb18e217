package io.github.gongwen4j.read;

import io.github.gongwen4j.model.Bilingual;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The faults of one file, gathered while it is read; and the picture files it may name, which can be at fault too. For one thread. */
public final class Problems {
    private static final int MOST = 200;
    private static final Comparator<Problem> IN_ORDER =
            Comparator.comparing(Problem::file).thenComparingInt(Problem::line).thenComparingInt(Problem::column);

    private final String file;
    private final List<Problem> found = new ArrayList<>();
    private final PictureFiles pictures;
    private int unlisted;

    /**
     * For a file that cannot name pictures.
     *
     * @param file its name, for display
     */
    public Problems(String file) {
        this(file, PictureFiles.none());
    }

    Problems(String file, PictureFiles pictures) {
        this.file = file;
        this.pictures = pictures;
    }

    PictureFiles pictures() {
        return pictures;
    }

    /** A fault of a node. */
    public void add(Node node, ProblemKind kind, String chinese, String english) {
        add(node.place(), node.path(), kind, new Bilingual(chinese, english), Optional.empty());
    }

    void add(Place place, NodePath path, ProblemKind kind, String chinese, String english) {
        add(place, path, kind, new Bilingual(chinese, english), Optional.empty());
    }

    /** A fault at a place, with the word that was probably meant there. */
    public void add(Place place, NodePath path, ProblemKind kind, Bilingual text, Optional<String> suggestion) {
        if (full()) {
            unlisted++;
            return;
        }
        found.add(new Problem(
                place.file().orElse(file), place.line(), place.column(), path.toString(), kind, text, suggestion));
    }

    /** Whether further faults are only counted. */
    boolean full() {
        return found.size() >= MOST;
    }

    /** Whether there is any fault. */
    public boolean any() {
        return !found.isEmpty();
    }

    /** The exception that carries all faults; only when there is one. */
    public DocumentException toException() {
        return new DocumentException(found.stream().sorted(IN_ORDER).toList(), unlisted);
    }
}
