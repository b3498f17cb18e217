package io.github.gongwen4j.compose;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.model.Circular;
import io.github.gongwen4j.model.Collection;
import io.github.gongwen4j.model.Contents;
import io.github.gongwen4j.model.Document;
import io.github.gongwen4j.model.Plan;
import io.github.gongwen4j.model.Speech;
import io.github.gongwen4j.model.Table;
import io.github.gongwen4j.style.Profiles;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ContentsComposerTest {
    private static final Speech SPEECH = Speech.builder("讲话")
            .contents(Contents.STANDARD)
            .salutation("同志们：")
            .section("认清形势", s -> s.section("隐患仍在", p -> p.point("一处一策", "落实。")))
            .build();

    @Test
    void contentsStandBelowTheTitleAndWhatTheyListBeginsANewPage() {
        assertThat(dump(SPEECH))
                .containsSequence(
                        "TITLE CENTER @0 | xiao_biao_song:讲话",
                        "BLANK",
                        "CONTENTS 2",
                        "  CONTENTS_TITLE CENTER | xiao_biao_song:目录",
                        "  BLANK",
                        "  -> 1 CONTENTS_1 START 630,948,-630 | fang_song:一、认清形势 fang_song:→",
                        "  -> 2 CONTENTS_2 START 1577,948,-945 | fang_song:（一）隐患仍在 fang_song:→",
                        "SALUTATION new page START | fang_song:同志们：");
    }

    @Test
    void theTitleOfADocumentInACollectionIsListedUnlessItIsTheHeadingOfItsPart() {
        Collection collection = Collection.builder("汇编")
                .contents(Contents.ofLevels(3))
                .part(
                        "动员讲话",
                        Speech.builder("在会上的讲话")
                                .section("形势", s -> s.text("好。"))
                                .build())
                .part(Plan.builder("方案").section("目标", s -> s.text("清。")).build())
                .build();

        assertThat(entries(collection)).containsExactly("第一篇：动员讲话", "在会上的讲话", "一、形势", "第二篇：方案", "一、目标");
    }

    @Test
    void contentsOfAnIssuedDocumentListItsOwnHeadingsOnly() {
        Circular circular = Circular.builder("关于印发方案的通知")
                .section("总体要求", s -> s.text("照办。"))
                .issues(Plan.builder("方案")
                        .contents(Contents.STANDARD)
                        .section("目标", s -> s.text("清。"))
                        .build())
                .build();

        assertThat(entries(circular)).containsExactly("一、目标");
        assertThat(contents(circular).orElseThrow().entries().get(0).target()).isEqualTo(3);
    }

    @Test
    void withoutAnyHeadingThereIsNoTableAndNoNewPage() {
        Speech speech = Speech.builder("致辞")
                .contents(Contents.STANDARD)
                .paragraph("谢谢大家。")
                .build();

        assertThat(dump(speech))
                .containsExactly(
                        "TITLE CENTER @0 | xiao_biao_song:致辞", "BLANK", "BODY JUSTIFIED 0,0,632 | fang_song:谢谢大家。");
    }

    @Test
    void aTableThatWouldBeginTheBodyHasABlankLineAboveItOnTheNewPage() {
        Plan plan = Plan.builder("方案")
                .contents(Contents.STANDARD)
                .block(new Table(Optional.empty(), List.of("甲"), List.of(List.of("乙"))))
                .section("目标", s -> s.text("清。"))
                .build();

        List<String> dump = dump(plan);
        int table = dump.indexOf("BLANK new page") + 1;
        assertThat(dump.get(table)).startsWith("TABLE");
    }

    private static List<String> entries(Document document) {
        return contents(document).orElseThrow().entries().stream()
                .map(entry -> entry.text().text())
                .toList();
    }

    private static Optional<FlowContents> contents(Document document) {
        return compose(document).blocks().stream()
                .filter(FlowContents.class::isInstance)
                .map(FlowContents.class::cast)
                .findFirst();
    }

    private static List<String> dump(Document document) {
        return FlowDump.of(compose(document));
    }

    private static Flow compose(Document document) {
        return Composer.of(Profiles.SPEECH).compose(document);
    }
}
