package io.github.gongwen4j.model;

import io.github.gongwen4j.time.FuzzyDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A document of an organ in one of the formats of the standard: a circular (通知、报告、请示、意见 and their like), a letter, an
 * order, or minutes. With signatories in its header it goes upward.
 *
 * @param form its format
 * @param header the header block; only a document of the common format may do without
 * @param title its title; an order does not print it
 * @param to the addressees (主送机关)
 * @param body its text
 * @param attachments its attachments
 * @param signature who signs it and when
 * @param note a note (附注), without its brackets
 * @param attendance who was at the meeting; of minutes only
 * @param issues the document it issues (印发); no attachment
 * @param imprint the imprint
 */
public record Circular(
        CircularForm form,
        Optional<Header> header,
        Title title,
        List<String> to,
        Body body,
        List<Attachment> attachments,
        Optional<Signature> signature,
        Optional<String> note,
        Optional<Attendance> attendance,
        Optional<Document> issues,
        Optional<Imprint> imprint)
        implements Document {
    public Circular {
        Objects.requireNonNull(form);
        Objects.requireNonNull(header);
        Objects.requireNonNull(title);
        to = Names.of(to, "主送机关", "addressee");
        Objects.requireNonNull(body);
        attachments = List.copyOf(attachments);
        Objects.requireNonNull(signature);
        note.ifPresent(words -> Wording.require(words, "附注", "note"));
        Objects.requireNonNull(attendance);
        issues.ifPresent(Circular::requireIssuable);
        Objects.requireNonNull(imprint);
        new FormRules(header, to, signature, attendance, issues, imprint).require(form);
    }

    private static void requireIssuable(Document document) {
        if (document instanceof Circular || document instanceof Collection || document instanceof SeparateAttachment) {
            throw new ModelException(
                    "issues",
                    new Bilingual(
                            "印发的文件应为讲话、要点、计划或方案，不能是通知或汇编",
                            "What a circular issues is a speech, work points, a work plan or a plan"));
        }
    }

    /** A circular with this title, to be filled; a line feed is a break made by hand. */
    public static Builder builder(String title) {
        return new Builder(CircularForm.DOCUMENT, Title.of(title));
    }

    /** A letter (信函) with this title, to be filled; it needs a header. */
    public static Builder letter(String title) {
        return new Builder(CircularForm.LETTER, Title.of(title));
    }

    /** An order (命令、令), to be filled; it needs a header. Its title names it and is not printed. */
    public static Builder order(String title) {
        return new Builder(CircularForm.ORDER, Title.of(title));
    }

    /** Minutes (纪要) with this title, to be filled; they need a header. */
    public static Builder minutes(String title) {
        return new Builder(CircularForm.MINUTES, Title.of(title));
    }

    /** Fills a circular. */
    public static final class Builder extends EndedBuilder<Builder> {
        private final CircularForm form;
        private Optional<Header> header = Optional.empty();
        private List<String> to = List.of();
        private Optional<String> note = Optional.empty();
        private Optional<Attendance> attendance = Optional.empty();
        private Optional<Document> issues = Optional.empty();
        private Optional<Imprint> imprint = Optional.empty();

        private Builder(CircularForm form, Title title) {
            super(title);
            this.form = form;
        }

        @Override
        Builder self() {
            return this;
        }

        /** The header block. */
        public Builder header(HeaderBuilder value) {
            header = Optional.of(value.build(form));
            return this;
        }

        /**
         * Who signs, and when: the organ without a seal; of an order the post, as 市长, with the stamped signature of who
         * holds it.
         */
        @Override
        public Builder signature(String who, String date) {
            SealManner manner = form == CircularForm.ORDER ? SealManner.SIGNATURE_STAMP : SealManner.NONE;
            return signature(new Signature(List.of(who), Optional.of(FuzzyDate.parse(date)), manner));
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

        /** Who was at the meeting. */
        public Builder attendance(Attendance value) {
            attendance = Optional.of(value);
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
            return new Circular(
                    form, header, title(), to, body(), attachments(), signature(), note, attendance, issues, imprint);
        }
    }
}
