package io.github.gongwen4j.templates;

import io.github.gongwen4j.model.Bilingual;
import io.github.gongwen4j.read.DocumentReader;
import io.github.gongwen4j.read.Format;
import io.github.gongwen4j.read.Node;
import io.github.gongwen4j.read.Problems;
import io.github.gongwen4j.read.ReadLimits;
import io.github.gongwen4j.read.TreeReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Reads templates. Every fault of a template file is found in one go: wrong fields, unknown parameters in slots, gaps that an optional value
 * would leave. Immutable; one reader serves any number of threads.
 */
public final class TemplateReader {
    static final List<String> FIELDS = List.of("$schema", "template", "label", "about", "parameters", "document");

    private static final Bilingual NAME = new Bilingual("模板名", "its name");
    private static final Bilingual DOCUMENT = new Bilingual("文稿", "the document");

    private final ReadLimits limits;

    private TemplateReader(ReadLimits limits) {
        this.limits = limits;
    }

    /** A reader with {@linkplain ReadLimits#DEFAULTS the default limits}. */
    public static TemplateReader create() {
        return of(ReadLimits.DEFAULTS);
    }

    /** A reader with these limits, which hold for the file and for each document made of it. */
    public static TemplateReader of(ReadLimits limits) {
        return new TemplateReader(Objects.requireNonNull(limits));
    }

    /**
     * The template in a file; its extension says the format. Pictures it names are looked for from its own folder.
     *
     * @param file a file named {@code .yaml}, {@code .yml} or {@code .json}
     * @throws io.github.gongwen4j.read.DocumentException if it is no template; carries every fault
     * @throws IOException if it cannot be read
     */
    public Template read(Path file) throws IOException {
        DocumentReader.Builder documents = DocumentReader.builder();
        Optional.ofNullable(file.toAbsolutePath().getParent()).ifPresent(documents::pictures);
        return template(TreeReader.of(limits).read(file), file.toString(), documents);
    }

    /**
     * The template in a text.
     *
     * @param name what the problems call it
     * @throws io.github.gongwen4j.read.DocumentException if it is no template; carries every fault
     */
    public Template read(String text, Format format, String name) {
        return template(TreeReader.of(limits).read(text, format, name), name, DocumentReader.builder());
    }

    private Template template(Node root, String source, DocumentReader.Builder documents) {
        Problems problems = new Problems(source);
        Optional<FieldSet> fields = FieldSet.of(root, FIELDS, problems);
        if (fields.isEmpty()) {
            throw problems.toException();
        }
        TemplateHead head = head(fields.get(), source, problems);
        Optional<Node> document = fields.get().required("document", DOCUMENT);
        document.filter(node -> !plainMapping(node))
                .ifPresent(
                        node -> Faults.mismatch(node, new Bilingual("文稿的各个字段", "the fields of a document"), problems));
        Optional<Piece> body = document.map(node -> new PieceReader(problems).read(node, Scope.of(head.parameters())));
        if (problems.any()) {
            throw problems.toException();
        }
        Filler filler = new Filler(limits, documents.limits(limits).build());
        return new Template(head, body.orElseThrow(), filler);
    }

    private static boolean plainMapping(Node node) {
        return node instanceof Node.Mapping mapping
                && mapping.entries().stream().noneMatch(entry -> PieceReader.CONTROLS.contains(entry.name()));
    }

    private static TemplateHead head(FieldSet fields, String source, Problems problems) {
        Optional<String> name = fields.required("template", NAME).flatMap(node -> FieldSet.text(node, problems));
        List<Parameter> parameters = fields.find("parameters")
                .map(node -> new ParameterReader(problems).read(node))
                .orElse(List.of());
        String known = name.orElse("");
        return new TemplateHead(
                source,
                known,
                fields.label("label").orElse(new Bilingual(known, known)),
                fields.label("about"),
                parameters);
    }
}
