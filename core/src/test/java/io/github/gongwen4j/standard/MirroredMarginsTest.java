package io.github.gongwen4j.standard;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.DocxRenderer;
import io.github.gongwen4j.PdfRenderer;
import io.github.gongwen4j.model.Circular;
import io.github.gongwen4j.model.Document;
import io.github.gongwen4j.style.PageGeometry;
import io.github.gongwen4j.style.Profiles;
import io.github.gongwen4j.style.StyleProfile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Mirrored margins (对称页边距): the binding edge has 28 mm on both sides of a leaf, odd pages at the left and even ones at the right. */
class MirroredMarginsTest {
    private static final double CUT_EDGE = Ruler.SHEET_WIDTH - Ruler.TYPE_RIGHT;
    private static final int PAGES = 5;

    @TempDir
    Path folder;

    private static StyleProfile mirrored() {
        PageGeometry page = Profiles.GBT9704.page();
        return Profiles.GBT9704.toBuilder()
                .page(new PageGeometry(
                        page.width(), page.height(), page.top(), page.right(), page.bottom(), page.left(), true))
                .build();
    }

    private static Document document() {
        Circular.Builder circular = Circular.builder("关于做好汛期值守工作的通知");
        for (int i = 0; i < 24; i++) {
            circular.paragraph("各单位应当明确责任、备足物资、畅通联络，二十四小时有人在岗，遇有险情先行处置、同时报告。".repeat(2));
        }
        return circular.signature("云溪市应急管理局", "2026-05-06").build();
    }

    private static void textLiesAtTheBindingEdge(Paper paper) {
        assertThat(paper.pages()).hasSize(PAGES);
        for (int number = 1; number < PAGES; number++) {
            boolean odd = number % 2 == 1;
            List<TextLine> full = paper.page(number).lines().stream()
                    .filter(line -> line.right() - line.left() > Ruler.TYPE_WIDTH - 1)
                    .toList();
            assertThat(full).as("full lines on page %d", number).isNotEmpty();
            double left = odd ? Ruler.TYPE_LEFT : CUT_EDGE;
            full.forEach(line -> Ruler.near("left end of " + line, line.left(), left));
            full.forEach(line -> Ruler.near("right end of " + line, line.right(), left + Ruler.TYPE_WIDTH));
            TextLine pageNumber = paper.page(number).pageNumber();
            if (odd) {
                Ruler.near("right end of " + pageNumber, pageNumber.right(), left + Ruler.TYPE_WIDTH - Ruler.SIZE_4);
            } else {
                Ruler.near("left end of " + pageNumber, pageNumber.left(), left + Ruler.SIZE_4);
            }
        }
    }

    @Test
    void textAndPageNumberLieAtTheBindingEdge() throws IOException {
        Path pdf = folder.resolve("mirrored.pdf");
        PdfRenderer.builder()
                .profile(mirrored())
                .fonts(TestFonts.families())
                .build()
                .render(document(), pdf);
        textLiesAtTheBindingEdge(PaperReader.read(pdf));
    }

    @Test
    @Tag("slow")
    void aWordProcessorPrintsThemThereToo() throws Exception {
        WordProcessor processor = WordProcessor.in(folder);
        ByteArrayOutputStream docx = new ByteArrayOutputStream();
        DocxRenderer.builder()
                .profile(mirrored())
                .fonts(TestFonts.families())
                .build()
                .render(document(), docx);
        Path file = Files.write(folder.resolve("mirrored.docx"), WordProcessor.turned(docx.toByteArray()));
        textLiesAtTheBindingEdge(
                PaperReader.read(processor.convert(List.of(file), "pdf").resolve("mirrored.pdf")));
    }
}
