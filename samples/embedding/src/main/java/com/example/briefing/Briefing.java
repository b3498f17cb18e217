package com.example.briefing;

import io.github.gongwen4j.model.Document;
import io.github.gongwen4j.model.Phase;
import io.github.gongwen4j.model.Point;
import io.github.gongwen4j.model.PointBuilder;
import io.github.gongwen4j.model.Scheme;
import io.github.gongwen4j.model.Speech;
import io.github.gongwen4j.model.Table;
import io.github.gongwen4j.model.Timeline;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Tells the figures of the counties as a speech. */
final class Briefing {
    private Briefing() {}

    static Document of(List<County> counties) {
        return Speech.builder("在全市应急救护培训工作调度会上的讲话")
                .deliveredOn("2026-09-10")
                .speaker("市应急救护培训中心主任", "叶知秋")
                .salutation("同志们：")
                .numbering(Scheme.CHINESE, Scheme.ORDINAL, Scheme.FIRST_IS)
                .paragraph("今天的会议，主要任务是通报前八个月全市应急救护培训的进展，安排今冬明春的工作。下面，我讲三点意见。")
                .section("看清进展，正视差距", section -> progress(section, counties))
                .section("突出重点，补齐短板", Briefing::tasks)
                .section("倒排工期，按时完成", Briefing::schedule)
                .paragraph("同志们，一次正确的按压，可能就是一个家庭的团圆。让我们把每一堂课讲扎实、把每一台设备管到位，让更多的人学会救人、敢于救人。")
                .build();
    }

    private static void progress(PointBuilder section, List<County> counties) {
        int trained = counties.stream().mapToInt(County::trained).sum();
        int planned = counties.stream().mapToInt(County::planned).sum();
        County last =
                counties.stream().min(Comparator.comparingInt(County::percent)).orElseThrow();
        section.paragraph("截至8月底，全市共培训合格急救员" + trained + "人，完成年度计划的" + 100 * trained / planned + "%。各县（区）进展不一，其中"
                        + last.name() + "完成" + last.percent() + "%，需要加快进度。具体情况见下表。")
                .block(table(counties));
    }

    private static Table table(List<County> counties) {
        return new Table(
                Optional.of("各县（区）培训进展情况"),
                List.of("县（区）", "计划（人）", "已培训（人）", "完成率", "除颤仪（台）"),
                counties.stream().map(Briefing::row).toList());
    }

    private static List<String> row(County county) {
        return List.of(
                county.name(),
                String.valueOf(county.planned()),
                String.valueOf(county.trained()),
                county.percent() + "%",
                String.valueOf(county.devices()));
    }

    private static void tasks(PointBuilder section) {
        section.point("抓好重点人群", "教师、公交司机、物业保安、景区工作人员最常遇到突发情况，要优先培训、全员持证，每两年复训一次。")
                .item(Point.runIn("管好急救设备")
                        .text("公共场所的除颤仪要让人看得见、找得到、用得上。")
                        .item(Point.list("位置公开，设备坐标全部接入电子地图；").inline())
                        .item(Point.list("状态可查，每周巡检一次电量和电极片有效期；").inline())
                        .item(Point.list("使用有人，每台设备周边至少落实两名持证急救员。").inline()));
    }

    private static void schedule(PointBuilder section) {
        section.paragraph("今冬明春的工作分两个阶段推进。")
                .block(Timeline.of(
                        Phase.builder("集中培训阶段")
                                .from("2026年9月")
                                .to("12月中旬")
                                .task("完成年度培训计划，重点人群持证率达到90%")
                                .milestone("全市急救技能竞赛", "2026年11月12日")
                                .build(),
                        Phase.builder("巩固提升阶段")
                                .from("2026年12月下旬")
                                .to("2027年3月底")
                                .task("抽查复训，更新设备地图，通报评估结果")
                                .build()));
    }
}
