package io.github.gongwen4j.templates;

import io.github.gongwen4j.model.Bilingual;
import io.github.gongwen4j.model.Document;
import io.github.gongwen4j.read.YamlWriter;
import java.util.List;
import java.util.stream.Collectors;

/** A document made of a template in which values may be missing still (草稿). Immutable. */
public final class Draft {
    private static final String SCHEMA = "https://gongwen4j.github.io/gongwen.schema.json";

    private final Document document;
    private final List<Bilingual> blanks;
    private final List<Bilingual> unused;
    private final String yaml;

    Draft(TemplateHead head, Filler.Filled filled, Document document) {
        this.document = document;
        this.blanks = filled.expansion().blanks();
        this.unused = head.parameters().stream()
                .filter(Parameter::optional)
                .filter(parameter -> !filled.values().containsKey(parameter.name()))
                .map(Parameter::label)
                .toList();
        this.yaml = heading(head)
                + YamlWriter.commented(node -> comment(filled.expansion().blanks(node)))
                        .write(filled.root());
    }

    /** The document, blanks and all. */
    public Document document() {
        return document;
    }

    /** What is still to be filled in, in the order of the document. */
    public List<Bilingual> blanks() {
        return blanks;
    }

    /** What could have been given besides and was not. */
    public List<Bilingual> unused() {
        return unused;
    }

    /** The document as YAML for editing: what is still to be filled in stands in comments above its line. */
    public String yaml() {
        return yaml;
    }

    private String heading(TemplateHead head) {
        StringBuilder text = new StringBuilder("# yaml-language-server: $schema=" + SCHEMA + "\n");
        text.append("# 由模板 ")
                .append(head.name())
                .append("（")
                .append(head.label().chinese())
                .append("）生成。\n");
        if (!blanks.isEmpty()) {
            text.append("# 待填（以 × 标出）：").append(names(blanks)).append("。\n");
        }
        if (!unused.isEmpty()) {
            text.append("# 可以增加：").append(names(unused)).append("。\n");
        }
        return text.toString();
    }

    private static List<String> comment(List<Bilingual> missing) {
        return missing.isEmpty() ? List.of() : List.of("待填：" + names(missing));
    }

    private static String names(List<Bilingual> labels) {
        return labels.stream().map(Bilingual::chinese).distinct().collect(Collectors.joining("、"));
    }
}
