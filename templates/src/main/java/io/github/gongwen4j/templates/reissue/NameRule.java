package io.github.gongwen4j.templates.reissue;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Names of persons in office, who may have changed: in fields and columns of names, after and before posts, before 同志, in lists of members;
 * and the same names wherever else they stand.
 */
final class NameRule implements Rule {
    private static final String SURNAMES =
            "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘蔡蒋余杜叶程苏魏吕丁沈姚卢姜崔钟谭陆汪范石廖贾韦付邹熊孟秦邱江尹薛阎段雷侯龙史陶黎贺顾毛郝龚邵严覃武钱戴莫孔汤欧阮葛樊殷翟庞倪霍柯伍颜柳牛涂俞祝焦贝裴司马上官诸葛";
    private static final String NAME = "(?:欧阳|司马|上官|诸葛|[" + SURNAMES + "])[\\p{IsHan}]{1,2}";
    private static final String POSTS =
            "书记|市长|县长|区长|镇长|乡长|局长|主任|部长|厅长|院长|校长|馆长|所长|处长|科长|主席|委员|秘书长|组长|会长|支队长|总队长|大队长|台长|社长|站长|队长|联系人|负责人";
    private static final Pattern AFTER_POST = Pattern.compile(
            "(?:" + POSTS + ")[：:]?(" + NAME + ")(?=同志|[，。；、！？：）)（(\\s]|$|任|为|出席|主持|作|在|参加|讲话|分管|负责|带队|担任)");
    private static final Pattern NEXT =
            Pattern.compile("\\G、(" + NAME + ")(?=[，。；、：！？：）)（(\\s]|$|等?同志|专程|分别|先后|带队|到访|陪同|出席|参加|主持|牵头|负责)");
    private static final Pattern COMRADE = Pattern.compile("(?<![\\p{IsHan}])(" + NAME + ")(?=同志(?!们))");
    private static final Pattern BEFORE_POST =
            Pattern.compile("(?<![\\p{IsHan}])(" + NAME + ")(?=(?:常务)?副?(?:" + POSTS + ")(?<!联系人|负责人|委员))");
    private static final Pattern MEMBERS = Pattern.compile("[^。；\n]*(?:成员|组员|评委|专家组|组成|值班|带班|参会人员|联络员|名单)[^。；\n]*");
    private static final Pattern OF_UNIT =
            Pattern.compile("(?:[局委部办科处室院馆校队厅会]|中心|街道|公司)(" + NAME + ")(?=[、，）)]|组成|参加|等|$)");
    private static final Pattern TOGETHER = Pattern.compile(
            "(?:^|[，。；：])(" + NAME + ")((?:、" + NAME + ")+)(?=专程|分别|先后|带队|到访|陪同|出席|参加|主持|牵头|负责|等同志|同志)");
    private static final Pattern NO_NAME = Pattern.compile(".*[组长局科室位门处办公单任务会员议省市县区镇乡村街道院馆队站社业围]$");

    @Override
    public void mark(Markup markup) {
        if (markup.passage().role() == FieldRole.NAME
                || Persons.ofColumn(markup.passage(), markup.setting().tables())) {
            note(markup, 0, markup.plain().length());
            return;
        }
        sure(markup.plain()).forEach(found -> note(markup, found));
        members(markup);
        known(markup);
    }

    /** The names that stand beside a post or before 同志, where there is no doubt. */
    static List<String> besidePosts(String plain) {
        return sure(plain).map(found -> found.group(1)).toList();
    }

    private static Stream<MatchResult> sure(String plain) {
        return Stream.of(
                        AFTER_POST
                                .matcher(plain)
                                .results()
                                .filter(NameRule::isName)
                                .flatMap(found -> withOthers(plain, found)),
                        BEFORE_POST.matcher(plain).results().filter(NameRule::isName),
                        TOGETHER.matcher(plain)
                                .results()
                                .filter(NameRule::isName)
                                .flatMap(found -> withOthers(plain, found)),
                        COMRADE.matcher(plain).results())
                .flatMap(found -> found);
    }

    private static boolean isName(MatchResult found) {
        return !NO_NAME.matcher(found.group(1)).matches();
    }

    /** 副组长：甲、乙、丙. */
    private static Stream<MatchResult> withOthers(String plain, MatchResult first) {
        Matcher next = NEXT.matcher(plain).region(first.end(1), plain.length());
        return Stream.concat(Stream.of(first), next.results());
    }

    /** 成员由市财政局甲、市水务局乙组成: two at least, for one alone may be a word. */
    private static void members(Markup markup) {
        MEMBERS.matcher(markup.plain()).results().forEach(sentence -> {
            List<MatchResult> found = OF_UNIT.matcher(markup.plain())
                    .region(sentence.start(), sentence.end())
                    .results()
                    .filter(NameRule::isName)
                    .toList();
            if (found.size() > 1) {
                found.forEach(name -> note(markup, name));
            }
        });
    }

    private static void known(Markup markup) {
        Persons persons = markup.setting().persons();
        for (int at = 0; at < markup.plain().length(); at++) {
            int length = persons.nameAt(markup.plain(), at);
            if (length > 0 && !markup.noted(at, at + length, FlagRule.NAME)) {
                note(markup, at, at + length);
            }
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
