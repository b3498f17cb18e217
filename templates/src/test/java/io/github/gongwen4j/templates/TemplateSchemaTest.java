package io.github.gongwen4j.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.gongwen4j.read.DocumentException;
import io.github.gongwen4j.read.Format;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TemplateSchemaTest {
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(TemplateSchema.json());

    static List<String> names() {
        return Templates.builtIn().names();
    }

    @Test
    void theSchemaInTheDocumentationIsTheOneOfTheLibrary() throws IOException {
        assertThat(Path.of("..", "docs", "template.schema.json")).content().isEqualTo(TemplateSchema.json());
    }

    @Test
    void theSchemaNamesTheFieldsThatAreRead() {
        JsonNode schema = JsonMapper.shared().readTree(TemplateSchema.json());

        assertThat(fields(schema.at("/properties"))).isEqualTo(TemplateReader.FIELDS);
        assertThat(fields(schema.at("/$defs/parameter/anyOf/1/properties"))).isEqualTo(ParameterReader.FIELDS);
        assertThat(fields(schema.at("/properties/document/properties"))).isEqualTo(PieceReader.CONTROLS);
        assertThat(schema.at("/$defs/type/enum").valueStream().map(JsonNode::asString))
                .isEqualTo(TypeReader.WORDS);
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyTemplateKeepsToTheSchema(String name) {
        assertThat(SCHEMA.validate(Templates.builtIn().source(name), InputFormat.YAML))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{template: t}",
                "{document: {kind: speech, title: 讲话}}",
                "{template: t, document: {if: x, kind: speech, title: 讲话}}",
                "{template: t, documnt: {}, document: {kind: speech, title: 讲话}}",
                "{template: t, parameters: [{name: 甲, type: nubmer}], document: {kind: speech, title: 讲话}}",
                "{template: t, parameters: [{label: 甲}], document: {kind: speech, title: 讲话}}",
                "{template: t, parameters: [2], document: {kind: speech, title: 讲话}}",
                "{template: t, parameters: [2甲], document: {kind: speech, title: 讲话}}",
                "{template: t, parameters: [{name: 甲, optional: 是}], document: {kind: speech, title: 讲话}}",
                "{template: t, parameters: [{name: 甲, longest: 一}], document: {kind: speech, title: 讲话}}",
                "{template: t, parameters: [{name: 甲, choices: 乙}], document: {kind: speech, title: 讲话}}"
            })
    void readerAndSchemaRefuseTheSame(String template) {
        assertThat(SCHEMA.validate(template, InputFormat.YAML)).isNotEmpty();
        assertThatThrownBy(() -> Template.read(template, Format.YAML, "t.yaml")).isInstanceOf(DocumentException.class);
    }

    private static List<String> fields(JsonNode object) {
        return new ArrayList<>(object.propertyNames());
    }
}
