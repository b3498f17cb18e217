package io.github.gongwen4j.docx;

import io.github.gongwen4j.compose.Alignment;
import io.github.gongwen4j.compose.Flow;
import io.github.gongwen4j.compose.FlowBlock;
import io.github.gongwen4j.compose.FlowImprint;
import io.github.gongwen4j.compose.FlowInfo;
import io.github.gongwen4j.compose.FlowJointMark;
import io.github.gongwen4j.compose.FlowNumber;
import io.github.gongwen4j.compose.FlowParagraph;
import io.github.gongwen4j.compose.FlowRule;
import io.github.gongwen4j.compose.FlowRun;
import io.github.gongwen4j.compose.FlowTable;
import io.github.gongwen4j.compose.Indents;
import io.github.gongwen4j.compose.Keep;
import io.github.gongwen4j.compose.OutlineEntry;
import io.github.gongwen4j.model.Scheme;
import io.github.gongwen4j.numbering.ChineseNumerals;
import io.github.gongwen4j.numbering.CircledNumbers;
import io.github.gongwen4j.numbering.Marker;
import io.github.gongwen4j.style.Color;
import io.github.gongwen4j.style.Distance;
import io.github.gongwen4j.style.Length;
import io.github.gongwen4j.style.Profiles;
import io.github.gongwen4j.style.StyleProfile;
import io.github.gongwen4j.style.TextRole;
import io.github.gongwen4j.style.TextStyle;
import java.util.ArrayList;
import java.util.List;

/** Flows set by hand, as composition would set them. */
final class SampleFlows {
    static final StyleProfile PROFILE = Profiles.GBT9704;
    static final Length LINE = PROFILE.grid().lineHeight();

    private static final String SENTENCE = "各单位要对照清单逐项检查档案库房的温湿度、照明和消防设施，发现问题及时登记、限期整改，做到不留死角。";

    private SampleFlows() {}

    static FlowInfo info(String title) {
        return new FlowInfo(title, "云川市档案局", "通知", "zh-CN");
    }

    static Flow of(String title, FlowBlock... blocks) {
        return new Flow(info(title), PROFILE, List.of(blocks));
    }

    /** A circular with header, numbers of all kinds, a timeline, signature and imprint. */
    static Flow circular() {
        List<FlowBlock> blocks = new ArrayList<>();
        header(blocks);
        text(blocks);
        blocks.add(timeline());
        blocks.add(body("以上安排请结合实际认真落实，工作中的“好做法”及时报送。"));
        ending(blocks);
        blocks.add(imprint());
        return new Flow(info("关于做好2026年档案安全检查工作的通知"), PROFILE, blocks);
    }

    private static void header(List<FlowBlock> blocks) {
        blocks.add(line(TextRole.COPY_NUMBER, "000012", Alignment.START));
        blocks.add(line(TextRole.CLASSIFICATION, "机密★1年", Alignment.START));
        TextStyle mark = style(TextRole.ISSUER_MARK);
        Length markLine = mark.size().times(1.2);
        double before = PROFILE.distance(Distance.MARK_BELOW_TYPE_AREA_TOP).points()
                + PROFILE.markAscent() * mark.size().points()
                - 0.8 * markLine.points()
                - 2 * LINE.points();
        blocks.add(FlowParagraph.of(TextRole.ISSUER_MARK, markLine)
                .align(Alignment.CENTER)
                .before(Length.pt(before))
                .run("云川市档案局文件", mark)
                .build());
        blocks.add(blank());
        blocks.add(blank());
        blocks.add(FlowParagraph.of(TextRole.DOCUMENT_NUMBER, LINE)
                .align(Alignment.CENTER)
                .run("云档发〔2026〕7号", style(TextRole.DOCUMENT_NUMBER))
                .rule(redRule())
                .build());
        blocks.add(blank());
        blocks.add(blank());
        blocks.add(FlowParagraph.of(TextRole.TITLE, LINE)
                .align(Alignment.CENTER)
                .run("云川市档案局\n关于做好2026年档案安全检查工作的通知", style(TextRole.TITLE))
                .outline(new OutlineEntry(0, "关于做好2026年档案安全检查工作的通知", true))
                .build());
        blocks.add(blank());
        blocks.add(line(TextRole.ADDRESSEES, "各县（区）档案局，市直各单位：", Alignment.START));
    }

    static FlowRule redRule() {
        return new FlowRule(
                PROFILE.distance(Distance.RED_RULE_THICKNESS), Color.RED, PROFILE.distance(Distance.RULE_BELOW_NUMBER));
    }

    private static void text(List<FlowBlock> blocks) {
        blocks.add(body("为确保全市档案实体和信息安全，现就做好2026年档案安全检查工作通知如下。" + SENTENCE));
        blocks.add(heading(1, marker(Scheme.CHINESE, 1), "明确检查重点"));
        blocks.add(runIn(2, marker(Scheme.CHINESE_IN_BRACKETS, 1), "检查库房设施。", SENTENCE));
        blocks.add(runIn(2, marker(Scheme.CHINESE_IN_BRACKETS, 2), "检查数字档案。", SENTENCE + SENTENCE));
        blocks.add(point(3, marker(Scheme.ARABIC, 1), "核对备份介质，每季度至少读取1次。"));
        blocks.add(point(3, marker(Scheme.ARABIC, 2), "核对目录数据库，做到账实相符。"));
        blocks.add(heading(1, marker(Scheme.CHINESE, 2), "严格落实责任"));
        blocks.add(runIn(2, marker(Scheme.CHINESE_IN_BRACKETS, 1), "逐级负责。", SENTENCE));
        blocks.add(point(3, marker(Scheme.FIRST_IS, 1), "主要负责同志总负责；"));
        blocks.add(point(3, marker(Scheme.FIRST_IS, 2), "分管负责同志具体负责。"));
        blocks.add(heading(1, marker(Scheme.CHINESE, 3), "时间安排"));
    }

    static FlowTable timeline() {
        Length wide = PROFILE.page().typeWidth();
        List<Length> columns = List.of(wide.times(0.2), wide.times(0.25), wide.times(0.55));
        return new FlowTable(
                columns,
                1,
                List.of(
                        row(
                                cell(TextRole.TABLE_HEAD, "阶段"),
                                cell(TextRole.TABLE_HEAD, "时间"),
                                cell(TextRole.TABLE_HEAD, "主要任务")),
                        row(
                                cell(TextRole.TABLE_TEXT, "自查"),
                                cell(TextRole.TABLE_TEXT, "3月上旬"),
                                cell(TextRole.TABLE_TEXT, "对照清单自查，建立台账")),
                        row(
                                below(),
                                cell(TextRole.TABLE_TEXT, "3月底前"),
                                cell(TextRole.TABLE_TEXT, "完成整改并报送自查报告，报告应当写明问题、措施、责任人和完成时限")),
                        row(
                                cell(TextRole.TABLE_TEXT, "抽查"),
                                cell(TextRole.TABLE_TEXT, "4月至6月"),
                                cell(TextRole.TABLE_TEXT, "市档案局组织抽查"))),
                PROFILE.distance(Distance.TABLE_RULE),
                Length.mm(1.5),
                "档案安全检查的阶段、时间和主要任务");
    }

    private static FlowTable.Row row(FlowTable.Cell... cells) {
        return new FlowTable.Row(List.of(cells));
    }

    private static FlowTable.Cell below() {
        return new FlowTable.Cell(List.of(), true);
    }

    private static FlowTable.Cell cell(TextRole role, String text) {
        Alignment alignment = role == TextRole.TABLE_HEAD ? Alignment.CENTER : Alignment.START;
        return new FlowTable.Cell(
                List.of(FlowParagraph.of(role, Length.pt(20))
                        .align(alignment)
                        .run(text, style(role))
                        .build()),
                false);
    }

    private static void ending(List<FlowBlock> blocks) {
        blocks.add(blank());
        blocks.add(FlowParagraph.of(TextRole.SIGNATURE, LINE)
                .indents(Indents.left(PROFILE.grid().cells(17)))
                .keep(Keep.WITH_NEXT)
                .run("云川市档案局", style(TextRole.SIGNATURE))
                .build());
        blocks.add(FlowParagraph.of(TextRole.DATE, LINE)
                .indents(Indents.left(PROFILE.grid().cells(19)))
                .run("2026年2月9日", style(TextRole.DATE))
                .build());
        blocks.add(FlowParagraph.of(TextRole.NOTE, LINE)
                .indents(Indents.firstLine(PROFILE.grid().cells(2)))
                .run("（此件公开发布）", style(TextRole.NOTE))
                .build());
    }

    static FlowImprint imprint() {
        TextStyle style = style(TextRole.IMPRINT);
        Length line = Length.pt(25);
        Length one = style.size();
        FlowParagraph copies = FlowParagraph.of(TextRole.IMPRINT, line)
                .align(Alignment.JUSTIFIED)
                .indents(new Indents(one.times(4), one, one.times(-3)))
                .run("抄送：市委办公室，市人大常委会办公室，市政府办公室，市政协办公室，市图书馆，市博物馆，市消防救援支队。", style)
                .build();
        FlowParagraph printed = FlowParagraph.of(TextRole.IMPRINT, line)
                .indents(new Indents(one, one, Length.ZERO))
                .tab(Alignment.END, PROFILE.page().typeWidth().minus(one))
                .run("云川市档案局办公室\t2026年2月9日印发", style)
                .build();
        return new FlowImprint(
                List.of(copies, printed),
                PROFILE.distance(Distance.IMPRINT_OUTER_RULE),
                PROFILE.distance(Distance.IMPRINT_INNER_RULE));
    }

    static FlowJointMark jointMark() {
        return new FlowJointMark(
                List.of("云川市档案局", "云川市教育体育局"),
                "文件",
                style(TextRole.ISSUER_MARK).withSize(Length.pt(28)),
                Length.mm(35),
                Length.pt(36));
    }

    /** A joint issue: the mark, one line of text, the imprint. */
    static Flow joint() {
        return of("关于联合开展校园档案日活动的通知", jointMark(), blank(), body(SENTENCE), imprint());
    }

    static FlowParagraph blank() {
        return FlowParagraph.of(TextRole.BODY, LINE).build();
    }

    static FlowParagraph line(TextRole role, String text, Alignment alignment) {
        return FlowParagraph.of(role, LINE)
                .align(alignment)
                .run(text, style(role))
                .build();
    }

    static FlowParagraph body(String text) {
        return indented(TextRole.BODY).run(text, style(TextRole.BODY)).build();
    }

    static FlowParagraph heading(int level, Marker marker, String text) {
        TextRole role = TextRole.heading(level);
        return indented(role)
                .number(new FlowNumber(marker, level, style(role)))
                .run(text, style(role))
                .outline(new OutlineEntry(level, marker.text() + text, true))
                .keep(Keep.WITH_NEXT)
                .build();
    }

    static FlowParagraph runIn(int level, Marker marker, String heading, String text) {
        TextRole role = TextRole.heading(level);
        return indented(TextRole.BODY)
                .number(new FlowNumber(marker, level, style(role)))
                .run(new FlowRun(heading, style(role), role))
                .run(text, style(TextRole.BODY))
                .outline(new OutlineEntry(level, marker.text() + heading, false))
                .build();
    }

    static FlowParagraph point(int depth, Marker marker, String text) {
        return indented(TextRole.BODY)
                .number(new FlowNumber(marker, depth, style(TextRole.BODY)))
                .run(text, style(TextRole.BODY))
                .build();
    }

    private static FlowParagraph.Builder indented(TextRole role) {
        return FlowParagraph.of(role, LINE)
                .align(Alignment.JUSTIFIED)
                .indents(Indents.firstLine(PROFILE.grid().cells(2)));
    }

    /** The number as it must be printed. */
    static Marker marker(Scheme scheme, int value) {
        String chinese = ChineseNumerals.format(value);
        String text =
                switch (scheme) {
                    case CHINESE -> chinese + "、";
                    case CHINESE_IN_BRACKETS -> "（" + chinese + "）";
                    case ARABIC -> value + ".";
                    case ARABIC_WITH_COMMA -> value + "、";
                    case ARABIC_IN_BRACKETS -> "（" + value + "）";
                    case ORDINAL -> "第" + chinese + "，";
                    case FIRST_IS -> chinese + "是";
                    case FIRST_MUST -> chinese + "要";
                    case CIRCLED -> CircledNumbers.format(value).orElseThrow();
                    case STEP -> "第" + chinese + "步：";
                    case PART -> "第" + chinese + "篇：";
                };
        return new Marker(scheme, value, text);
    }

    static TextStyle style(TextRole role) {
        return PROFILE.style(role);
    }
}
