package io.github.gongwen4j.model;

/** A document (公文、讲话), complete and immutable. */
public sealed interface Document permits Speech, PointsDocument, Circular, Collection, SeparateAttachment {
    /** Its title (标题). */
    Title title();
}
