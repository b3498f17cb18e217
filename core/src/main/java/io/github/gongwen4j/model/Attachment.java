package io.github.gongwen4j.model;

import java.util.Objects;

/**
 * An attachment (附件), clauses 7.3.4 and 7.3.7.
 *
 * @param title its title; the list below the body and the attachment itself show the same
 * @param body its content; empty when it is bound elsewhere and only listed
 * @param orientation how its pages are held, from its label to its end
 * @param binding whether it is bound with the text
 */
public record Attachment(Title title, Body body, PageOrientation orientation, Binding binding) {
    public Attachment {
        Objects.requireNonNull(binding);
        Objects.requireNonNull(orientation);
        Objects.requireNonNull(title);
        Objects.requireNonNull(body);
    }

    /** An attachment that is bound with the text. */
    public Attachment(Title title, Body body, PageOrientation orientation) {
        this(title, body, orientation, Binding.TOGETHER);
    }

    /** The same bound apart from the text. */
    public Attachment separately() {
        return new Attachment(title, body, orientation, Binding.SEPARATELY);
    }

    /** Whether it has content that is bound apart from the text. */
    public boolean isSeparate() {
        return binding == Binding.SEPARATELY && !body.isEmpty();
    }

    /** What the attachment at this index is called among so many: 附件, numbered from 1 when there are several. */
    public static String label(int index, int count) {
        return count > 1 ? "附件" + (index + 1) : "附件";
    }

    /** An attachment on upright pages. */
    public Attachment(Title title, Body body) {
        this(title, body, PageOrientation.PORTRAIT);
    }
}
