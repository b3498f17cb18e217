package io.github.gongwen4j.model;

import io.github.gongwen4j.time.FuzzyDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What the builders of all documents that may end with attachments and a signature have in common.
 *
 * @param <B> the builder itself
 */
public abstract class EndedBuilder<B extends EndedBuilder<B>> extends BodyBuilder<B> {
    private final Title title;
    private final List<Attachment> attachments = new ArrayList<>();
    private Optional<Signature> signature = Optional.empty();

    EndedBuilder(Title title) {
        this.title = title;
    }

    /** A further attachment that is bound elsewhere: only its title is listed. */
    public B attachment(String name) {
        return attachment(new Attachment(Title.of(name), Body.EMPTY));
    }

    /** A further attachment. */
    public B attachment(String name, Consumer<Body.Builder> content) {
        Body.Builder body = Body.builder();
        content.accept(body);
        return attachment(new Attachment(Title.of(name), body.build()));
    }

    /** A further attachment. */
    public B attachment(Attachment attachment) {
        attachments.add(attachment);
        return self();
    }

    /**
     * Who signs, and when, without a seal.
     *
     * @param organ the organ's name
     * @param date the day, as 2026-03-18 or 2026年3月18日
     */
    public B signature(String organ, String date) {
        return signature(new Signature(List.of(organ), Optional.of(FuzzyDate.parse(date)), SealManner.NONE));
    }

    /**
     * Who signs, and when, with a picture of the organ's seal.
     *
     * @param organ the organ's name
     * @param date the day, as 2026-03-18 or 2026年3月18日
     * @param seal the seal
     */
    public B signature(String organ, String date, Image seal) {
        return signature(
                new Signature(List.of(organ), Optional.of(FuzzyDate.parse(date)), SealManner.SEAL, List.of(seal)));
    }

    /** Who signs, when, and in which manner. */
    public B signature(Signature value) {
        signature = Optional.of(value);
        return self();
    }

    final Title title() {
        return title;
    }

    final List<Attachment> attachments() {
        return attachments;
    }

    final Optional<Signature> signature() {
        return signature;
    }
}
