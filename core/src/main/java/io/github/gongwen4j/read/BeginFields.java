package io.github.gongwen4j.read;

import io.github.gongwen4j.model.Title;
import java.util.Map;

/** The fields every document begins with: {@code kind}, {@code title}; and {@code $schema}, which is for editors and ignored. */
final class BeginFields {
    private BeginFields() {}

    /** Puts them on a document; the field of its title. */
    static Field<Title> on(Fields fields, String kind) {
        fields.judged(KindShape.KEY, new WordShape<>(Map.of(kind, kind)), kind, "文种", "the kind of document");
        fields.optional(
                "$schema", Shapes.TEXT_OR_NOTHING, "JSON Schema 的地址，供编辑器使用", "where the JSON Schema is, for editors");
        return fields.required(
                "title", TitleShape.TITLE, "标题；手工回行写成列表", "the title; breaks made by hand as a list of lines");
    }
}
