package io.github.gongwen4j.read;

import io.github.gongwen4j.model.Bilingual;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The faults of one file, gathered while it is read; and the picture files it may name, which can be at fault too. */
final class Problems {
    private static final int MOST = 200;
    private static final Comparator<Problem> IN_ORDER =
            Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column);

    private final String file;
    private final List<Problem> found = new ArrayList<>();
    private final PictureFiles pictures;
    private int unlisted;

    /** For a file that cannot name pictures. */
    Problems(String file) {
        this(file, PictureFiles.none());
    }

    Problems(String file, PictureFiles pictures) {
        this.file = file;
        this.pictures = pictures;
    }

    PictureFiles pictures() {
        return pictures;
    }

    void add(Node node, ProblemKind kind, String chinese, String english) {
        add(node.place(), node.path(), kind, new Bilingual(chinese, english), Optional.empty());
    }

    void add(Place place, NodePath path, ProblemKind kind, String chinese, String english) {
        add(place, path, kind, new Bilingual(chinese, english), Optional.empty());
    }

    void add(Place place, NodePath path, ProblemKind kind, Bilingual text, Optional<String> suggestion) {
        if (full()) {
            unlisted++;
            return;
        }
        found.add(new Problem(file, place.line(), place.column(), path.toString(), kind, text, suggestion));
    }

    /** Whether further faults are only counted. */
    boolean full() {
        return found.size() >= MOST;
    }

    boolean any() {
        return !found.isEmpty();
    }

    DocumentException toException() {
        return new DocumentException(found.stream().sorted(IN_ORDER).toList(), unlisted);
    }
}
