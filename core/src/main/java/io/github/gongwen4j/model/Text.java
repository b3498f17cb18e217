package io.github.gongwen4j.model;

import java.util.List;

/**
 * Running text.
 *
 * @param parts its pieces in order, at least one
 */
public record Text(List<Inline> parts) {
    public Text {
        parts = List.copyOf(parts);
        if (parts.isEmpty() || parts.equals(List.of(new Inline.Words("")))) {
            throw new ModelException(new Bilingual("段落不能为空", "A paragraph must not be empty"));
        }
        if (parts.stream().allMatch(part -> part instanceof Inline.Note || isBlank(part))) {
            throw new ModelException(new Bilingual(
                    "脚注要跟在它所注解的文字后面，不能单独成段", "A footnote stands behind the words it explains, not by itself"));
        }
    }

    private static boolean isBlank(Inline part) {
        return part instanceof Inline.Words words && words.text().isBlank();
    }

    /** Whether there are footnotes to it. */
    public boolean hasNotes() {
        return parts.stream().anyMatch(Inline.Note.class::isInstance);
    }

    /**
     * This text, where it has no footnotes.
     *
     * @param path under which the value it belongs to holds it
     */
    Text withoutNotes(String path) {
        if (hasNotes()) {
            throw new ModelException(
                    path,
                    new Bilingual(
                            "任务和阶段常排成表格，不能加脚注；请把说明写进正文",
                            "Tasks and phases may be printed as tables and take no footnotes; explain it in the text"));
        }
        return this;
    }

    /** Plain words. */
    public static Text of(String words) {
        return new Text(List.of(new Inline.Words(Wording.require(words, "段落", "paragraph"))));
    }
}
