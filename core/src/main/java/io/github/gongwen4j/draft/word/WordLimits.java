package io.github.gongwen4j.draft.word;

/**
 * How much a Word file may ask for, against files made to exhaust memory or time.
 *
 * @param fileBytes the size of the file
 * @param parts how many parts it may have
 * @param partBytes the size of a part, unpacked
 * @param allBytes the size of all parts that are read, unpacked
 * @param elements how many elements of XML all parts may have
 * @param depth how deep elements may be nested
 * @param cells how many cells a table may have
 */
record WordLimits(int fileBytes, int parts, int partBytes, long allBytes, int elements, int depth, int cells) {
    /** Far beyond any document written by people: a part of 48 MB is a text of ten thousand pages. */
    static final WordLimits DEFAULTS = new WordLimits(64 << 20, 10_000, 48 << 20, 128L << 20, 1_500_000, 256, 100_000);
}
