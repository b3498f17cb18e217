package io.github.gongwen4j.font;

import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Sets of characters for tests. */
final class FontSamples {
    private FontSamples() {}

    static SortedSet<Integer> set(String characters) {
        return characters.codePoints().boxed().collect(Collectors.toCollection(TreeSet::new));
    }
}
