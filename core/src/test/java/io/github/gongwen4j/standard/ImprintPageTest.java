package io.github.gongwen4j.standard;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.DocxRenderer;
import io.github.gongwen4j.PdfRenderer;
import io.github.gongwen4j.model.Circular;
import io.github.gongwen4j.model.Document;
import io.github.gongwen4j.model.Imprint;
import io.github.gongwen4j.style.ImprintPage;
import io.github.gongwen4j.style.Profiles;
import io.github.gongwen4j.style.StyleProfile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 公文的版记页前有空白页的，空白页和版记页均不编排页码 (clause 7.5), where a profile asks for the imprint on an even page. */
class ImprintPageTest {
    private static final StyleProfile BOUND =
            Profiles.GBT9704.toBuilder().imprintPage(ImprintPage.EVEN).build();

    /** So many paragraphs of one line, and what is then on the pages: text with its number, a blank one, the imprint alone. */
    private record Case(int paragraphs, List<String> pages) {}

    private static final List<Case> CASES = List.of(
            new Case(8, List.of("—1—", "imprint")),
            new Case(24, List.of("—1—", "—2— imprint")),
            new Case(38, List.of("—1—", "—2—", "", "imprint")));

    @TempDir
    Path folder;

    private static Document document(int paragraphs) {
        Circular.Builder circular = Circular.builder("关于做好汛期值守工作的通知");
        for (int i = 0; i < paragraphs; i++) {
            circular.paragraph("各单位应当明确责任、备足物资、畅通联络。");
        }
        return circular.signature("云溪市应急管理局", "2026-05-06")
                .imprint(new Imprint(List.of(), List.of("市委办公室"), Optional.of("云溪市应急管理局办公室"), Optional.empty()))
                .build();
    }

    private static List<String> pages(Paper paper) {
        return paper.pages().stream().map(ImprintPageTest::told).toList();
    }

    private static String told(PaperPage page) {
        String number = page.lines().stream()
                .filter(line -> line.baseline() > Ruler.TYPE_BOTTOM)
                .map(TextLine::text)
                .collect(Collectors.joining());
        String imprint = page.blackRules().isEmpty() ? "" : "imprint";
        return (number + " " + imprint).strip();
    }

    @Test
    void aBlankPageAndThatOfTheImprintCarryNoNumber() throws IOException {
        PdfRenderer renderer =
                PdfRenderer.builder().profile(BOUND).fonts(TestFonts.families()).build();
        for (Case each : CASES) {
            Path pdf = folder.resolve(each.paragraphs() + ".pdf");
            renderer.render(document(each.paragraphs()), pdf);

            assertThat(pages(PaperReader.read(pdf)))
                    .as("%d paragraphs", each.paragraphs())
                    .isEqualTo(each.pages());
        }
    }

    @Test
    @Tag("slow")
    void aWordProcessorPrintsTheSamePages() throws Exception {
        DocxRenderer renderer = DocxRenderer.builder()
                .profile(BOUND)
                .fonts(TestFonts.families())
                .build();
        WordProcessor processor = WordProcessor.in(folder);
        List<Path> files = new ArrayList<>();
        for (Case each : CASES) {
            ByteArrayOutputStream docx = new ByteArrayOutputStream();
            renderer.render(document(each.paragraphs()), docx);
            files.add(
                    Files.write(folder.resolve(each.paragraphs() + ".docx"), WordProcessor.turned(docx.toByteArray())));
        }
        Path printed = processor.convert(files, "pdf");
        for (Case each : CASES) {
            assertThat(pages(PaperReader.read(printed.resolve(each.paragraphs() + ".pdf"))))
                    .as("%d paragraphs", each.paragraphs())
                    .isEqualTo(each.pages());
        }
    }
}
