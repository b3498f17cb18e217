package io.github.gongwen4j.model;

import java.util.List;
import java.util.Optional;

/** Fills a {@link Header}. */
public final class HeaderBuilder {
    private final List<String> organs;
    private Optional<String> copyNumber = Optional.empty();
    private Optional<Classification> classification = Optional.empty();
    private Optional<Urgency> urgency = Optional.empty();
    private String suffix = Header.FILE;
    private Optional<DocumentNumber> number = Optional.empty();
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

    /** The word after the organs in the mark; empty for none. */
    public HeaderBuilder suffix(String word) {
        suffix = word;
        return this;
    }

    /** The document number, as 云档发〔2026〕3号. */
    public HeaderBuilder number(String text) {
        number = Optional.of(DocumentNumber.parse(text));
        return this;
    }

    /** Who signed it for issue; makes it an upward document. */
    public HeaderBuilder signatories(String... names) {
        signatories = List.of(names);
        return this;
    }

    /** The finished header. */
    public Header build() {
        return new Header(copyNumber, classification, urgency, organs, suffix, number, signatories);
    }
}
