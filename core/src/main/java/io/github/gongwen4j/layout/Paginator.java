package io.github.gongwen4j.layout;

import io.github.gongwen4j.compose.FlowParagraph;
import io.github.gongwen4j.style.Grid;
import io.github.gongwen4j.style.Length;
import io.github.gongwen4j.style.PageGeometry;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts strips on pages, one under the other, and what is held together on one page where a page can hold it. */
final class Paginator {
    private static final double HAIR = 1e-3;
    private static final double TWIPS = 20;

    /** What rounding to twips may push a line down without its leaving the page. */
    private static final double ROUNDING = HAIR + 1 / TWIPS;

    private final Grid grid;
    private final double line;
    private final Map<FlowParagraph, Length> leads = new IdentityHashMap<>();
    private final List<PlacedPage> pages = new ArrayList<>();
    private PageGeometry geometry;
    private double top;
    private double bottom;
    private double lowerEdge;
    private boolean turnedForImprint;
    private List<NotePart> carriedOver = List.of();
    private double y;
    private double extra;

    /** For upright pages that hold as many lines as the grid has; what the type area is higher stays empty. */
    Paginator(PageGeometry geometry, Grid grid) {
        this.grid = grid;
        line = grid.lineHeight().points();
        take(geometry);
        turn();
    }

    /** From here on pages are of this shape; those on their sides hold what the type area holds. */
    private void take(PageGeometry shape) {
        geometry = shape;
        top = shape.top().points();
        double typeHeight = shape.typeHeight().points();
        double lines = line * grid.lines();
        lowerEdge = top + typeHeight;
        bottom = top + (shape.landscape() ? typeHeight : Math.min(lines, typeHeight));
    }

    /** The pages, each with what stands on it from top to bottom; at least one. */
    List<PlacedPage> paginate(List<? extends Strip> strips) {
        int from = 0;
        while (from < strips.size()) {
            int to = endOfGroup(strips, from);
            Optional<PageGeometry> shape = strips.get(from).turnsTo();
            if (shape.isPresent()) {
                turnTo(shape.get());
            } else {
                place(strips.subList(from, to));
            }
            from = to;
        }
        while (!carriedOver.isEmpty()) {
            turn();
        }
        return pages;
    }

    /** The pages there are so far. */
    List<PlacedPage> pages() {
        return pages;
    }

    /** The number of the page, from 1, on which a strip stands; 0 where it stands on none. */
    int pageOf(Strip strip) {
        for (int page = 0; page < pages.size(); page++) {
            for (Placed placed : pages.get(page).strips()) {
                if (placed.strip() == strip && !placed.repeated()) {
                    return page + 1;
                }
            }
        }
        return 0;
    }

    /** The numbers of the pages, from 1, on which the headings of the flow begin, in order; those in tables do not count. */
    List<Integer> pagesOfHeadings() {
        List<Integer> numbers = new ArrayList<>();
        for (int page = 0; page < pages.size(); page++) {
            for (Placed placed : pages.get(page).strips()) {
                if (placed.strip() instanceof LineStrip line && line.beginsHeading()) {
                    numbers.add(page + 1);
                }
            }
        }
        return numbers;
    }

    /** What the paragraphs below tables need above them, for their lines to stand on the grid again (clause 5.2.3). */
    Map<FlowParagraph, Length> leads() {
        return leads;
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
        double height = heightOf(group) + lead(group.get(0));
        List<SetNote> more = notesTo(group);
        double repeated = heightOf(group.get(0).repeatedAbove());
        boolean fitsSomePage = top + height + repeated <= limit(new PageNotes(), more) + HAIR;
        if (group.get(0).onEvenPage()) {
            turnToEvenPage(height);
        } else if (group.get(0).beginsPage() || (fitsSomePage && y + height > limit(notes(), more) + ROUNDING)) {
            turnUnlessEmpty(group.get(0));
        }
        for (Strip strip : group) {
            if (y + lead(strip) + strip.before() + strip.room() > limit(notes(), strip.notes()) + ROUNDING) {
                turnUnlessEmpty(strip);
            }
            makeWayForNotes(strip);
            put(strip, false);
        }
    }

    /** Most lines have none: this is asked for every line of every page, so nothing is made for those. */
    private static List<SetNote> notesTo(List<? extends Strip> group) {
        if (group.size() == 1) {
            return group.get(0).notes();
        }
        List<SetNote> notes = new ArrayList<>();
        group.forEach(strip -> notes.addAll(strip.notes()));
        return notes;
    }

    private void makeWayForNotes(Strip strip) {
        while (!strip.sharesPageWithNotes() && !notes().isEmpty()) {
            turn();
            turnedForImprint = true;
        }
    }

    /**
     * Whether notes, or the need of an even page, have sent the imprint to another page, which a word processor would not do by
     * itself.
     */
    boolean turnedForImprint() {
        return turnedForImprint;
    }

    /**
     * Goes on to an even page that nothing stands on, unless this is an even one with text and room; a blank page comes between
     * where need be. Neither carries a number (clause 7.5).
     */
    private void turnToEvenPage(double height) {
        boolean room = notes().isEmpty() && y + height <= bottom + ROUNDING;
        if (pages.size() % 2 == 0 && room && !current().isEmpty()) {
            return;
        }
        turnedForImprint = true;
        while (!carriedOver.isEmpty()) {
            turn();
        }
        if (current().isEmpty() && notes().isEmpty()) {
            pages.remove(pages.size() - 1);
        }
        do {
            turn(false);
        } while (pages.size() % 2 == 1);
    }

    /** How far down a page may be filled that has these notes, and these more; above notes the lines of the grid do not count. */
    private double limit(PageNotes notes, List<SetNote> more) {
        double height = notes.height() + notes.growth(more);
        return height > 0 ? lowerEdge - height : bottom;
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
            extra = next.extraAtHead();
        }
    }

    /** Begins a page of another shape, in place of one that has nothing on it. */
    private void turnTo(PageGeometry shape) {
        if (current().isEmpty() && notes().isEmpty()) {
            pages.remove(pages.size() - 1);
        }
        take(shape);
        turn();
    }

    private void turn() {
        turn(true);
    }

    private void turn(boolean numbered) {
        pages.add(new PlacedPage(geometry, new ArrayList<>(), new PageNotes(), numbered));
        y = top;
        carriedOver = notes().add(carriedOver, lowerEdge - top - line);
    }

    private PageNotes notes() {
        return pages.get(pages.size() - 1).notes();
    }

    private List<Placed> current() {
        return pages.get(pages.size() - 1).strips();
    }

    /**
     * What a line has to stand lower, below something that leaves the grid, to be on the grid of the lines above that; rounded
     * up to a twip, as a word processor is told it. A line that fits the page only where it is stays there.
     */
    private double lead(Strip strip) {
        if (!(strip instanceof LineStrip)
                || current().isEmpty()
                || !lastPlaced().strip().leavesGrid()) {
            return 0;
        }
        double off = (y + strip.before() - lineOfGrid()) % line;
        double lead = off < HAIR || line - off < HAIR ? 0 : Math.ceil((line - off) * TWIPS - HAIR) / TWIPS;
        return y + lead + strip.before() + strip.room() > limit(notes(), strip.notes()) + ROUNDING ? 0 : lead;
    }

    /** The upper edge of the last line on this page that nothing has put off the grid; the head of the page if there is none. */
    private double lineOfGrid() {
        for (int i = current().size() - 1; i >= 0; i--) {
            Placed placed = current().get(i);
            if (placed.strip() instanceof LineStrip) {
                return placed.top();
            }
        }
        return top;
    }

    private Placed lastPlaced() {
        return current().get(current().size() - 1);
    }

    private void addNotes(List<SetNote> more) {
        if (!more.isEmpty()) {
            List<NotePart> parts =
                    new ArrayList<>(more.stream().map(NotePart::all).toList());
            List<NotePart> left = new ArrayList<>(carriedOver);
            left.addAll(notes().add(parts, lowerEdge - y));
            carriedOver = left;
        }
    }

    private void put(Strip strip, boolean repeated) {
        double lead = lead(strip);
        if (lead > 0 && strip instanceof LineStrip text) {
            leads.put(text.paragraph().paragraph(), Length.pt(lead));
        }
        y += lead + (current().isEmpty() ? strip.beforeAtHead() : strip.before());
        current().add(new Placed(strip, y, repeated));
        y += strip.height() + extra;
        extra = 0;
        addNotes(strip.notes());
    }
}
