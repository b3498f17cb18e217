package io.github.gongwen4j.layout;

/** Turns what stands on an upright page as the page is turned to lie on its side: its foot to the left, its left edge up. */
final class QuarterTurn {
    private QuarterTurn() {}

    /**
     * The item at its place on the turned page.
     *
     * @param height the height of the upright page
     */
    static PageItem of(PageItem item, double height) {
        if (item instanceof GlyphRun run) {
            return run.downwards(height - run.baseline());
        }
        if (item instanceof RuleLine rule) {
            return new RuleLine(
                    height - rule.y0(),
                    rule.x0(),
                    height - rule.y1(),
                    rule.x1(),
                    rule.thickness(),
                    rule.color(),
                    rule.tag());
        }
        throw new IllegalArgumentException("Pictures are not turned: " + item);
    }
}
