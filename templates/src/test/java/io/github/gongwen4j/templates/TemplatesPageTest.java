package io.github.gongwen4j.templates;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.read.Format;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** docs/templates.md says what is: its example works, its list is that of the templates. {@code -Dgongwen.golden=update} writes the list. */
class TemplatesPageTest {
    private static final Path PAGE = Path.of("..", "docs", "templates.md");
    private static final boolean UPDATE = "update".equals(System.getProperty("gongwen.golden"));
    private static final String MARK = "<!-- made by TemplatesPageTest: run it with -Dgongwen.golden=update -->\n";

    @Test
    void theExampleBecomesWhatThePageShows() throws IOException {
        Template template = Template.read(fence("template"), Format.YAML, "template.yaml");
        Values data = Values.read(fence("data"), Format.YAML, "data.yaml");

        assertThat(template.fillAsYaml(data)).isEqualTo(fence("document"));
    }

    @Test
    void everyFormatStandsOnThePage() throws IOException {
        assertThat(SlotFormat.values())
                .allSatisfy(format -> assertThat(Files.readString(PAGE)).contains("`" + format.word() + "`"));
    }

    @Test
    void theListIsThatOfTheTemplates() throws IOException {
        String page = Files.readString(PAGE);
        int begin = page.indexOf(MARK) + MARK.length();
        String list = list();
        if (UPDATE) {
            Files.writeString(PAGE, page.substring(0, begin) + list);
        }

        assertThat(Files.readString(PAGE)).isEqualTo(page.substring(0, begin) + list);
    }

    private static String fence(String kind) throws IOException {
        Matcher fence =
                Pattern.compile("(?ms)^```yaml " + kind + "\n(.*?)^```$").matcher(Files.readString(PAGE));
        assertThat(fence.find()).as(kind).isTrue();
        return fence.group(1);
    }

    private static String list() {
        StringBuilder out = new StringBuilder();
        for (Template template : Templates.builtIn().all()) {
            out.append("\n### ")
                    .append(template.name())
                    .append(' ')
                    .append(template.label().chinese())
                    .append("\n\n");
            template.about().ifPresent(about -> out.append(about.chinese())
                    .append("\n\n")
                    .append(about.english())
                    .append("\n\n"));
            out.append("![The first page of ")
                    .append(template.name())
                    .append(" with its sample data](templates/")
                    .append(template.name())
                    .append(
                            ".png)\n\n| name | 标签 | label | type | | example |\n| --- | --- | --- | --- | --- | --- |\n");
            rows("", template.parameters(), out);
        }
        return out.toString();
    }

    private static void rows(String before, List<Parameter> parameters, StringBuilder out) {
        for (Parameter parameter : parameters) {
            out.append("| ")
                    .append(before)
                    .append('`')
                    .append(parameter.name())
                    .append("` | ")
                    .append(parameter.label().chinese())
                    .append(" | ")
                    .append(parameter.label().english())
                    .append(" | ")
                    .append(type(parameter.type()))
                    .append(" | ")
                    .append(presence(parameter))
                    .append(" | ")
                    .append(parameter.exampleText().orElse(""))
                    .append(" |\n");
            fields(parameter.type(), before + parameter.name() + ".", out);
        }
    }

    private static void fields(ParameterType type, String before, StringBuilder out) {
        if (type instanceof ParameterType.Items list) {
            fields(list.item(), before, out);
        } else if (type instanceof ParameterType.Row row) {
            rows(before, row.fields(), out);
        }
    }

    private static String type(ParameterType type) {
        return type instanceof ParameterType.Choice choice
                ? String.join(" · ", choice.choices())
                : type.label().english();
    }

    private static String presence(Parameter parameter) {
        return parameter
                .givenText()
                .map(text -> "default " + text)
                .orElse(parameter.optional() ? "optional" : "required");
    }
}
