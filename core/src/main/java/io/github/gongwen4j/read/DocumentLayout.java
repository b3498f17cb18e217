package io.github.gongwen4j.read;

import java.util.List;
import java.util.Set;

/** The layout of documents: speakers, tasks and their like on one line each; blank lines around the parts of a body and between its sections. */
final class DocumentLayout implements YamlLayout {
    private static final Set<String> FIRST_OF_ONE_LINERS = Set.of("post", "scheme", "task", "lead", "unit", "name");
    private static final Set<String> PARTS =
            Set.of("opening", "preamble", "text", "sections", "closing", "attachments", "issues", "parts");

    /** Paragraphs, pieces of text and points stand one below the other however short. */
    private static final Set<String> IN_LINES = Set.of(
            "opening", "preamble", "text", "sections", "closing", "intro", "items", "tail", "tasks", "attachments");

    @Override
    public ListForm list(Node.Entry field) {
        if (IN_LINES.contains(field.name())) {
            return ListForm.LINES;
        }
        return field.name().equals("numbering") ? ListForm.BRACKETS : ListForm.BY_LENGTH;
    }

    @Override
    public boolean inBraces(Node.Mapping mapping) {
        List<Node.Entry> fields = mapping.entries();
        return fields.size() > 1 && FIRST_OF_ONE_LINERS.contains(fields.get(0).name());
    }

    @Override
    public boolean apart(Node.Mapping holder, Node.Entry field) {
        if (!isDocument(holder)) {
            return false;
        }
        int before = holder.entries().indexOf(field) - 1;
        return PARTS.contains(field.name())
                || (before >= 0 && PARTS.contains(holder.entries().get(before).name()));
    }

    @Override
    public boolean itemsApart(Node.Mapping holder, Node.Entry field) {
        boolean divided = field.name().equals("sections") || field.name().equals("parts");
        return divided
                && isDocument(holder)
                && field.value() instanceof Node.Sequence list
                && list.items().stream().anyMatch(DocumentLayout::holdsMore);
    }

    private static boolean isDocument(Node.Mapping mapping) {
        return mapping.find(KindShape.KEY).isPresent();
    }

    /** Whether a section has points of its own, or a part a document. */
    private static boolean holdsMore(Node item) {
        return item instanceof Node.Mapping mapping
                && (mapping.find("items").isPresent()
                        || mapping.find("document").isPresent());
    }
}
