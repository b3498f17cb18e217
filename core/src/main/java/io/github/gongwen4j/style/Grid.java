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
    private static final Length FREE_AT_FOOT = Length.pt(0.5);

    public Grid {
        if (lines < 1 || characters < 1 || lineHeight.points() <= 0 || cell.points() <= 0) {
            throw new IllegalArgumentException("A grid has at least one line and one character of some size");
        }
    }

    /**
     * The grid of so many lines and characters that fills a type area. Half a point at the foot stays free: word processors
     * round margins and lines, and the last line must still find room.
     */
    public static Grid filling(PageGeometry page, int lines, int characters) {
        return new Grid(
                lines,
                characters,
                page.typeHeight().minus(FREE_AT_FOOT).times(1.0 / lines).downToTwips(),
                Length.twips(page.typeWidth().times(1.0 / characters).twips()));
    }

    /**
     * What is added to the advance of characters of this size so that a line of this width holds as many as the grid has
     * and no further one; negative draws them together. Whole twips, since word processors know no less.
     */
    public Length tracking(Length size, Length width) {
        return width.times(1.0 / characters).downToTwips().minus(size);
    }

    /** So many characters as a distance. */
    public Length cells(double count) {
        return cell.times(count);
    }
}
