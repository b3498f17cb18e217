package io.github.gongwen4j.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gongwen4j.compose.SourceFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class DocxSourceTest {
    private static final SourceFile SOURCE =
            new SourceFile("年度要点.yaml", "kind: work-points\n# <&> ]]>\ntitle: “两节”安排\n\n  - 𠮷\n");

    @Test
    void aSourceComesBackAsItWent() throws IOException {
        assertThat(DocxSource.in(new ByteArrayInputStream(document(SOURCE)))).contains(SOURCE);
    }

    @Test
    void lineEndsComeBackAsLineFeeds() throws IOException {
        byte[] document = document(new SourceFile("a.yaml", "a: 1\r\nb: 2\rc: 3\n"));
        assertThat(DocxSource.in(new ByteArrayInputStream(document)))
                .contains(new SourceFile("a.yaml", "a: 1\nb: 2\nc: 3\n"));
    }

    @Test
    void aDocumentWithoutOneHasNone() throws IOException {
        byte[] document = Docx.bytes(SampleFlows.circular(), NumberingMode.WORD);
        assertThat(DocxSource.in(new ByteArrayInputStream(document))).isEmpty();
    }

    @Test
    void customXmlOfOthersIsNoSource() throws IOException {
        assertThat(DocxSource.in(zipped("<b:Sources xmlns:b=\"urn:other\"/>"))).isEmpty();
    }

    @Test
    void aSourceIsFoundWhereWordHasMovedIt() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            add(zip, "customXml/item1.xml", "<b:Sources xmlns:b=\"urn:other\"/>");
            add(zip, "customXml/item2.xml", "<source xmlns=\"urn:gongwen4j:source\" name=\"a.yaml\">a: 1</source>");
        }
        assertThat(DocxSource.in(new ByteArrayInputStream(out.toByteArray())))
                .contains(new SourceFile("a.yaml", "a: 1"));
    }

    @Test
    void aDamagedSourceIsSaidToBeSo() throws IOException {
        ByteArrayInputStream damaged = zipped("<source xmlns=\"urn:gongwen4j:source\" name=\"a.yaml\">kind");
        assertThatThrownBy(() -> DocxSource.in(damaged))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("damaged");
        ByteArrayInputStream nameless = zipped("<source xmlns=\"urn:gongwen4j:source\">kind</source>");
        assertThatThrownBy(() -> DocxSource.in(nameless)).isInstanceOf(IOException.class);
    }

    @Test
    void aSourceHasAPlainFileName() {
        assertThatThrownBy(() -> new SourceFile("../a.yaml", "")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SourceFile("c:\\a.yaml", "")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SourceFile(" ", "")).isInstanceOf(IllegalArgumentException.class);
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

    private static byte[] document(SourceFile source) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DocxWriter.create(DocxOptions.DEFAULT).write(SampleFlows.circular(), source, out);
        return out.toByteArray();
    }
}
