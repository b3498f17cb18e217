package io.github.gongwen4j.standard;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.DocxRenderer;
import io.github.gongwen4j.PdfRenderer;
import io.github.gongwen4j.model.Document;
import io.github.gongwen4j.model.SeparateAttachment;
import io.github.gongwen4j.read.DocumentReader;
import io.github.gongwen4j.read.Format;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 附件与正文不能一起装订 (clause 7.3.7): the document number in the corner of the attachment, 附件 and its number after it. */
class SeparateAttachmentTest {
    private static final String YAML =
            """
            kind: circular
            title: 关于做好汛期值守工作的通知
            header: {organs: 云溪市应急管理局, number: 云应急发〔2026〕3号}
            to: [各县（区）应急管理局]
            text: 现将值守安排和物资清单印发给你们，请认真落实。
            attachments:
              - 值守安排
              - title: 防汛物资清单
                bound: separately
                text: 物资清单另册印制，由各单位妥善保管。
            signature: 云溪市应急管理局
            date: 2026-05-06
            """;

    @TempDir
    Path folder;

    private static Document main() {
        return DocumentReader.create().read(YAML, Format.YAML, "notice.yaml");
    }

    private static SeparateAttachment separate() {
        List<SeparateAttachment> all = SeparateAttachment.of(main());
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private static void measure(Paper paper) {
        TextLine corner = paper.lines().get(0);
        assertThat(corner.text()).isEqualTo("云应急发〔2026〕3号附件2");
        Ruler.isLine(corner, 1);
        Ruler.near("left end of " + corner, corner.left(), Ruler.TYPE_LEFT);
        Ruler.close("size of " + corner, corner.size(), Ruler.SIZE_3);
        TextLine title = paper.line("防汛物资清单");
        Ruler.isLine(title, 3);
        Ruler.centred(title);
        assertThat(paper.page(1).pageNumber().text()).isEqualTo("—1—");
    }

    @Test
    void theDocumentNumberStandsInTheCornerAndAfterItTheLabel() throws IOException {
        Path pdf = folder.resolve("own.pdf");
        PdfRenderer.builder().fonts(TestFonts.families()).build().render(separate(), pdf);

        measure(PaperReader.read(pdf));
    }

    @Test
    @Tag("slow")
    void aWordProcessorPrintsItThere() throws Exception {
        ByteArrayOutputStream docx = new ByteArrayOutputStream();
        DocxRenderer.builder().fonts(TestFonts.families()).build().render(separate(), docx);
        Path file = Files.write(folder.resolve("a.docx"), WordProcessor.turned(docx.toByteArray()));

        measure(PaperReader.read(
                WordProcessor.in(folder).convert(List.of(file), "pdf").resolve("a.pdf")));
    }

    @Test
    void theDocumentItselfListsItOnly() throws IOException {
        Path pdf = folder.resolve("main.pdf");
        PdfRenderer.builder().fonts(TestFonts.families()).build().render(main(), pdf);
        Paper paper = PaperReader.read(pdf);

        assertThat(paper.pages()).hasSize(1);
        assertThat(paper.line("防汛物资清单").text()).isEqualTo("2.防汛物资清单");
    }
}
