package io.github.gongwen4j.pdf;

/** A number for each of some characters, found at once. */
final class CharacterTable {
    private static final int BLOCK = 256;

    private final int[][] blocks = new int[(Character.MAX_CODE_POINT + 1) / BLOCK][];

    /** The number of a character, 0 if none was put. */
    int get(int codePoint) {
        int[] block = blocks[codePoint / BLOCK];
        return block == null ? 0 : block[codePoint % BLOCK];
    }

    void put(int codePoint, int number) {
        int[] block = blocks[codePoint / BLOCK];
        if (block == null) {
            block = new int[BLOCK];
            blocks[codePoint / BLOCK] = block;
        }
        block[codePoint % BLOCK] = number;
    }
}
