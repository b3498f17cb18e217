package io.github.gongwen4j.layout;

/** What a page item belongs to. */
public sealed interface Tag {
    /**
     * Content of the {@link StructureElement} with this id.
     *
     * @param element the element's id
     */
    record Content(int element) implements Tag {}

    /**
     * Not content: repeated or ornamental.
     *
     * @param kind what it is instead
     */
    record Artifact(ArtifactKind kind) implements Tag {}

    /** What an artifact is. */
    enum ArtifactKind {
        /** A page number. */
        PAGE_NUMBER,
        /** A table header repeated on a further page. */
        REPEATED_HEADER,
        /** A rule. */
        RULE,
        /** The dots between a heading and its page number in a table of contents. */
        LEADER
    }
}
