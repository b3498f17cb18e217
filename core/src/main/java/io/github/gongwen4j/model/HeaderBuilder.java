package io.github.gongwen4j.model;

import java.util.List;
import java.util.Optional;

/** Fills a {@link Header}. */
public final class HeaderBuilder {
    private final List<String> organs;
    private Optional<String> copyNumber = Optional.empty();
    private Optional<Classification> classification = Optional.empty();
    private Optional<Urgency> urgency = Optional.empty();
    private Optional<String> suffix = Optional.empty();
    private Optional<IssueNumber> number = Optional.empty();
    private List<String> signatories = List.of();

    HeaderBuilder(List<String> organs) {
        this.organs = organs;
    }

    /** The copy number, six figures. */
    public HeaderBuilder copyNumber(String figures) {
        copyNumber = Optional.of(figures);
        return this;
    }

    /** How secret it is, as 机密★1年. */
    public HeaderBuilder classification(String text) {
        classification = Optional.of(Classification.parse(text));
        return this;
    }

    /** How urgent it is. */
    public HeaderBuilder urgency(Urgency value) {
        urgency = Optional.of(value);
        return this;
    }

    /** The word after the organs in the mark, empty for none; that of the document's form unless told otherwise. */
    public HeaderBuilder suffix(String word) {
        suffix = Optional.of(word);
        return this;
    }

    /** The document number, as 云档发〔2026〕3号; of an order and of minutes also the serial, as 第3号. */
    public HeaderBuilder number(String text) {
        number = Optional.of(text.strip().startsWith("第") ? SerialNumber.parse(text) : DocumentNumber.parse(text));
        return this;
    }

    /** Who signed it for issue; makes it an upward document. */
    public HeaderBuilder signatories(String... names) {
        signatories = List.of(names);
        return this;
    }

    /** The finished header of a document in the common format. */
    public Header build() {
        return build(CircularForm.DOCUMENT);
    }

    /** The finished header of a document in this form, whose word after the organs it takes if none was given. */
    public Header build(CircularForm form) {
        return new Header(
                copyNumber, classification, urgency, organs, suffix.orElseGet(form::markSuffix), number, signatories);
    }
}
