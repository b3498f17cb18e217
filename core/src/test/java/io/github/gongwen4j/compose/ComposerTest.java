package io.github.gongwen4j.compose;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.model.Collection;
import io.github.gongwen4j.model.Document;
import io.github.gongwen4j.model.Inline;
import io.github.gongwen4j.model.Phase;
import io.github.gongwen4j.model.Plan;
import io.github.gongwen4j.model.Point;
import io.github.gongwen4j.model.Scheme;
import io.github.gongwen4j.model.Speech;
import io.github.gongwen4j.model.Task;
import io.github.gongwen4j.model.TaskList;
import io.github.gongwen4j.model.Text;
import io.github.gongwen4j.model.Timeline;
import io.github.gongwen4j.model.TimelineForm;
import io.github.gongwen4j.model.WorkPoints;
import io.github.gongwen4j.style.Profiles;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComposerTest {
    @Test
    void aSpeechHasTitleNoteSalutationAndBodyInThisOrder() {
        Speech speech = Speech.builder("在消防安全工作会议上的讲话")
                .deliveredOn("2026-03-18")
                .speaker("市消防救援支队支队长", "林一舟")
                .salutation("同志们")
                .paragraph("现在开会。")
                .section("认清形势", s -> s.point("隐患仍然存在", "要逐项整改。"))
                .paragraph("谢谢大家。")
                .build();

        assertThat(dump(speech))
                .containsExactly(
                        "TITLE CENTER @0 | xiao_biao_song:在消防安全工作会议上的讲话",
                        "TITLE_NOTE CENTER | kai:（2026年3月18日）",
                        "TITLE_NOTE CENTER | kai:市消防救援支队支队长　林一舟",
                        "BLANK",
                        "SALUTATION START | fang_song:同志们：",
                        "BODY JUSTIFIED 0,0,632 | fang_song:现在开会。",
                        "HEADING_1 JUSTIFIED 0,0,632 #一、 @1 | hei:认清形势",
                        "BODY JUSTIFIED 0,0,632 #（一） @2 | kai:隐患仍然存在。 fang_song:要逐项整改。",
                        "BODY JUSTIFIED 0,0,632 | fang_song:谢谢大家。");
    }

    @Test
    void onlyTheHeadingPartOfARunInHeadingTakesTheHeadingFace() {
        Flow flow = compose(
                WorkPoints.builder("要点").section("甲", s -> s.point("乙", "丙。")).build());

        FlowParagraph runIn = (FlowParagraph) flow.blocks().get(3);
        assertThat(runIn.outline().orElseThrow().wholeParagraph()).isFalse();
        assertThat(runIn.outline().orElseThrow().text()).isEqualTo("（一）乙");
        assertThat(runIn.keeps(Keep.WITH_NEXT)).isFalse();
        assertThat(((FlowParagraph) flow.blocks().get(2)).keeps(Keep.WITH_NEXT)).isTrue();
    }

    @Test
    void inlinePointsGoOnInTheParagraphBeforeThem() {
        Speech speech = Speech.builder("讲话")
                .numbering(Scheme.CHINESE, Scheme.FIRST_IS)
                .section(Point.heading("甲")
                        .paragraph("要做到：")
                        .item(Point.list("早准备；").inline())
                        .item(Point.list("早落实。").inline())
                        .item(Point.list("另起一行。"))
                        .build())
                .build();

        assertThat(dump(speech))
                .endsWith(
                        "BODY JUSTIFIED 0,0,632 | fang_song:要做到： fang_song:一是 fang_song:早准备； fang_song:二是 fang_song:早落实。",
                        "BODY JUSTIFIED 0,0,632 #三是 | fang_song:另起一行。");
    }

    @Test
    void theFourSchemesOfTheStandardBringTheirFacesAtAnyDepth() {
        WorkPoints points = WorkPoints.builder("要点")
                .numbering(Scheme.CHINESE, Scheme.ARABIC)
                .section("甲", s -> s.point("乙", "丙。"))
                .build();

        assertThat(dump(points)).endsWith("BODY JUSTIFIED 0,0,632 #1. @2 | fang_song:乙。 fang_song:丙。");
    }

    @Test
    void aTimelineTableLeavesOutTheColumnsNobodyFillsAndGivesEachTaskARow() {
        Plan plan = Plan.builder("方案")
                .block(Timeline.of(
                        Phase.builder("动员部署阶段")
                                .from("2026年3月")
                                .to("4月底前")
                                .task(Task.builder("召开动员会")
                                        .lead("市档案局")
                                        .support("市财政局")
                                        .build())
                                .task(Task.builder("制定方案").lead("各单位").build())
                                .build(),
                        Phase.builder("总结阶段").to("12月底前").text("总结经验。").build()))
                .build();

        assertThat(dump(plan).stream().filter(line -> line.startsWith("  |")))
                .containsExactly(
                        "  | 阶段 | 时间 | 主要任务 | 责任单位",
                        "  | 动员部署阶段 | 2026年3月至4月底前 | 召开动员会 | 市档案局牵头，市财政局配合",
                        "  | ^ | ^ | 制定方案 | 各单位",
                        "  | 总结阶段 | 12月底前 | 总结经验。 | —");
    }

    @Test
    void aTimelineToldAsPointsIsCountedWithThePointsOfItsSection() {
        Plan plan = Plan.builder("方案")
                .section(Point.heading("实施步骤")
                        .block(new Timeline(
                                TimelineForm.POINTS,
                                List.of(Phase.builder("动员部署阶段")
                                        .to("4月底前")
                                        .task("召开动员会。")
                                        .build())))
                        .point("总体要求", "步调一致。")
                        .build())
                .build();

        assertThat(dump(plan))
                .endsWith(
                        "BODY JUSTIFIED 0,0,632 #（一） @2 | kai:动员部署阶段（4月底前）。 fang_song:召开动员会。",
                        "BODY JUSTIFIED 0,0,632 #（二） @2 | kai:总体要求。 fang_song:步调一致。");
    }

    @Test
    void aTaskTableCountsItsRows() {
        Plan plan = Plan.builder("方案")
                .block(TaskList.of(
                        Task.builder("整理目录")
                                .lead("市档案馆")
                                .due("2026-06-30")
                                .deliverable("目录")
                                .receiver("市档案局")
                                .build(),
                        Task.of("扫描")))
                .build();

        assertThat(dump(plan).stream().filter(line -> line.startsWith("  |")))
                .containsExactly(
                        "  | 序号 | 任务 | 牵头单位 | 完成时限 | 成果",
                        "  | 1 | 整理目录 | 市档案馆 | 2026年6月30日 | 目录（报市档案局）",
                        "  | 2 | 扫描 |  |  | ");
    }

    @Test
    void dutiesStandInBracketsWhereTheyAreNamed() {
        WorkPoints points = WorkPoints.builder("要点")
                .section(Point.list("整理。")
                        .text(new Text(List.of(
                                new Inline.Words("整理目录"),
                                new Inline.Duty(List.of("市档案馆"), List.of("市财政局", "各单位")),
                                new Inline.Words("，扫描"),
                                new Inline.Duty(List.of("各单位"), List.of()),
                                new Inline.Strong("。"))))
                        .build())
                .build();

        assertThat(compose(points).blocks()).last().isInstanceOfSatisfying(FlowParagraph.class, paragraph -> assertThat(
                        paragraph.text())
                .isEqualTo("一、整理目录（市档案馆牵头，市财政局、各单位配合），扫描（各单位牵头）。"));
    }

    @Test
    void theHeadingsOfACollectionLieBelowTheHeadingsOfItsParts() {
        Collection collection = Collection.builder("汇编")
                .part(
                        "要点篇",
                        WorkPoints.builder("要点")
                                .section("甲", s -> s.paragraph("乙。"))
                                .build())
                .part(Speech.builder("讲话").paragraph("丙。").build())
                .build();

        assertThat(dump(collection))
                .containsExactly(
                        "TITLE CENTER @0 | xiao_biao_song:汇编",
                        "BLANK",
                        "PART_HEADING START @1 | hei:第一篇：要点篇",
                        "BLANK",
                        "TITLE CENTER @2 | xiao_biao_song:要点",
                        "BLANK",
                        "HEADING_1 JUSTIFIED 0,0,632 #一、 @3 | hei:甲",
                        "BODY JUSTIFIED 0,0,632 | fang_song:乙。",
                        "PART_HEADING new page START @1 | hei:第二篇：讲话",
                        "BLANK",
                        "TITLE CENTER @2 | xiao_biao_song:讲话",
                        "BLANK",
                        "BODY JUSTIFIED 0,0,632 | fang_song:丙。");
    }

    private static Flow compose(Document document) {
        return Composer.of(Profiles.GBT9704).compose(document);
    }

    private static List<String> dump(Document document) {
        return FlowDump.of(compose(document));
    }
}
