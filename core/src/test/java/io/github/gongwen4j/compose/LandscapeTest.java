package io.github.gongwen4j.compose;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.model.Attachment;
import io.github.gongwen4j.model.Block;
import io.github.gongwen4j.model.Body;
import io.github.gongwen4j.model.Circular;
import io.github.gongwen4j.model.Document;
import io.github.gongwen4j.model.Imprint;
import io.github.gongwen4j.model.PageOrientation;
import io.github.gongwen4j.model.Paragraph;
import io.github.gongwen4j.model.Plan;
import io.github.gongwen4j.model.Table;
import io.github.gongwen4j.model.Task;
import io.github.gongwen4j.model.TaskList;
import io.github.gongwen4j.model.Title;
import io.github.gongwen4j.style.Profiles;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A4 横排表格, clause 8. */
class LandscapeTest {
    private static final Table WIDE = table(PageOrientation.LANDSCAPE);

    @Test
    void aTableThatAsksForItHasLandscapePagesToItself() {
        assertThat(kinds(Plan.builder("方案")
                        .block(paragraph("前。"))
                        .block(WIDE)
                        .block(paragraph("后。"))
                        .build()))
                .containsExactly("TITLE", "BLANK", "BODY", "LANDSCAPE", "TABLE", "PORTRAIT", "BODY");
    }

    @Test
    void aTableOfTasksMayHaveThemToo() {
        TaskList tasks = new TaskList(Optional.of("任务表"), List.of(Task.of("清点。")), PageOrientation.LANDSCAPE);
        assertThat(kinds(Plan.builder("方案").block(tasks).build()))
                .containsExactly("TITLE", "BLANK", "LANDSCAPE", "TABLE_HEAD", "TABLE");
    }

    @Test
    void tablesThatMeetShareTheirPages() {
        assertThat(kinds(Plan.builder("方案").block(WIDE).block(WIDE).build()))
                .containsExactly("TITLE", "BLANK", "LANDSCAPE", "TABLE", "TABLE");
    }

    @Test
    void aLandscapeTableIsAsWideAsTheTurnedTypeArea() {
        Flow flow = compose(Plan.builder("方案").block(WIDE).build());
        FlowTable table = (FlowTable) flow.blocks().get(flow.blocks().size() - 1);
        assertThat(table.width().twips()).isEqualTo(16838 - 1984 - 2098);
    }

    @Test
    void labelAndTitleOfAnAttachmentStandOverTheLandscapeTableItBeginsWith() {
        assertThat(kinds(circular(attachment(PageOrientation.PORTRAIT, WIDE, paragraph("注。")))))
                .endsWith(
                        "ATTACHMENT_LIST",
                        "LANDSCAPE",
                        "ATTACHMENT_LABEL",
                        "BLANK",
                        "TITLE",
                        "BLANK",
                        "TABLE",
                        "PORTRAIT",
                        "BODY",
                        "IMPRINT");
    }

    @Test
    void aWholeAttachmentMayBeLandscape() {
        assertThat(kinds(circular(
                        attachment(PageOrientation.LANDSCAPE, table(PageOrientation.PORTRAIT), paragraph("注。")))))
                .endsWith(
                        "LANDSCAPE",
                        "ATTACHMENT_LABEL",
                        "BLANK",
                        "TITLE",
                        "BLANK",
                        "TABLE",
                        "BODY",
                        "PORTRAIT",
                        "IMPRINT");
    }

    @Test
    void everyAttachmentBeginsAPageEvenWhereThePageTurnsNot() {
        Flow flow = compose(
                circular(attachment(PageOrientation.LANDSCAPE, WIDE), attachment(PageOrientation.LANDSCAPE, WIDE)));
        List<FlowParagraph> labels = flow.blocks().stream()
                .filter(FlowParagraph.class::isInstance)
                .map(FlowParagraph.class::cast)
                .filter(paragraph -> paragraph.text().matches("附件\\d"))
                .toList();
        assertThat(labels).hasSize(2);
        assertThat(labels.get(0).keeps(Keep.PAGE_BREAK_BEFORE)).isFalse();
        assertThat(labels.get(1).keeps(Keep.PAGE_BREAK_BEFORE)).isTrue();
    }

    private static Paragraph paragraph(String text) {
        return Paragraph.of(text);
    }

    private static Table table(PageOrientation orientation) {
        return new Table(Optional.empty(), List.of("甲", "乙"), List.of(List.of("一", "二")), orientation);
    }

    private static Attachment attachment(PageOrientation orientation, Block... blocks) {
        Body.Builder body = Body.builder();
        List.of(blocks).forEach(body::block);
        return new Attachment(Title.of("站点安排表"), body.build(), orientation);
    }

    private static Circular circular(Attachment... attachments) {
        Circular.Builder circular = Circular.builder("通知")
                .paragraph("现通知如下。")
                .imprint(new Imprint(List.of(), List.of("市财政局"), Optional.empty(), Optional.empty()));
        List.of(attachments).forEach(circular::attachment);
        return circular.build();
    }

    private static Flow compose(Document document) {
        return Composer.of(Profiles.GBT9704).compose(document);
    }

    private static List<String> kinds(Document document) {
        return FlowDump.of(compose(document)).stream()
                .filter(line -> !line.startsWith(" "))
                .map(line -> line.split(" ")[0])
                .toList();
    }
}
