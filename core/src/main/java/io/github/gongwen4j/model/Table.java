package io.github.gongwen4j.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A table (表格).
 *
 * @param caption its caption (表题), if it has one
 * @param head the words over its columns; as many as there are columns, at least one; one of them may be empty, as in a corner, but not all
 * @param rows its rows; each has as many cells as there are columns, a cell may be empty
 * @param orientation how its pages are held; one that lies on its side has pages to itself (A4 横排表格, clause 8)
 */
public record Table(Optional<String> caption, List<String> head, List<List<String>> rows, PageOrientation orientation)
        implements Block {
    public Table {
        Objects.requireNonNull(caption);
        Objects.requireNonNull(orientation);
        caption.ifPresent(text -> Wording.require(text, "表题", "caption"));
        head = List.copyOf(head);
        head.forEach(cell -> Wording.printable(cell, "表头", "table head"));
        rows = rows.stream().map(List::copyOf).toList();
        if (head.stream().allMatch(String::isBlank)) {
            throw new ModelException(
                    "head", new Bilingual("表头至少要有一列有文字", "A table has words over at least one of its columns"));
        }
        for (int i = 0; i < rows.size(); i++) {
            List<String> row = rows.get(i);
            row.forEach(cell -> Wording.printable(cell, "单元格", "cell"));
            if (row.size() != head.size()) {
                throw new ModelException(
                        "rows[" + i + "]",
                        new Bilingual(
                                "本行有 " + row.size() + " 个单元格，而表头有 " + head.size() + " 列",
                                "This row has " + row.size() + " cells where the head has " + head.size()));
            }
        }
    }

    /** A table among the text of upright pages. */
    public Table(Optional<String> caption, List<String> head, List<List<String>> rows) {
        this(caption, head, rows, PageOrientation.PORTRAIT);
    }
}
