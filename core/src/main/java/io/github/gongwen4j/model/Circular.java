package io.github.gongwen4j.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A circular or another letter of an organ (通知、报告、请示、意见 and their like). With signatories in its header it goes
 * upward.
 *
 * @param header the header block
 * @param title its title
 * @param to the addressees (主送机关)
 * @param body its text
 * @param attachments its attachments
 * @param signature who signs it and when
 * @param note a note (附注), without its brackets
 * @param issues the document it issues (印发); no attachment
 * @param imprint the imprint
 */
public record Circular(
        Optional<Header> header,
        Title title,
        List<String> to,
        Body body,
        List<Attachment> attachments,
        Optional<Signature> signature,
        Optional<String> note,
        Optional<Document> issues,
        Optional<Imprint> imprint)
        implements Document {
    public Circular {
        Objects.requireNonNull(header);
        Objects.requireNonNull(title);
        to = Names.of(to, "主送机关", "addressee");
        Objects.requireNonNull(body);
        attachments = List.copyOf(attachments);
        Objects.requireNonNull(signature);
        note.ifPresent(words -> Wording.require(words, "附注", "note"));
        issues.ifPresent(Circular::requireIssuable);
        Objects.requireNonNull(imprint);
    }

    private static void requireIssuable(Document document) {
        if (document instanceof Circular || document instanceof Collection) {
            throw new ModelException(
                    "issues",
                    new Bilingual(
                            "印发的文件应为讲话、要点、计划或方案，不能是通知或汇编",
                            "What a circular issues is a speech, work points, a work plan or a plan"));
        }
    }

    /** A circular with this title, to be filled; a line feed is a break made by hand. */
    public static Builder builder(String title) {
        return new Builder(Title.of(title));
    }

    /** Fills a circular. */
    public static final class Builder extends EndedBuilder<Builder> {
        private Optional<Header> header = Optional.empty();
        private List<String> to = List.of();
        private Optional<String> note = Optional.empty();
        private Optional<Document> issues = Optional.empty();
        private Optional<Imprint> imprint = Optional.empty();

        private Builder(Title title) {
            super(title);
        }

        @Override
        Builder self() {
            return this;
        }

        /** The header block. */
        public Builder header(HeaderBuilder value) {
            header = Optional.of(value.build());
            return this;
        }

        /** The addressees. */
        public Builder to(String... organs) {
            to = List.of(organs);
            return this;
        }

        /** The note, without its brackets. */
        public Builder note(String words) {
            note = Optional.of(words);
            return this;
        }

        /** The document it issues. */
        public Builder issues(Document document) {
            issues = Optional.of(document);
            return this;
        }

        /** The imprint. */
        public Builder imprint(Imprint value) {
            imprint = Optional.of(value);
            return this;
        }

        /** The finished circular. */
        public Circular build() {
            return new Circular(header, title(), to, body(), attachments(), signature(), note, issues, imprint);
        }
    }
}
