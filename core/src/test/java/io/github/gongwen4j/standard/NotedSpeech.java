package io.github.gongwen4j.standard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A speech of ten pages with twenty footnotes: several on a page, long ones, some to words on the last line of a page. */
final class NotedSpeech {
    private static final int SECTIONS = 10;

    /** The paragraphs of a section; a number stands for the note of that number. */
    private static final List<String> PARAGRAPHS = List.of(
            "防汛工作关系千家万户。去年汛期，全市共启动应急响应7次，转移安置群众3.2万人，六座中型水库安全度汛。成绩来之不易，靠的是预案在先、" + "巡查在先、物资在先，靠的是各级干部和广大志愿者昼夜值守。",
            "要抓紧检查水库、堤防和排涝泵站，把去年水毁工程[0]的修复放在第一位，逐座填写检查单，查出的隐患限期整改，整改不了的落实临时度汛措施。"
                    + "对城区易积水路段，要在5月底前完成管网清淤，配齐移动泵车和警示标志。",
            "要把预警信息送到最后一公里。广播、电话、短信和上门通知多种方式并用，对独居老人实行“一对一”叫应[1]，叫而不应的要有人上门查看。"
                    + "山洪沟口、地质灾害点附近的住户，逐户发放转移明白卡，写清路线、地点和联系人。",
            "要备足备好物资。编织袋、救生衣、冲锋舟按照县乡村三级储备，建立台账，定期轮换；对临近有效期的物资，提前一个月提出补充计划。" + "各乡镇至少组织一次夜间演练，检验通信、照明和交通保障，演练后要总结、要改进。");

    private static final List<String> NOTES = List.of(
            "指上一年度汛期因洪水、暴雨损坏的堤防、护岸、闸门等设施。",
            "指通过电话或者上门的方式，把预警信息直接告诉责任人，并由其当面或者在电话中确认收到。对连续两次无人应答的，由网格员在半小时内上门查看，" + "并把查看结果报告村（社区）值班室。");

    private NotedSpeech() {}

    /** The speech as a file in this folder. */
    static Path in(Path folder) throws IOException {
        StringBuilder yaml = new StringBuilder("kind: speech\ntitle: 在全市防汛准备工作会议上的讲话\nsections:\n");
        for (int section = 1; section <= SECTIONS; section++) {
            yaml.append("  - heading: 第").append(section).append("片区的准备工作\n    intro:\n");
            PARAGRAPHS.forEach(paragraph ->
                    yaml.append("      - text: [").append(pieces(paragraph)).append("]\n"));
        }
        return Files.writeString(folder.resolve("noted-speech.yaml"), yaml);
    }

    /** The words of a paragraph, and in place of a number in brackets the note. */
    private static String pieces(String paragraph) {
        String quoted = "\"" + paragraph + "\"";
        for (int note = 0; note < NOTES.size(); note++) {
            quoted = quoted.replace("[" + note + "]", "\", {note: \"" + NOTES.get(note) + "\"}, \"");
        }
        return quoted;
    }
}
