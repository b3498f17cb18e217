package io.github.gongwen4j.templates.reissue;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Figures in a sentence that tells a year are tied to it. They never change; one note a sentence shows them. */
final class FigureRule implements Rule {
    private static final Pattern FIGURE = Pattern.compile(
            "[0-9]+(?:\\.[0-9]+)?\\s*(?:[%％‰]|个百分点|[万亿]?(?:元|吨|立方米|平方米|公里|千瓦时|千瓦|亩|人次|人|户|家|个|项|件|台|套|所|处|场|名|条|册|次|辆|座|公顷|米|倍))"
                    + "|[0-9]+(?:\\.[0-9]+)?[万亿]"
                    + "|百分之[一二三四五六七八九十百点零〇]+|[一二三四五六七八九十百千]+[万亿][一-龥]");
    private static final int SHOWN = 3;

    @Override
    public void mark(Markup markup) {
        if (markup.passage().role() != FieldRole.PROSE) {
            return;
        }
        String plain = markup.plain();
        int done = 0;
        for (YearMention mention : markup.years()) {
            boolean seen = mention.start() < done || !markup.spoken(mention.start(), mention.end());
            if (!seen && markup.quotation(mention.start(), mention.end()).isEmpty()) {
                done = sentence(markup, plain, mention);
            }
        }
    }

    private static int sentence(Markup markup, String plain, YearMention mention) {
        int start = Tense.sentenceStart(plain, mention.start());
        int end = Tense.sentenceEnd(plain, mention.end());
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
