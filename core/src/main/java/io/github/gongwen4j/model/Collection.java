package io.github.gongwen4j.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A collection (汇编): headings 「第一篇：…」, each over a whole document.
 *
 * @param title its title
 * @param contents a table of contents (目录) below the title
 * @param scheme how its parts are numbered
 * @param parts its parts, at least one
 */
public record Collection(Title title, Optional<Contents> contents, Scheme scheme, List<Part> parts)
        implements Document {
    public Collection {
        Objects.requireNonNull(title);
        Objects.requireNonNull(contents);
        Objects.requireNonNull(scheme);
        parts = List.copyOf(parts);
        if (parts.isEmpty()) {
            throw new ModelException(new Bilingual("汇编至少要有一篇", "A collection has at least one part"));
        }
    }

    /**
     * A part of a collection.
     *
     * @param heading its heading without the number; may differ from the document's title, which serves when there is none
     * @param document the document; no collection
     */
    public record Part(Optional<String> heading, Document document) {
        public Part {
            heading.ifPresent(words -> Wording.require(words, "篇名", "heading of the part"));
            if (document instanceof SeparateAttachment) {
                throw new ModelException(
                        "document",
                        new Bilingual("另行装订的附件不能编入汇编", "An attachment bound apart has no place in a collection"));
            }
            if (document instanceof Collection) {
                throw new ModelException(
                        "document", new Bilingual("汇编中不能再有汇编", "A collection holds no other collection"));
            }
        }
    }

    /** A collection with this title, to be filled. */
    public static Builder builder(String title) {
        return new Builder(Title.of(title));
    }

    /** Fills a collection. */
    public static final class Builder {
        private final Title title;
        private Optional<Contents> contents = Optional.empty();
        private Scheme scheme = Scheme.PART;
        private final List<Part> parts = new ArrayList<>();

        private Builder(Title title) {
            this.title = title;
        }

        /** A table of contents below the title. */
        public Builder contents(Contents value) {
            contents = Optional.of(value);
            return this;
        }

        /** How its parts are numbered. */
        public Builder scheme(Scheme value) {
            scheme = value;
            return this;
        }

        /** A further part under the title of its document. */
        public Builder part(Document document) {
            parts.add(new Part(Optional.empty(), document));
            return this;
        }

        /** A further part under a heading of its own. */
        public Builder part(String heading, Document document) {
            parts.add(new Part(Optional.of(heading), document));
            return this;
        }

        /** The finished collection. */
        public Collection build() {
            return new Collection(title, contents, scheme, parts);
        }
    }
}
