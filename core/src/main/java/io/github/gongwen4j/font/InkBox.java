package io.github.gongwen4j.font;

/**
 * The box around the ink of a glyph, in 1/1000 of the em square, y upward from the baseline.
 *
 * @param left the leftmost ink, from the origin of the glyph
 * @param bottom the lowest ink
 * @param right the rightmost ink
 * @param top the highest ink
 */
public record InkBox(int left, int bottom, int right, int top) {}
