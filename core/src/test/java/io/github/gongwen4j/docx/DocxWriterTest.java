package io.github.gongwen4j.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gongwen4j.compose.Flow;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

class DocxWriterTest {
    private final DocxWriter writer = DocxWriter.create(DocxOptions.DEFAULT);

    @Test
    void theSameFlowMakesTheSameBytes() {
        byte[] first = Docx.bytes(SampleFlows.circular(), NumberingMode.WORD);
        TimeZone zone = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            assertThat(Docx.bytes(SampleFlows.circular(), NumberingMode.WORD)).isEqualTo(first);
        } finally {
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void threadsMayShareAWriter() throws Exception {
        byte[] expected = written(SampleFlows.circular());
        Callable<List<byte[]>> fifty = () -> {
            List<byte[]> documents = new ArrayList<>();
            for (int i = 0; i < 50; i++) {
                documents.add(written(SampleFlows.circular()));
            }
            return documents;
        };
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            for (Future<List<byte[]>> done :
                    threads.invokeAll(List.of(fifty, fifty, fifty, fifty, fifty, fifty, fifty, fifty))) {
                assertThat(done.get()).hasSize(50).allSatisfy(document -> assertThat(document)
                        .isEqualTo(expected));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void thePackageBeginsWithTheContentTypesAndKnowsNoClock() throws IOException {
        List<String> names = new ArrayList<>();
        byte[] document = written(SampleFlows.circular());
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(document))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                assertThat(entry.getTimeLocal().getYear()).isEqualTo(1980);
            }
        }
        assertThat(names).startsWith("[Content_Types].xml", "_rels/.rels").doesNotHaveDuplicates();
        assertThat(Docx.of(SampleFlows.circular()).text("docProps/core.xml")).doesNotContain("created", "modified");
    }

    @Test
    void theCorePropertiesSayTitleIssuerKindAndLanguage() {
        assertThat(Docx.of(SampleFlows.circular()).text("docProps/core.xml"))
                .contains("<dc:title>关于做好2026年档案安全检查工作的通知</dc:title>")
                .contains("<dc:creator>云川市档案局</dc:creator>")
                .contains("<dc:subject>通知</dc:subject>")
                .contains("<dc:language>zh-CN</dc:language>");
    }

    @Test
    void aCharacterNoXmlFileCanHoldIsRefusedBeforeAnythingIsWritten() {
        Flow flow = SampleFlows.of("试", SampleFlows.body("请于3月\u0007底前报送。"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThatThrownBy(() -> writer.write(flow, out))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("U+0007")
                .hasMessageContaining("position 5")
                .hasMessageContaining("请删去");
        assertThat(out.size()).isZero();
    }

    @Test
    void charactersBeyondTheBasicPlaneComeThrough() {
        Docx docx = Docx.of(SampleFlows.of("试", SampleFlows.body("𠮷林路<1>&“二”号")));
        assertThat(Docx.typed(docx.paragraphs().get(0))).isEqualTo("𠮷林路<1>&“二”号");
    }

    private byte[] written(Flow flow) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(flow, out);
        return out.toByteArray();
    }
}
