package io.github.gongwen4j.model;

import java.util.Objects;

/**
 * An attachment (附件), clauses 7.3.4 and 7.3.7.
 *
 * @param title its title; the list below the body and the attachment itself show the same
 * @param body its content; empty when it is bound elsewhere and only listed
 * @param orientation how its pages are held, from its label to its end
 */
public record Attachment(Title title, Body body, PageOrientation orientation) {
    public Attachment {
        Objects.requireNonNull(orientation);
        Objects.requireNonNull(title);
        Objects.requireNonNull(body);
    }

    /** An attachment on upright pages. */
    public Attachment(Title title, Body body) {
        this(title, body, PageOrientation.PORTRAIT);
    }
}
