package io.github.gongwen4j.read;

import io.github.gongwen4j.model.Contents;
import java.util.Optional;

/** A table of contents: {@code true}, or its title and levels. */
final class ContentsShapes {
    private static final Shape<Optional<Contents>> CONTENTS = UnionShape.of(
            new BooleanShape().as(on -> on ? Optional.of(Contents.STANDARD) : Optional.empty()),
            contents().as(Optional::of));

    private ContentsShapes() {}

    /** Puts the field on a document. */
    static Field<Optional<Contents>> on(Fields fields) {
        return fields.optional(
                "contents",
                CONTENTS,
                Optional.empty(),
                "目录，排在标题之后，正文另起一页；true 为两级目录",
                "a table of contents below the title, after which the body begins a new page; true lists two levels");
    }

    private static MappingShape<Contents> contents() {
        Fields fields = Fields.of("contents", "目录", "a table of contents");
        Field<String> title = fields.optional(
                "title", Shapes.TEXT, Contents.STANDARD.title(), "目录的标题；不写则为目录", "its title; 目录 if not given");
        Field<Integer> levels = fields.optional(
                "levels",
                NumberShape.whole(1, Contents.MOST_LEVELS),
                Contents.STANDARD.levels(),
                "列出几级标题；不写则为2",
                "how many levels of headings it lists; 2 if not given");
        return fields.make(values -> new Contents(values.get(title), values.get(levels)));
    }
}
