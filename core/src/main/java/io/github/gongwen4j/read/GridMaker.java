package io.github.gongwen4j.read;

import io.github.gongwen4j.read.ProfileChanges.GridChange;
import io.github.gongwen4j.style.Grid;
import io.github.gongwen4j.style.Length;
import io.github.gongwen4j.style.PageGeometry;
import io.github.gongwen4j.style.ProfileText;
import io.github.gongwen4j.style.StyleProfile;
import io.github.gongwen4j.style.TextRole;

/**
 * Makes the grid of what a profile file says. What it leaves open follows from page and body size: as many characters as
 * stand on a line with the standard's draw of 1.5 %, and lines as loose, for their size, as those of the profile extended.
 */
final class GridMaker {
    private static final double USUAL_DRAW = 0.985;
    /** Characters drawn together more than this touch. */
    private static final double CLOSEST = 0.92;
    /** Characters further apart than this fall out of a line. */
    private static final double LOOSEST = 1.6;

    private static final double MOST_LINE_PT = 150;
    private static final double HAIR = 0.02;

    private final StyleProfile base;
    private final GridChange change;
    private final PageGeometry page;
    private final Length size;
    private final ProfileFaults faults;

    GridMaker(StyleProfile base, GridChange change, PageGeometry page, Length bodySize, ProfileFaults faults) {
        this.base = base;
        this.change = change;
        this.page = page;
        this.size = bodySize;
        this.faults = faults;
    }

    /** The grid; one that fills the page where the file's cannot be, which is reported. */
    Grid make() {
        int characters = change.characters().filter(this::fitsWidth).orElseGet(this::usualCharacters);
        int lines = lines();
        Grid filling = Grid.filling(page, lines, characters);
        boolean unchanged = change.line().isEmpty()
                && lines == base.grid().lines()
                && page.typeHeight().equals(base.page().typeHeight());
        Length line = unchanged ? base.grid().lineHeight() : given(filling.lineHeight());
        return new Grid(lines, characters, line, filling.cell());
    }

    private boolean fitsWidth(int characters) {
        double cell = page.typeWidth().points() / characters / size.points();
        String width = ProfileText.millimetres(page.typeWidth(), 1);
        String shown = ProfileText.points(size);
        if (cell < CLOSEST) {
            int most = (int) Math.floor(page.typeWidth().points() / size.points() / CLOSEST);
            faults.add(
                    "grid.characters",
                    "版心宽 " + width + "，一行排不下 " + characters + " 个 " + shown + " 的字，最多 " + most + " 个",
                    characters + " characters of " + shown + " do not fit on a line of " + width + "; at most " + most);
            return false;
        }
        if (cell > LOOSEST) {
            int least = (int) Math.ceil(page.typeWidth().points() / size.points() / LOOSEST);
            faults.add(
                    "grid.characters",
                    "版心宽 " + width + "，一行只排 " + characters + " 个 " + shown + " 的字过疏，至少 " + least + " 个",
                    characters + " characters of " + shown + " are too few for a line of " + width + "; at least "
                            + least);
            return false;
        }
        return true;
    }

    private int usualCharacters() {
        boolean same = page.typeWidth().equals(base.page().typeWidth())
                && size.equals(base.style(TextRole.BODY).size());
        return same
                ? base.grid().characters()
                : (int) Math.max(1, Math.floor(page.typeWidth().points() / (size.points() * USUAL_DRAW) + HAIR));
    }

    private int lines() {
        return change.lines().filter(this::fitsHeight).orElseGet(this::usualLines);
    }

    private boolean fitsHeight(int lines) {
        double each = page.typeHeight().points() / lines;
        if (each >= size.points()) {
            return true;
        }
        int most = (int) Math.floor(page.typeHeight().points() / size.points());
        faults.add(
                "grid.lines",
                "版心高 " + ProfileText.millimetres(page.typeHeight(), 1) + "，排不下 " + lines + " 行 "
                        + ProfileText.points(size) + " 的字，最多 " + most + " 行",
                lines + " lines of " + ProfileText.points(size) + " do not fit on a page of "
                        + ProfileText.millimetres(page.typeHeight(), 1) + "; at most " + most);
        return false;
    }

    private int usualLines() {
        boolean same = page.typeHeight().equals(base.page().typeHeight())
                && size.equals(base.style(TextRole.BODY).size());
        if (same && change.line().isEmpty()) {
            return base.grid().lines();
        }
        double looseness = base.grid().lineHeight().points()
                / base.style(TextRole.BODY).size().points();
        Length pitch = change.line()
                .map(ProfileLength::absolute)
                .filter(line -> line.compareTo(size) >= 0)
                .orElse(size.times(looseness));
        return (int) Math.max(1, Math.floor(page.typeHeight().points() / pitch.points() + HAIR));
    }

    /** The line height of the file if it gives one that can be. */
    private Length given(Length filling) {
        return change.line()
                .map(ProfileLength::absolute)
                .filter(line -> faults.points("grid.line", line, size.points(), MOST_LINE_PT))
                .filter(line -> fits(line, filling))
                .orElse(filling);
    }

    private boolean fits(Length line, Length filling) {
        if (change.lines().isEmpty() || line.points() <= filling.points() + HAIR) {
            return true;
        }
        int lines = change.lines().orElseThrow();
        String all = ProfileText.millimetres(line.times(lines), 1);
        String height = ProfileText.millimetres(page.typeHeight(), 1);
        faults.add(
                "grid.line",
                lines + " 行 × " + ProfileText.points(line) + " = " + all + "，超过版心高 " + height + "；行距最多 "
                        + ProfileText.points(filling),
                lines + " lines of " + ProfileText.points(line) + " are " + all + ", more than the " + height
                        + " of the type area; a line is at most " + ProfileText.points(filling));
        return false;
    }
}
