package io.github.gongwen4j.style;

/**
 * The sheet and the type area (版心) on it, clauses 5.1 and 5.2.1.
 *
 * @param width the sheet's width
 * @param height the sheet's height
 * @param top the upper margin (天头)
 * @param right the right margin
 * @param bottom the lower margin (地脚)
 * @param left the left margin (订口)
 * @param mirrored whether even pages swap left and right, so that the margin at the binding is the same on both sides of a
 *     sheet (对称页边距)
 */
public record PageGeometry(
        Length width, Length height, Length top, Length right, Length bottom, Length left, boolean mirrored) {
    public PageGeometry {
        if (width.minus(left).minus(right).points() <= 0
                || height.minus(top).minus(bottom).points() <= 0) {
            throw new IllegalArgumentException("The margins leave no type area");
        }
    }

    /** A sheet whose pages all have the same margins. */
    public PageGeometry(Length width, Length height, Length top, Length right, Length bottom, Length left) {
        this(width, height, top, right, bottom, left, false);
    }

    /** From the left edge of the sheet to the type area of a page of this number, which counts from 1. */
    public Length leftOn(int page) {
        return mirrored && page % 2 == 0 ? right : left;
    }

    /** Whether the sheet lies on its side. */
    public boolean landscape() {
        return width.compareTo(height) > 0;
    }

    /**
     * The same sheet turned for a table that is wide (A4 横排表格), clause 8: bound with upright pages, the foot of the upright page
     * is its left edge and the left edge of the upright page its top, on odd and even pages alike, so its
     * margins are never mirrored. A sheet that lies on its side already stays as it is.
     *
     * <p>Word mirrors the margins of all pages of a document or of none, of pages on their sides too. So where they are mirrored,
     * a turned sheet has the same margins at opposite edges, and mirroring changes nothing: 27 mm and 36 mm for the standard's,
     * which allows each a millimetre (clause 5.2.1).
     */
    public PageGeometry toLandscape() {
        if (landscape()) {
            return this;
        }
        if (!mirrored) {
            return new PageGeometry(height, width, left, top, right, bottom);
        }
        Length across = middle(left, right);
        Length along = middle(top, bottom);
        return new PageGeometry(height, width, across, along, across, along);
    }

    private static Length middle(Length one, Length other) {
        return one.plus(other).times(0.5);
    }

    /** A sheet that {@link #toLandscape()} has turned, upright again, with margins that are not mirrored. */
    public PageGeometry toPortrait() {
        return landscape() ? new PageGeometry(height, width, right, bottom, left, top) : this;
    }

    /** The width of the type area. */
    public Length typeWidth() {
        return width.minus(left).minus(right);
    }

    /** The height of the type area. */
    public Length typeHeight() {
        return height.minus(top).minus(bottom);
    }
}
