package io.github.gongwen4j.font;

import java.util.Optional;
import java.util.SortedSet;

/**
 * One face (字体) found in a file: its names, what it covers, its widths, and the program a document embeds. Immutable
 * and safe for any number of threads; two faces are equal when they are the same object, so a face may key a cache.
 *
 * <p>Every measure is in 1/1000 of the em square, y upward from the baseline.
 */
public interface Face {
    /** The family in English where the font has one, as {@code FandolSong}. */
    String family();

    /** The full name in English where the font has one, as {@code FandolSong Bold}. */
    String fullName();

    /** The PostScript name, as {@code FandolSong-Bold}; fit to stand in a PDF. */
    String postScriptName();

    /** Where the face was found, and its place in a collection: {@code /usr/share/fonts/x.ttc#2}. For people to read. */
    String source();

    /** Whether the design is bold by itself. */
    boolean bold();

    /** Whether the maker allows the face to be embedded in documents (OS/2 fsType is not "restricted"). */
    boolean embeddable();

    /** Whether the face can draw the character. */
    default boolean has(int codePoint) {
        return glyph(codePoint) != 0;
    }

    /** The number of the character's glyph within the font, 0 when there is none. */
    int glyph(int codePoint);

    /** The width of the character; that of the missing glyph when there is none. */
    int advance(int codePoint);

    /** How far the face reaches above the baseline. */
    double ascent();

    /** How far the face reaches below the baseline, a negative number. */
    double descent();

    /**
     * The box of what is printed for the character; empty for a space and for a character the face lacks.
     *
     * @throws java.io.UncheckedIOException if the font file can no longer be read
     */
    Optional<InkBox> ink(int codePoint);

    /** The top of what is printed for the character, or 0 when nothing is. */
    default int inkTop(int codePoint) {
        return ink(codePoint).map(InkBox::top).orElse(0);
    }

    /**
     * A font program that draws just these characters. Characters the face lacks are left out of it. The same set
     * always gives the same bytes.
     *
     * @throws java.io.UncheckedIOException if the font file can no longer be read
     */
    FontProgram subset(SortedSet<Integer> codePoints);
}
