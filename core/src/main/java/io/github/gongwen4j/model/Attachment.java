package io.github.gongwen4j.model;

import java.util.Objects;

/**
 * An attachment (附件), clauses 7.3.4 and 7.3.7.
 *
 * @param title its title; the list below the body and the attachment itself show the same
 * @param body its content; empty when it is bound elsewhere and only listed
 */
public record Attachment(Title title, Body body) {
    public Attachment {
        Objects.requireNonNull(title);
        Objects.requireNonNull(body);
    }
}
