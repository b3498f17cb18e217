package io.github.gongwen4j.compose;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.model.Circular;
import io.github.gongwen4j.model.Document;
import io.github.gongwen4j.model.Header;
import io.github.gongwen4j.model.Imprint;
import io.github.gongwen4j.model.Plan;
import io.github.gongwen4j.model.SealManner;
import io.github.gongwen4j.model.Signature;
import io.github.gongwen4j.model.WorkPoints;
import io.github.gongwen4j.style.Length;
import io.github.gongwen4j.style.Profiles;
import io.github.gongwen4j.style.TextStyle;
import io.github.gongwen4j.time.FuzzyDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class CircularComposerTest {
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

    private static Flow compose(Document document) {
        return Composer.of(Profiles.GBT9704).compose(document);
    }

    private static List<String> dump(Document document) {
        return FlowDump.of(compose(document));
    }

    private static double markBefore(Flow flow) {
        return ((FlowParagraph) flow.blocks().get(0)).before().points();
    }
}
