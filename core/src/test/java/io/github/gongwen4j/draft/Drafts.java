package io.github.gongwen4j.draft;

import java.util.List;
import java.util.stream.Collectors;

/** Draft texts written for the tests, and outlines of drafts as text. */
final class Drafts {
    static final String SPEECH =
            """
            时间:2026-03-18 来源:范例网 点击:
            在全市档案数字化工作动员会上的讲话
            （2026年3月18日）
            同志们：
            　　这次会议的主要任务是，部署档案数字化工作。下面，我讲三点意见。
            一、认清形势，增强紧迫感
            档案工作正在发生深刻变化。
            第一，这是服务群众的需要。群众查档，一方面要快，另一方面要准。第一责任人要到位。
            第二，这是保护原件的需要。纸张老化，不可逆转。
            二、明确任务，抓好落实
            （一）抓清点。一是摸清底数；二是分类登记；三是建立台账。
            （二）抓扫描。重点做好以下工作。1、2月底前完成试点。2、6月底前完成普查档案。
            3、年底前全部完成。
            三、加强领导
            一要压实责任。各单位主要负责同志要亲自抓，把任务分解到
            人，做到件件有着落。
            二要严格督查。定期通报进度。
            同志们，让我们共同努力！

            扩展阅读文章
            热门文章
            Top
            """;

    static final String COLLECTION =
            """
            第一篇：云山镇消防安全工作要点
            关于印发《云山镇消防安全工作要点》的
            通
            知
            各村（社区）：
            现将《云山镇消防安全工作要点》印发给你们，请结合实际认真贯彻落实。
            一、总体要求
            坚持预防为主。
            二、重点任务
            1.开展隐患排查。每季度1次，覆盖全部场所。
            2.加强宣传教育
            组织演练，不少于3.5小时。
            三、保障措施
            3．落实经费。足额安排。
            第二篇：清河区防汛工作要点
            清河区防汛工作要点
            （一）排查堤防。逐段检查。
            （二）储备物资。分类存放。
            （一）加强值守。实行24小时值班。
            """;

    static final String GLOSSED =
            """
            節(jié)約用水工作發(fā)言材料
            (三)開(kāi)展宣傳(chuán)活動(dòng)。走進(jìn)學(xué)校和社區(qū)。
            (四)完善管網(wǎng)設(shè)施。分期改造,逐步到位。
            """;

    static final String LEADS =
            """
            一、统一思想
            把握机遇，乘势而上。今年是关键的一年，任务很重。
            正视差距，奋起直追。与先进地区相比还有不足，要补课。
            二、推进工作
            近年来，各单位做了大量工作。成效是明显的。
            全民阅读要进社区。书屋建设已经铺开，要用好。
            """;

    private Drafts() {}

    static List<String> all() {
        return List.of(SPEECH, COLLECTION, GLOSSED, LEADS);
    }

    /** One item a line: level, style, place, number and text. */
    static String outline(Draft draft) {
        return draft.all()
                .map(item -> item.level() + " " + item.style() + " " + item.placement() + " "
                        + (item.number().isEmpty() ? "-" : item.number()) + " " + item.text() + "\n")
                .collect(Collectors.joining());
    }

    static String outline(String text) {
        return outline(DraftReader.create().parse(text));
    }
}
