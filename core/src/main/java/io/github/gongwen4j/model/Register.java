package io.github.gongwen4j.model;

import java.util.Objects;
import java.util.Optional;

/**
 * The task register (任务分解表) of the document it stands in: a table of all its tasks and duties, drawn from it when it is composed. Nothing
 * is printed where the document has none.
 *
 * @param caption its caption (表题), if it has one
 * @param order how its lines are ordered
 * @param orientation how its pages are held; one that lies on its side has pages to itself (A4 横排表格, clause 8)
 */
public record Register(Optional<String> caption, RegisterOrder order, PageOrientation orientation) implements Block {
    public Register {
        caption.ifPresent(text -> Wording.require(text, "表题", "caption"));
        Objects.requireNonNull(order);
        Objects.requireNonNull(orientation);
    }

    /** A register without a caption on upright pages. */
    public static Register by(RegisterOrder order) {
        return new Register(Optional.empty(), order, PageOrientation.PORTRAIT);
    }
}
