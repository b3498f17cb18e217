package io.github.gongwen4j.layout;

import io.github.gongwen4j.compose.FlowBlock;
import io.github.gongwen4j.compose.FlowParagraph;
import io.github.gongwen4j.style.Grid;
import io.github.gongwen4j.style.Length;
import io.github.gongwen4j.style.PageGeometry;
import io.github.gongwen4j.style.SpacingReason;
import io.github.gongwen4j.style.StyleProfile;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A document set in strips and not yet on pages (毛条): the blocks of its flow in their places, and what of it was set otherwise
 * than its style says. It grows while the document is being set; from then on a change makes another one, which may be tried
 * and left.
 */
final class Galley {
    private final PageGeometry page;
    private final Grid grid;
    private final List<Entry> entries;
    private final Map<Integer, Change> changes;

    /** The block in a place, or the two it was divided into, with the strips of it. */
    private record Entry(List<FlowBlock> blocks, List<? extends Strip> strips) {}

    /** What was done to a block. */
    record Change(Length tracking, SpacingReason reason) {}

    private Galley(PageGeometry page, Grid grid, List<Entry> entries, Map<Integer, Change> changes) {
        this.page = page;
        this.grid = grid;
        this.entries = entries;
        this.changes = changes;
    }

    /** Nothing set yet, on pages of this profile. */
    static Galley of(StyleProfile profile) {
        return new Galley(profile.page(), profile.grid(), new ArrayList<>(), new TreeMap<>());
    }

    /** Takes in the next block while the document is being set. */
    void add(FlowBlock block, List<? extends Strip> strips) {
        entries.add(new Entry(List.of(block), strips));
    }

    /** Takes in the next block, a paragraph that was set tighter or looser. */
    void add(SpacingStep step, SpacingReason reason) {
        changes.put(entries.size(), new Change(step.tracking(), reason));
        add(step.paragraph().paragraph(), LineStrip.of(step.paragraph()));
    }

    int size() {
        return entries.size();
    }

    /** All blocks in order. */
    List<FlowBlock> blocks() {
        return entries.stream().flatMap(entry -> entry.blocks().stream()).toList();
    }

    /** The block in a place; of a divided one the first part. */
    FlowBlock block(int place) {
        return entries.get(place).blocks().get(0);
    }

    List<? extends Strip> strips(int place) {
        return entries.get(place).strips();
    }

    /** Whether the block in a place begins a page. */
    boolean beginsPage(int place) {
        return !strips(place).isEmpty()
                && (firstStrip(place).beginsPage()
                        || firstStrip(place).turnsTo().isPresent());
    }

    Strip firstStrip(int place) {
        return entries.get(place).strips().get(0);
    }

    Strip lastStrip(int place) {
        List<? extends Strip> strips = entries.get(place).strips();
        return strips.get(strips.size() - 1);
    }

    /** The paragraph in a place, if it is one of the plain sort, without seals. */
    Optional<SetParagraph> paragraph(int place) {
        return !strips(place).isEmpty() && firstStrip(place) instanceof LineStrip line
                ? Optional.of(line.paragraph())
                : Optional.empty();
    }

    Map<Integer, Change> changes() {
        return Collections.unmodifiableMap(changes);
    }

    /** The same with something else in a place. */
    Galley with(int place, FlowBlock block, List<? extends Strip> strips) {
        return with(place, new Entry(List.of(block), strips), changes);
    }

    /** The same with a paragraph that page breaking treats otherwise. */
    Galley with(int place, SetParagraph paragraph) {
        return with(place, paragraph.paragraph(), LineStrip.of(paragraph));
    }

    /** The same with a paragraph tighter or looser. */
    Galley with(int place, SpacingStep step, SpacingReason reason) {
        FlowParagraph paragraph = step.paragraph().paragraph();
        return with(
                place,
                new Entry(List.of(paragraph), LineStrip.of(step.paragraph())),
                changed(place, new Change(step.tracking(), reason)));
    }

    /** The same with a paragraph in parts. */
    Galley with(int place, List<SetParagraph> parts, SpacingReason reason) {
        List<FlowBlock> blocks = new ArrayList<>();
        List<Strip> strips = new ArrayList<>();
        for (SetParagraph part : parts) {
            blocks.add(part.paragraph());
            strips.addAll(LineStrip.of(part));
        }
        return with(place, new Entry(blocks, strips), changed(place, new Change(Length.ZERO, reason)));
    }

    /** The same with what another galley has in a place, where this one has changed it. */
    Galley restored(int place, Galley from) {
        Map<Integer, Change> fewer = new TreeMap<>(changes);
        fewer.remove(place);
        return with(place, from.entries.get(place), fewer);
    }

    private Map<Integer, Change> changed(int place, Change change) {
        Map<Integer, Change> more = new TreeMap<>(changes);
        more.put(place, change);
        return more;
    }

    private Galley with(int place, Entry entry, Map<Integer, Change> itsChanges) {
        List<Entry> others = new ArrayList<>(entries);
        others.set(place, entry);
        return new Galley(page, grid, others, itsChanges);
    }

    /** Puts all on pages. */
    Paginator paginate() {
        List<Strip> strips = new ArrayList<>();
        entries.forEach(entry -> strips.addAll(entry.strips()));
        Paginator paginator = new Paginator(page, grid);
        paginator.paginate(strips);
        return paginator;
    }
}
