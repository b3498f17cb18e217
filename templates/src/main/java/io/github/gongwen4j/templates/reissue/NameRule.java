package io.github.gongwen4j.templates.reissue;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of persons in office, who may have changed: in fields of names, after and before posts, and before 同志. */
final class NameRule implements Rule {
    private static final String SURNAMES =
            "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘蔡蒋余杜叶程苏魏吕丁沈姚卢姜崔钟谭陆汪范石廖贾韦付邹熊孟秦邱江尹薛阎段雷侯龙史陶黎贺顾毛郝龚邵严覃武钱戴莫孔汤欧阮葛樊殷翟庞倪霍柯伍颜柳牛涂俞祝焦贝裴司马上官诸葛";
    private static final String NAME = "(?:欧阳|司马|上官|诸葛|[" + SURNAMES + "])[\\p{IsHan}]{1,2}";
    private static final String POSTS =
            "书记|市长|县长|区长|镇长|乡长|局长|主任|部长|厅长|院长|校长|馆长|所长|处长|科长|主席|委员|秘书长|组长|会长|支队长|总队长|大队长|台长|社长|站长|队长|联系人|负责人";
    private static final Pattern AFTER_POST = Pattern.compile(
            "(?:" + POSTS + ")[：:]?(" + NAME + ")(?=同志|[，。；、！？：）)（(\\s]|$|任|为|出席|主持|作|在|参加|讲话|分管|负责|带队|担任)");
    private static final Pattern NEXT = Pattern.compile("\\G、(" + NAME + ")(?=[，。；、：！？：）)（(\\s]|$|同志)");
    private static final Pattern COMRADE = Pattern.compile("(?<![\\p{IsHan}])(" + NAME + ")(?=同志(?!们))");
    private static final Pattern BEFORE_POST =
            Pattern.compile("(?<![\\p{IsHan}])(" + NAME + ")(?=(?:常务)?副?(?:" + POSTS + ")(?<!联系人|负责人|委员))");
    private static final Pattern NO_NAME = Pattern.compile(".*[组长局科室位门处办公单任务会员议省市县区镇乡村街道院馆队站社业]$");

    @Override
    public void mark(Markup markup) {
        if (markup.passage().role() == FieldRole.NAME) {
            note(markup, 0, markup.plain().length());
            return;
        }
        AFTER_POST
                .matcher(markup.plain())
                .results()
                .filter(found -> !NO_NAME.matcher(found.group(1)).matches())
                .forEach(found -> withOthers(markup, found));
        BEFORE_POST
                .matcher(markup.plain())
                .results()
                .filter(found -> !NO_NAME.matcher(found.group(1)).matches())
                .forEach(found -> note(markup, found));
        COMRADE.matcher(markup.plain()).results().forEach(found -> note(markup, found));
    }

    /** 副组长：甲、乙、丙. */
    private static void withOthers(Markup markup, MatchResult first) {
        note(markup, first);
        Matcher next =
                NEXT.matcher(markup.plain()).region(first.end(), markup.plain().length());
        while (next.find()) {
            note(markup, next.toMatchResult());
        }
    }

    private static void note(Markup markup, MatchResult found) {
        if (!markup.noted(found.start(1), found.end(1), FlagRule.NAME)) {
            note(markup, found.start(1), found.end(1));
        }
    }

    private static void note(Markup markup, int start, int end) {
        markup.note(
                start,
                end,
                FlagRule.NAME,
                "人员可能已有变动；请核对姓名和职务",
                "persons in office may have changed; see whether name and post still hold");
    }
}
