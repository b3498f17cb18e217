package io.github.gongwen4j.model;

/** Where an attachment is bound, clause 7.3.7. */
public enum Binding {
    /** With the text (与正文一起装订): on new pages before the imprint, its pages counted on. */
    TOGETHER,
    /**
     * Apart from it (不能一起装订): the document lists it only; it is a {@link SeparateAttachment}, with the document number in its
     * corner.
     */
    SEPARATELY
}
