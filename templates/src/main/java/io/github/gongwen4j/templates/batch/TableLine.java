package io.github.gongwen4j.templates.batch;

import io.github.gongwen4j.model.Bilingual;
import io.github.gongwen4j.read.Place;
import java.util.List;
import java.util.Optional;

/**
 * A line of a table, which may take several lines of the file.
 *
 * @param place where it begins
 * @param cells its cells; what could be read of them where it has a fault
 * @param fault why it cannot be taken
 */
record TableLine(Place place, List<Cell> cells, Optional<Fault> fault) {
    TableLine {
        cells = List.copyOf(cells);
    }

    /** What is wrong, and where. */
    record Fault(Place place, Bilingual text) {}

    static TableLine of(Place place, List<Cell> cells) {
        return new TableLine(place, cells, Optional.empty());
    }

    boolean blank() {
        return fault.isEmpty() && cells.stream().allMatch(Cell::blank);
    }
}
