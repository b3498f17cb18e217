package io.github.gongwen4j.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class EmbeddedSourceTest {
    private static final EmbeddedSource SOURCE =
            new EmbeddedSource("年度要点.yaml", "kind: work-points\n# <&> ]]>\ntitle: “两节”安排\n\n  - 𠮷\n");

    @Test
    void aSourceComesBackAsItWent() throws IOException {
        assertThat(EmbeddedSource.in(new ByteArrayInputStream(document(SOURCE))))
                .contains(SOURCE);
    }

    @Test
    void lineEndsComeBackAsLineFeeds() throws IOException {
        byte[] document = document(new EmbeddedSource("a.yaml", "a: 1\r\nb: 2\rc: 3\n"));
        assertThat(EmbeddedSource.in(new ByteArrayInputStream(document)))
                .contains(new EmbeddedSource("a.yaml", "a: 1\nb: 2\nc: 3\n"));
    }

    @Test
    void aDocumentWithoutOneHasNone() throws IOException {
        byte[] document = Docx.bytes(SampleFlows.circular(), NumberingMode.WORD);
        assertThat(EmbeddedSource.in(new ByteArrayInputStream(document))).isEmpty();
    }

    @Test
    void customXmlOfOthersIsNoSource() throws IOException {
        assertThat(EmbeddedSource.in(zipped("<b:Sources xmlns:b=\"urn:other\"/>")))
                .isEmpty();
    }

    @Test
    void aSourceIsFoundWhereWordHasMovedIt() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            add(zip, "customXml/item1.xml", "<b:Sources xmlns:b=\"urn:other\"/>");
            add(zip, "customXml/item2.xml", "<source xmlns=\"urn:gongwen4j:source\" name=\"a.yaml\">a: 1</source>");
        }
        assertThat(EmbeddedSource.in(new ByteArrayInputStream(out.toByteArray())))
                .contains(new EmbeddedSource("a.yaml", "a: 1"));
    }

    @Test
    void aDamagedSourceIsSaidToBeSo() throws IOException {
        ByteArrayInputStream damaged = zipped("<source xmlns=\"urn:gongwen4j:source\" name=\"a.yaml\">kind");
        assertThatThrownBy(() -> EmbeddedSource.in(damaged))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("damaged");
        ByteArrayInputStream nameless = zipped("<source xmlns=\"urn:gongwen4j:source\">kind</source>");
        assertThatThrownBy(() -> EmbeddedSource.in(nameless)).isInstanceOf(IOException.class);
    }

    @Test
    void aSourceHasAPlainFileName() {
        assertThatThrownBy(() -> new EmbeddedSource("../a.yaml", "")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new EmbeddedSource("c:\\a.yaml", "")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new EmbeddedSource(" ", "")).isInstanceOf(IllegalArgumentException.class);
    }

    private static ByteArrayInputStream zipped(String part) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            add(zip, "customXml/item1.xml", part);
        }
        return new ByteArrayInputStream(out.toByteArray());
    }

    private static void add(ZipOutputStream zip, String name, String part) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(part.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] document(EmbeddedSource source) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DocxWriter.create(DocxOptions.DEFAULT).write(SampleFlows.circular(), source, out);
        return out.toByteArray();
    }
}
