package io.github.gongwen4j.templates;

import io.github.gongwen4j.model.Bilingual;
import io.github.gongwen4j.model.Document;
import io.github.gongwen4j.read.Format;
import io.github.gongwen4j.read.YamlWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A template (模板): a document with typed parameters. Parsed and checked once, it makes any number of documents. Immutable; one template serves any
 * number of threads.
 *
 * <pre>{@code
 * Template notice = Template.read(Path.of("notice.yaml"));
 * Document document = notice.fill(Values.of(Map.of("会议名称", "全市防汛工作会议", "会议日期", "2026-03-18")));
 * }</pre>
 */
public final class Template {
    private final TemplateHead head;
    private final Piece body;
    private final Filler filler;

    Template(TemplateHead head, Piece body, Filler filler) {
        this.head = head;
        this.body = body;
        this.filler = filler;
    }

    /**
     * The template in a file; its extension says the format. Pictures it names are looked for from its own folder.
     *
     * @param file a file named {@code .yaml}, {@code .yml} or {@code .json}
     * @throws io.github.gongwen4j.read.DocumentException if it is no template; carries every fault
     * @throws IOException if it cannot be read
     */
    public static Template read(Path file) throws IOException {
        return TemplateReader.create().read(file);
    }

    /**
     * The template in a text.
     *
     * @param name what the problems call it
     * @throws io.github.gongwen4j.read.DocumentException if it is no template; carries every fault
     */
    public static Template read(String text, Format format, String name) {
        return TemplateReader.create().read(text, format, name);
    }

    /** Its name, as {@code meeting-notice}. */
    public String name() {
        return head.name();
    }

    /** What people call it, as 会议通知. */
    public Bilingual label() {
        return head.label();
    }

    /** What it is for. */
    public Optional<Bilingual> about() {
        return head.about();
    }

    /** Its parameters, in the order in which a person is asked for them. */
    public List<Parameter> parameters() {
        return head.parameters();
    }

    /** The parameter of this name or label. */
    public Optional<Parameter> parameter(String nameOrLabel) {
        return Names.find(head.parameters(), nameOrLabel);
    }

    /** The same values under the names of the parameters, where labels were given; what names no parameter stays as it is. */
    public Values named(Values values) {
        return values.renamed(word -> parameter(word).map(Parameter::name).orElse(word));
    }

    /**
     * The document with these values.
     *
     * @throws io.github.gongwen4j.read.DocumentException if a value is missing, unknown or not what its parameter takes, or if the outcome is
     *     no document; carries every fault, those of values at their place in the data, others in the template
     */
    public Document fill(Values values) {
        Filler.Filled filled = filler.fill(head, body, values, Binder.Missing.REFUSED);
        return filler.document(head, filled);
    }

    /**
     * The document with these values as YAML that a person can go on editing.
     *
     * @throws io.github.gongwen4j.read.DocumentException as {@link #fill}
     */
    public String fillAsYaml(Values values) {
        Filler.Filled filled = filler.fill(head, body, values, Binder.Missing.REFUSED);
        filler.document(head, filled);
        return YamlWriter.create().write(filled.root());
    }

    /**
     * The document with these values, together with its YAML.
     *
     * @throws io.github.gongwen4j.read.DocumentException as {@link #fill}
     */
    public Finished finish(Values values) {
        Filler.Filled filled = filler.fill(head, body, values, Binder.Missing.REFUSED);
        return new Finished(filler.document(head, filled), YamlWriter.create().write(filled.root()));
    }

    /**
     * A draft with these values: where a value is missing, a blank stands that {@link io.github.gongwen4j.check.Placeholders} finds.
     *
     * @throws io.github.gongwen4j.read.DocumentException if a value is unknown or not what its parameter takes, or if the outcome is no document
     */
    public Draft draft(Values values) {
        Filler.Filled filled = filler.fill(head, body, values, Binder.Missing.BLANK);
        return new Draft(head, filled, filler.document(head, filled));
    }

    /**
     * Whether a value is what a parameter takes; for asking a person value by value.
     *
     * @return what is wrong with it; empty if nothing is
     */
    public static List<Bilingual> faults(Parameter parameter, Object value) {
        return Filler.faults(parameter, value);
    }
}
