package io.github.gongwen4j.pdf;

import java.util.Set;

/** The six capitals that tell subsets of a face apart (ISO 32000-1, 9.6.4). The same characters always give the same. */
final class SubsetTag {
    private static final int LETTERS = 6;

    private SubsetTag() {}

    static String of(Set<Integer> characters) {
        long hash = 1_125_899_906_842_597L;
        for (int character : characters) {
            hash = 31 * hash + character;
        }
        StringBuilder tag = new StringBuilder();
        for (int i = 0; i < LETTERS; i++) {
            tag.append((char) ('A' + Math.floorMod(hash, 26)));
            hash = Math.floorDiv(hash, 26);
        }
        return tag.toString();
    }
}
