package io.github.gongwen4j.layout;

import io.github.gongwen4j.style.Grid;
import io.github.gongwen4j.style.PageGeometry;
import java.util.ArrayList;
import java.util.List;

/** Puts strips on pages, one under the other, and what is held together on one page where a page can hold it. */
final class Paginator {
    private static final double HAIR = 1e-3;

    private final double top;
    private final double bottom;
    private final List<List<Placed>> pages = new ArrayList<>();
    private double y;

    /** For pages that hold as many lines as the grid has; what the type area is higher stays empty. */
    Paginator(PageGeometry geometry, Grid grid) {
        top = geometry.top().points();
        double lines = grid.lineHeight().times(grid.lines()).points();
        bottom = top + Math.min(lines, geometry.typeHeight().points());
        turn();
    }

    /** The pages, each with what stands on it from top to bottom; at least one. */
    List<List<Placed>> paginate(List<? extends Strip> strips) {
        int from = 0;
        while (from < strips.size()) {
            int to = endOfGroup(strips, from);
            place(strips.subList(from, to));
            from = to;
        }
        return pages;
    }

    private static int endOfGroup(List<? extends Strip> strips, int from) {
        int end = from + 1;
        while (end < strips.size()
                && strips.get(end - 1).heldToNext()
                && !strips.get(end).beginsPage()) {
            end++;
        }
        return end;
    }

    private void place(List<? extends Strip> group) {
        double height = heightOf(group);
        boolean fitsSomePage = top + height + heightOf(group.get(0).repeatedAbove()) <= bottom + HAIR;
        if (group.get(0).beginsPage() || (fitsSomePage && y + height > bottom + HAIR)) {
            turnUnlessEmpty(group.get(0));
        }
        for (Strip strip : group) {
            if (y + strip.before() + strip.room() > bottom + HAIR) {
                turnUnlessEmpty(strip);
            }
            put(strip, false);
        }
    }

    private static double heightOf(List<? extends Strip> strips) {
        double height = 0;
        for (Strip strip : strips) {
            height += strip.before() + strip.height();
        }
        return height + (strips.isEmpty() ? 0 : tail(strips.get(strips.size() - 1)));
    }

    private static double tail(Strip last) {
        return last.room() - last.height();
    }

    private void turnUnlessEmpty(Strip next) {
        if (!current().isEmpty()) {
            turn();
            next.repeatedAbove().forEach(strip -> put(strip, true));
        }
    }

    private void turn() {
        pages.add(new ArrayList<>());
        y = top;
    }

    private List<Placed> current() {
        return pages.get(pages.size() - 1);
    }

    private void put(Strip strip, boolean repeated) {
        y += strip.before();
        current().add(new Placed(strip, y, repeated));
        y += strip.height();
    }
}
