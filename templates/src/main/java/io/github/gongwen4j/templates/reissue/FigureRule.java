package io.github.gongwen4j.templates.reissue;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Figures in a sentence that tells a year, or 去年 and the like, are tied to it. They never change; one note a sentence shows them. */
final class FigureRule implements Rule {
    private static final String UNIT =
            "[%％‰]|个百分点|[万亿]?(?:元|吨|立方米|平方米|公里|千瓦时|千瓦|亩|人次|人|户|家|个|项|件|台|套|所|处|场|名|条|册|次|辆|座|公顷|米|倍|卷|课时|学时|种|批次|株|片|支|只|分钟|小时|天|篇|幅|期(?!间|限|末|满))";
    private static final Pattern FIGURE = Pattern.compile("(?<![第0-9.])(?:[0-9]+(?:\\.[0-9]+)?\\s*(?:" + UNIT
            + ")|[0-9]+(?:\\.[0-9]+)?[万亿]|百分之[一二三四五六七八九十百点零〇]+|[一二三四五六七八九十百千]+[万亿][一-龥])");
    private static final Pattern RELATIVE = Pattern.compile("去年|上年|前年|今年|明年|上一年度|本年度|近[两二三四五几]年|[两二三四五]年来|[同环]比");
    private static final int SHOWN = 3;

    @Override
    public void mark(Markup markup) {
        if (markup.passage().role() != FieldRole.PROSE) {
            return;
        }
        String plain = markup.plain();
        int done = 0;
        for (int at : told(markup)) {
            if (at >= done) {
                done = sentence(markup, plain, at);
            }
        }
    }

    /** Whether a text holds a figure with its unit. */
    static boolean in(String plain) {
        return FIGURE.matcher(plain).find();
    }

    /** Where years are told, by their figures or by 去年 and the like. */
    private static List<Integer> told(Markup markup) {
        Stream<Integer> years = markup.years().stream()
                .filter(mention -> markup.spoken(mention.start(), mention.end()))
                .filter(mention ->
                        markup.quotation(mention.start(), mention.end()).isEmpty())
                .map(YearMention::start);
        Stream<Integer> relative = RELATIVE.matcher(markup.plain())
                .results()
                .filter(found -> markup.quotation(found.start(), found.end()).isEmpty())
                .map(MatchResult::start);
        return Stream.concat(years, relative).sorted().toList();
    }

    private static int sentence(Markup markup, String plain, int at) {
        int start = Tense.sentenceStart(plain, at);
        int end = Tense.sentenceEnd(plain, at);
        List<MatchResult> figures = FIGURE.matcher(plain)
                .region(start, end)
                .results()
                .filter(found -> markup.quotation(found.start(), found.end()).isEmpty())
                .toList();
        if (!figures.isEmpty()) {
            note(markup, figures);
        }
        return end;
    }

    private static void note(Markup markup, List<MatchResult> figures) {
        String more = figures.size() > SHOWN ? "等" + figures.size() + "处" : "";
        String shown = String.join(
                "、", figures.stream().limit(SHOWN).map(MatchResult::group).toList());
        markup.note(
                figures.get(0).start(),
                figures.get(0).end(),
                FlagRule.FIGURE,
                "与年份同在一句的数字未改动：" + shown + more + "；请核定新一年的数",
                "figures told with a year stay: " + shown + (more.isEmpty() ? "" : " and more")
                        + "; set those of the new year");
    }
}
