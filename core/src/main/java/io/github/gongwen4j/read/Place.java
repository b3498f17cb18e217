package io.github.gongwen4j.read;

import java.util.Optional;

/**
 * A place in a text.
 *
 * @param line from 1; 0 for what stands in no text, such as a value given by a program
 * @param column from 1, in characters (code points); 0 for what stands in no text
 * @param file the name of the text, for display, where it is not the one that is read: in a tree put together from several
 */
public record Place(int line, int column, Optional<String> file) {
    static final Place START = new Place(1, 1);

    /** A place in the text that is read. */
    public Place(int line, int column) {
        this(line, column, Optional.empty());
    }

    /** Where a value stands that is in no text; what it came by is named instead. */
    public static Place outside(String name) {
        return new Place(0, 0, Optional.of(name));
    }

    /** The same place, in a text of this name. */
    public Place in(String name) {
        return new Place(line, column, Optional.of(name));
    }
}
