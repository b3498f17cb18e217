package io.github.gongwen4j.layout;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An element of the logical structure. Its own content are the page items tagged with its id; where it has both content and
 * children, they are read in the order in which they are drawn.
 *
 * @param id unique in the document, 0 for the root
 * @param type what it is
 * @param inline whether it stands in one line with its neighbours, as a run-in heading does
 * @param summary what a table holds or a picture shows, in words; empty for other elements
 * @param children the elements in it
 */
public record StructureElement(
        int id, StructureType type, boolean inline, Optional<String> summary, List<StructureElement> children) {
    public StructureElement {
        Objects.requireNonNull(type);
        Objects.requireNonNull(summary);
        children = List.copyOf(children);
    }
}
