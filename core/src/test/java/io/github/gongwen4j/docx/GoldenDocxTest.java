package io.github.gongwen4j.docx;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.compose.Flow;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.xmlunit.assertj3.XmlAssert;

/**
 * Every part as it was when someone last looked at it. Run with {@code -Dgongwen.golden=update} to write the files anew, and
 * look at the difference before committing it.
 */
class GoldenDocxTest {
    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden", "docx");
    private static final boolean UPDATE = "update".equals(System.getProperty("gongwen.golden"));

    static Stream<Arguments> documents() {
        return Stream.of(
                Arguments.of("circular", SampleFlows.circular(), NumberingMode.WORD),
                Arguments.of("circular-typed", SampleFlows.circular(), NumberingMode.TYPED),
                Arguments.of("joint", SampleFlows.joint(), NumberingMode.WORD));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void everyPartIsAsItWas(String name, Flow flow, NumberingMode mode) throws Exception {
        Docx docx = Docx.of(flow, mode);
        Path folder = GOLDEN.resolve(name);
        if (UPDATE) {
            update(docx, folder);
        }
        assertThat(files(folder)).containsExactlyInAnyOrderElementsOf(docx.names());
        for (String part : docx.names()) {
            XmlAssert.assertThat(docx.text(part))
                    .as(part)
                    .and(Files.readString(folder.resolve(part)))
                    .ignoreElementContentWhitespace()
                    .areIdentical();
        }
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .toList();
        }
    }

    private static void update(Docx docx, Path folder) throws IOException, TransformerException {
        for (String part : docx.names()) {
            Path file = folder.resolve(part);
            Files.createDirectories(file.getParent());
            Files.writeString(file, pretty(docx.xml(part)));
        }
    }

    private static String pretty(Document xml) throws TransformerException {
        Transformer transformer = TransformerFactory.newDefaultInstance().newTransformer();
        transformer.setOutputProperty(OutputKeys.INDENT, "yes");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        transformer.transform(new DOMSource(xml), new StreamResult(out));
        return out.toString(StandardCharsets.UTF_8);
    }
}
