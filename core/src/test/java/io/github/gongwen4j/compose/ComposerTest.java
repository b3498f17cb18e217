package io.github.gongwen4j.compose;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.model.Circular;
import io.github.gongwen4j.model.Collection;
import io.github.gongwen4j.model.Document;
import io.github.gongwen4j.model.Header;
import io.github.gongwen4j.model.Imprint;
import io.github.gongwen4j.model.Inline;
import io.github.gongwen4j.model.Phase;
import io.github.gongwen4j.model.Plan;
import io.github.gongwen4j.model.Point;
import io.github.gongwen4j.model.Scheme;
import io.github.gongwen4j.model.SealManner;
import io.github.gongwen4j.model.Signature;
import io.github.gongwen4j.model.Speech;
import io.github.gongwen4j.model.Task;
import io.github.gongwen4j.model.TaskList;
import io.github.gongwen4j.model.Text;
import io.github.gongwen4j.model.Timeline;
import io.github.gongwen4j.model.TimelineForm;
import io.github.gongwen4j.model.WorkPoints;
import io.github.gongwen4j.style.Length;
import io.github.gongwen4j.style.Profiles;
import io.github.gongwen4j.style.TextStyle;
import io.github.gongwen4j.time.FuzzyDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
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
    void aCircularHasHeaderTitleAddresseesSignatureNoteIssuedDocumentAndImprint() {
        Circular circular = Circular.builder("关于印发《工作要点》的通知")
                .header(Header.builder("云溪市档案局").number("云档发〔2026〕3号"))
                .to("各县（区）档案局", "市直各单位")
                .paragraph("现将《工作要点》印发给你们。")
                .signature("云溪市档案局", "2026-03-18")
                .note("此件公开发布")
                .issues(WorkPoints.builder("工作要点").paragraph("总的要求是……").build())
                .imprint(new Imprint(
                        List.of(),
                        List.of("市委办公室", "市政府办公室"),
                        Optional.of("云溪市档案局办公室"),
                        Optional.of(FuzzyDate.parse("2026-03-20"))))
                .build();

        assertThat(dump(circular))
                .containsExactly(
                        "ISSUER_MARK CENTER | xiao_biao_song:云溪市档案局文件",
                        "BLANK",
                        "BLANK",
                        "DOCUMENT_NUMBER CENTER | fang_song:云档发〔2026〕3号",
                        "BLANK",
                        "BLANK",
                        "TITLE CENTER @0 | xiao_biao_song:关于印发《工作要点》的通知",
                        "BLANK",
                        "ADDRESSEES JUSTIFIED | fang_song:各县（区）档案局，市直各单位：",
                        "BODY JUSTIFIED 0,0,632 | fang_song:现将《工作要点》印发给你们。",
                        "BLANK",
                        "SIGNATURE START 5234,0,0 | fang_song:云溪市档案局",
                        "DATE START 5866,0,0 | fang_song:2026年3月18日",
                        "NOTE JUSTIFIED 0,0,632 | fang_song:（此件公开发布）",
                        "TITLE new page CENTER @0 | xiao_biao_song:工作要点",
                        "BLANK",
                        "BODY JUSTIFIED 0,0,632 | fang_song:总的要求是……",
                        "IMPRINT",
                        "  IMPRINT JUSTIFIED 1120,280,-840 | fang_song:抄送：市委办公室，市政府办公室。",
                        "  IMPRINT START 280,0,0 | fang_song:云溪市档案局办公室→2026年3月20日印发");
    }

    @Test
    void anUpwardDocumentNamesTheSignatoriesTwoToALineAndTheNumberLevelWithTheLast() {
        Circular report = Circular.builder("关于防汛准备情况的报告")
                .header(Header.builder("云溪市水利局")
                        .copyNumber("000003")
                        .number("云水报〔2026〕7号")
                        .signatories("林一舟", "苏禾", "周远山"))
                .build();

        assertThat(dump(report))
                .startsWith(
                        "COPY_NUMBER START | fang_song:000003",
                        "ISSUER_MARK CENTER | xiao_biao_song:云溪市水利局文件",
                        "BLANK",
                        "BLANK",
                        "DOCUMENT_NUMBER START | fang_song:→→ fang_song:签发人： kai:林一舟　苏禾",
                        "DOCUMENT_NUMBER START | fang_song:→云水报〔2026〕7号→ fang_song:　　　　 kai:周远山");
    }

    @Test
    void theMarkStandsThirtyFiveMillimetresBelowTheTypeAreaWhateverStandsAboveIt() {
        double[] tops = {
            markTop(Header.builder("云溪市档案局")), markTop(Header.builder("云溪市档案局").copyNumber("000001"))
        };

        assertThat(tops[0]).isCloseTo(35, org.assertj.core.data.Offset.offset(0.01));
        assertThat(tops[1]).isCloseTo(35, org.assertj.core.data.Offset.offset(0.01));
    }

    @Test
    void theMarkStandsByTheInkOfTheFaceThatDrawsItWhereThatIsKnown() {
        TextMeasure high = new TextMeasure() {
            @Override
            public Length width(String text, TextStyle style) {
                return TextMeasure.cells().width(text, style);
            }

            @Override
            public OptionalDouble inkTop(String text, TextStyle style) {
                return OptionalDouble.of(0.865);
            }
        };
        Circular circular =
                Circular.builder("通知").header(Header.builder("云溪市档案局")).build();
        double known = markBefore(Composer.of(Profiles.GBT9704, high).compose(circular));
        double unknown = markBefore(Composer.of(Profiles.GBT9704).compose(circular));

        assertThat(known - unknown).isCloseTo(0.1 * 52, org.assertj.core.data.Offset.offset(0.01));
    }

    private static double markBefore(Flow flow) {
        return ((FlowParagraph) flow.blocks().get(0)).before().points();
    }

    private static double markTop(io.github.gongwen4j.model.HeaderBuilder header) {
        Flow flow = compose(Circular.builder("通知").header(header).build());
        double top = 0;
        for (FlowBlock block : flow.blocks()) {
            FlowParagraph paragraph = (FlowParagraph) block;
            double baseline = top
                    + paragraph.before().points()
                    + 0.8 * paragraph.lineHeight().points();
            if (paragraph.role() == io.github.gongwen4j.style.TextRole.ISSUER_MARK) {
                double size = paragraph.runs().get(0).style().size().points();
                double ink = baseline - flow.profile().markAscent() * size;
                return io.github.gongwen4j.style.Length.pt(ink).millimetres();
            }
            top += paragraph.before().points() + paragraph.lineHeight().points();
        }
        throw new AssertionError("no mark");
    }

    @Test
    void withoutASealTheDateBeginsTwoCharactersRightOfALongerOrgan() {
        List<String> lines = dump(signed("云溪市政务服务和数据管理局", SealManner.NONE));

        assertThat(lines.get(3)).startsWith("SIGNATURE START 4121,0,0");
        assertThat(lines.get(4)).startsWith("DATE START 4753,0,0");
    }

    @Test
    void anOrganWiderThanALineTurnsAndTheDateEndsTwoCharactersFromTheRight() {
        List<String> lines = dump(signed("云溪市水利水电工程建设管理中心青岚县分中心工程建设与运行管理办公室", SealManner.NONE));

        assertThat(lines.get(3)).startsWith("SIGNATURE START | ");
        assertThat(lines.get(4)).startsWith("DATE START 5866,0,0");
    }

    @Test
    void withASealTheDateEndsFourCharactersFromTheRightAndTheOrganIsCentredOverIt() {
        Flow flow = compose(signed("云溪市档案局", SealManner.SEAL));

        FlowParagraph organ = (FlowParagraph) flow.blocks().get(4);
        FlowParagraph date = (FlowParagraph) flow.blocks().get(5);
        double dateWidth = TextMeasure.cells()
                .width("2026年3月18日", date.runs().get(0).style())
                .points();
        assertThat(date.alignment()).isEqualTo(Alignment.END);
        assertThat(date.indents().right().twips()).isEqualTo(4 * 316);
        assertThat(organ.tabs().get(0).position().points())
                .isCloseTo(24 * 15.8 - dateWidth / 2, org.assertj.core.data.Offset.offset(0.01));
    }

    private static Document signed(String organ, SealManner manner) {
        return WorkPoints.builder("要点")
                .signature(new Signature(List.of(organ), Optional.of(FuzzyDate.parse("2026-03-18")), manner))
                .build();
    }

    @Test
    void theSignatureStandsOnAPageWithBodyText() {
        Flow text = compose(WorkPoints.builder("要点")
                .paragraph("甲。")
                .attachment("附表")
                .signature("云溪市档案局", "2026-03-18")
                .build());

        List<FlowParagraph> ending =
                text.blocks().stream().skip(2).map(FlowParagraph.class::cast).toList();
        assertThat(ending.subList(0, ending.size() - 1)).allMatch(paragraph -> paragraph.keeps(Keep.WITH_NEXT));
        assertThat(ending.get(ending.size() - 1).keeps(Keep.WITH_NEXT)).isFalse();
    }

    @Test
    void addresseesThatLeaveNoRoomForBodyTextOnTheFirstPageMoveToTheImprint() {
        String[] many = java.util.stream.IntStream.rangeClosed(1, 40)
                .mapToObj(i -> "云溪市第" + i + "中学")
                .toArray(String[]::new);

        List<String> lines = dump(Circular.builder("通知")
                .header(Header.builder("云溪市教育局").number("云教发〔2026〕3号"))
                .to(many)
                .paragraph("甲。")
                .build());

        assertThat(lines).noneMatch(line -> line.startsWith("ADDRESSEES"));
        assertThat(lines.get(lines.size() - 1)).contains("主送：云溪市第1中学，").endsWith("云溪市第40中学。");
    }

    @Test
    void attachmentsAreListedWithTurnLinesUnderTheTitleAndFollowOnNewPages() {
        Plan plan = Plan.builder("方案")
                .paragraph("甲。")
                .attachment("任务分解表", body -> body.paragraph("乙。"))
                .attachment("联系方式")
                .build();

        assertThat(dump(plan))
                .endsWith(
                        "BLANK",
                        "ATTACHMENT_LIST JUSTIFIED 1896,0,-1264 | fang_song:附件：1.→任务分解表",
                        "ATTACHMENT_LIST JUSTIFIED 1896,0,-316 | fang_song:2.→联系方式",
                        "ATTACHMENT_LABEL new page START | hei:附件1",
                        "BLANK",
                        "TITLE CENTER @1 | xiao_biao_song:任务分解表",
                        "BLANK",
                        "BODY JUSTIFIED 0,0,632 | fang_song:乙。");
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
