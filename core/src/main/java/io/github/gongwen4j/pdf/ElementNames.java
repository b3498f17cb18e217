package io.github.gongwen4j.pdf;

import io.github.gongwen4j.layout.Page;
import io.github.gongwen4j.layout.PageItem;
import io.github.gongwen4j.layout.Pages;
import io.github.gongwen4j.layout.StructureElement;
import io.github.gongwen4j.layout.StructureType;
import io.github.gongwen4j.layout.Tag;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The elements of the structure that are written, and their names in the file (ISO 32000-1, 14.8.4). Left out are elements
 * without any content, except for the empty cells of a table. Headings begin at H1 and go down one step at a time.
 */
final class ElementNames {
    private final Set<Integer> tagged = new HashSet<>();
    private final Map<Integer, String> names = new HashMap<>();
    private final HeadingLevels headings = new HeadingLevels();

    private ElementNames() {}

    static ElementNames of(Pages pages) {
        ElementNames found = new ElementNames();
        for (Page page : pages.pages()) {
            for (PageItem item : page.items()) {
                if (item.tag() instanceof Tag.Content content) {
                    found.tagged.add(content.element());
                }
            }
        }
        found.names.put(pages.structure().id(), found.name(pages.structure().type()));
        found.nameChildren(pages.structure());
        return found;
    }

    /** The name of an element; empty if the structure has no such element or it is left out. */
    Optional<String> of(int id) {
        return Optional.ofNullable(names.get(id));
    }

    private void nameChildren(StructureElement parent) {
        for (StructureElement child : parent.children()) {
            if (hasContent(child) || isPartOfTable(child)) {
                names.put(child.id(), name(child.type()));
                nameChildren(child);
            }
        }
    }

    private boolean hasContent(StructureElement element) {
        return tagged.contains(element.id()) || element.children().stream().anyMatch(this::hasContent);
    }

    /** Met only within a table that has content: its rows keep all their cells. */
    private static boolean isPartOfTable(StructureElement element) {
        return switch (element.type()) {
            case TH, TD -> true;
            case THEAD, TBODY, TR -> !element.children().isEmpty();
            default -> false;
        };
    }

    private String name(StructureType type) {
        return switch (type) {
            case DOCUMENT -> "Document";
            case PART -> "Part";
            case H1, H2, H3, H4, H5, H6 -> "H" + headings.depth(type.ordinal() - StructureType.H1.ordinal());
            case SPAN -> "Span";
            case TABLE -> "Table";
            case THEAD -> "THead";
            case TBODY -> "TBody";
            case FIGURE -> "Figure";
            case CAPTION -> "Caption";
            case NOTE -> "Note";
            case LBL -> "Lbl";
            case REFERENCE -> "Reference";
            case LINK -> "Link";
            case P, TR, TH, TD, TOC, TOCI -> type.name();
        };
    }
}
