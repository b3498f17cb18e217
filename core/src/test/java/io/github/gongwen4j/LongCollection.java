package io.github.gongwen4j;

import io.github.gongwen4j.model.Collection;
import io.github.gongwen4j.model.Contents;
import io.github.gongwen4j.model.Plan;
import io.github.gongwen4j.model.PointBuilder;
import io.github.gongwen4j.model.Speech;
import java.util.List;
import java.util.Random;

/** A collection of any length, the same for the same length, with headings short and long. */
public final class LongCollection {
    private static final List<String> MATTERS =
            List.of("档案数字化", "消防安全检查", "防汛物资储备", "全民阅读活动", "节约用水", "数字便民服务", "公共机构节能", "社区图书流转", "应急演练", "库房温湿度管理");
    private static final List<String> AIMS = List.of(
            "做到底数清、责任明、措施实",
            "按月公布进度，按季开展评估",
            "把方便群众作为检验工作的标准",
            "先易后难、分批推进，年底前完成首批任务",
            "建立台账，逐项对账销号",
            "对去年排查出的42处问题逐一回访，发现一处、整改一处，并将整改情况书面告知有关单位和住户");

    private LongCollection() {}

    /** A collection of so many parts, each some three pages long. */
    public static Collection ofParts(int count, Contents contents) {
        Random random = new Random(count);
        Collection.Builder collection = Collection.builder("云溪市工作文稿汇编").contents(contents);
        for (int i = 0; i < count; i++) {
            String matter = pick(MATTERS, random);
            if (i % 3 == 0) {
                collection.part("在" + matter + "工作会议上的讲话以及会后印发的任务分工说明与进度安排表", speech(matter, random));
            } else {
                collection.part(plan(matter, random));
            }
        }
        return collection.build();
    }

    private static Speech speech(String matter, Random random) {
        Speech.Builder speech =
                Speech.builder("在" + matter + "工作会议上的讲话").salutation("同志们：").paragraph(paragraph(random));
        for (int i = 0; i < 3; i++) {
            speech.section("围绕" + matter + "，" + pick(AIMS, random), section -> fill(section, random));
        }
        return speech.build();
    }

    private static Plan plan(String matter, Random random) {
        Plan.Builder plan = Plan.builder(matter + "实施方案");
        for (int i = 0; i < 4; i++) {
            plan.section(pick(MATTERS, random) + "安排", section -> fill(section, random));
        }
        return plan.build();
    }

    private static void fill(PointBuilder section, Random random) {
        section.text(paragraph(random));
        for (int i = 0; i < 2; i++) {
            section.point(pick(MATTERS, random), paragraph(random));
        }
    }

    private static String paragraph(Random random) {
        StringBuilder text = new StringBuilder();
        int sentences = 1 + random.nextInt(5);
        for (int i = 0; i < sentences; i++) {
            text.append("在")
                    .append(pick(MATTERS, random))
                    .append("方面，要")
                    .append(pick(AIMS, random))
                    .append("。");
        }
        return text.toString();
    }

    private static String pick(List<String> words, Random random) {
        return words.get(random.nextInt(words.size()));
    }
}
