package io.github.gongwen4j.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gongwen4j.DocxRenderer;
import io.github.gongwen4j.PdfRenderer;
import io.github.gongwen4j.RenderReport;
import io.github.gongwen4j.check.Placeholders;
import io.github.gongwen4j.model.Document;
import io.github.gongwen4j.read.DocumentReader;
import io.github.gongwen4j.read.DocumentWriter;
import io.github.gongwen4j.read.Format;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BuiltInTemplatesTest {
    private static final Templates TEMPLATES = Templates.builtIn();
    private static final DocxRenderer DOCX = DocxRenderer.create();
    private static final PdfRenderer PDF = PdfRenderer.create();

    static List<String> names() {
        return TEMPLATES.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void aTemplateWithItsSampleDataIsAFinishedDocumentInBothFormats(String name) throws IOException {
        Document document = TEMPLATES.get(name).fill(TEMPLATES.sample(name));

        assertThat(Placeholders.in(document)).isEmpty();
        assertRenders(document);
    }

    @ParameterizedTest
    @MethodSource("names")
    void aTemplateWithoutDataIsADraftThatIsNotTakenForFinal(String name) throws IOException {
        Draft draft = TEMPLATES.get(name).draft(Values.none());

        assertThat(Placeholders.in(draft.document())).isNotEmpty();
        assertThat(draft.blanks()).isNotEmpty();
        assertRenders(draft.document());
    }

    @ParameterizedTest
    @MethodSource("names")
    void theYamlOfADocumentIsReadBackAsTheSameDocument(String name) {
        Template template = TEMPLATES.get(name);
        Values sample = TEMPLATES.sample(name);

        assertThat(read(template.fillAsYaml(sample))).isEqualTo(template.fill(sample));
        assertThat(read(template.draft(Values.none()).yaml()))
                .isEqualTo(template.draft(Values.none()).document());
    }

    @ParameterizedTest
    @MethodSource("names")
    void theDocumentOfATemplateIsReadBackFromWhatTheWriterMakesOfIt(String name) {
        Document document = TEMPLATES.get(name).fill(TEMPLATES.sample(name));
        Document draft = TEMPLATES.get(name).draft(Values.none()).document();

        assertThat(read(DocumentWriter.create().write(document).text(Format.YAML)))
                .isEqualTo(document);
        assertThat(read(DocumentWriter.create().write(draft).text(Format.YAML))).isEqualTo(draft);
    }

    @ParameterizedTest
    @MethodSource("names")
    void aDraftNamesEveryValueThatMustBeGiven(String name) {
        Template template = TEMPLATES.get(name);

        Draft draft = template.draft(Values.none());

        assertThat(template.parameters())
                .filteredOn(parameter -> parameter.required()
                        && !(parameter.type() instanceof ParameterType.Items)
                        && !(parameter.type() instanceof ParameterType.Flag))
                .allSatisfy(parameter ->
                        assertThat(draft.yaml()).contains(parameter.label().chinese()));
    }

    @ParameterizedTest
    @MethodSource("names")
    void aTemplateSaysWhatItIsForAndShowsAnExampleOfEveryParameter(String name) {
        Template template = TEMPLATES.get(name);

        assertThat(template.name()).isEqualTo(name);
        assertThat(template.about()).isPresent();
        assertThat(template.parameters())
                .allSatisfy(parameter ->
                        assertThat(shown(parameter)).as(parameter.name()).isTrue());
    }

    private static boolean shown(Parameter parameter) {
        if (parameter.type() instanceof ParameterType.Items list && list.item() instanceof ParameterType.Row row) {
            return row.fields().stream().allMatch(BuiltInTemplatesTest::shown);
        }
        return parameter.example().isPresent() || parameter.given().isPresent();
    }

    @Test
    void aTemplateIsFoundByItsChineseLabelToo() {
        assertThat(TEMPLATES.get("会议通知").name()).isEqualTo("meeting-notice");
    }

    @Test
    void anUnknownNameIsToldWithTheNearestOne() {
        assertThatThrownBy(() -> TEMPLATES.get("meeting-notise"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("did you mean meeting-notice?");
    }

    private static Document read(String yaml) {
        return DocumentReader.create().read(yaml, Format.YAML, "written.yaml");
    }

    private static void assertRenders(Document document) throws IOException {
        ByteArrayOutputStream docx = new ByteArrayOutputStream();
        DOCX.render(document, docx);
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        RenderReport report = PDF.render(document, pdf);

        assertThat(docx.size()).isGreaterThan(5000);
        assertThat(pdf.size()).isGreaterThan(5000);
        assertThat(report.pages()).isPresent();
        assertThat(report.findings()).isEmpty();
    }
}
