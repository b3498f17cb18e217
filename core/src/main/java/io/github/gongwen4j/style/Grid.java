package io.github.gongwen4j.style;

/**
 * The grid of lines (行) and characters (字) that fills the type area, clause 5.2.3.
 *
 * @param lines lines on a full page
 * @param characters characters on a full line
 * @param lineHeight the height of one line, which is also 一行 as a vertical distance
 * @param cell the width of one character cell, which is 一字 as a horizontal distance
 */
public record Grid(int lines, int characters, Length lineHeight, Length cell) {
    public Grid {
        if (lines < 1 || characters < 1 || lineHeight.points() <= 0 || cell.points() <= 0) {
            throw new IllegalArgumentException("A grid has at least one line and one character of some size");
        }
    }

    /** So many characters as a distance. */
    public Length cells(double count) {
        return cell.times(count);
    }
}
