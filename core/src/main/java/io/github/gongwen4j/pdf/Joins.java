package io.github.gongwen4j.pdf;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Where in a run glyphs begin and end that belong together although room is left between them. */
final class Joins {
    private final Map<Integer, String> beginnings = new HashMap<>();
    private final BitSet ends = new BitSet();

    void begin(int glyph, String text) {
        beginnings.put(glyph, text);
    }

    void end(int glyph) {
        ends.set(glyph);
    }

    /** The text of the glyphs that belong together from this one on, if any do. */
    Optional<String> beginning(int glyph) {
        return Optional.ofNullable(beginnings.get(glyph));
    }

    /** Whether this glyph is the last of those that belong together. */
    boolean endsAfter(int glyph) {
        return ends.get(glyph);
    }

    /** The first glyph after {@code from} before which something begins or ends; {@code length} if there is none. */
    int next(int from, int length) {
        int next = from + 1;
        while (next < length && !ends.get(next - 1) && !beginnings.containsKey(next)) {
            next++;
        }
        return next;
    }
}
