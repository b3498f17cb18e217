package io.github.gongwen4j.templates.reissue;

import io.github.gongwen4j.templates.reissue.YearMention.Part;
import java.util.Optional;
import java.util.regex.Pattern;

/** Two years with a dash: a school year or a heating season moves, a plan of several years is flagged. */
final class PeriodRule {
    private static final Pattern SEVERAL = Pattern.compile("^.{0,8}(?:规划|行动|计划|方案|周期|任期)");
    private static final Pattern SEASON = Pattern.compile("^(?:度)?.{0,2}(?:采暖|供暖|供热|冬春|防火|榨季|赛季|航季|取暖)");

    private final Markup markup;

    PeriodRule(Markup markup) {
        this.markup = markup;
    }

    void mark(YearMention mention) {
        Part first = mention.year();
        Part second = mention.second().orElseThrow();
        int from = markup.setting().from();
        String words = markup.plain().substring(mention.start(), mention.end());
        String after = markup.after(mention.end());
        boolean yearly = words.contains("学年")
                || words.endsWith("年度")
                || SEASON.matcher(after).find();
        boolean next = second.value() - first.value() == 1;
        boolean ours = first.value() == from || (yearly && second.value() == from);
        boolean told = markup.names(mention.start(), mention.end())
                || (!markup.passage().review() && !Tense.past(markup.plain(), mention));
        boolean field = markup.passage().role() == FieldRole.DATE;
        boolean several = !yearly && SEVERAL.matcher(after).find();
        if (next && ours && !several && (told || field)) {
            markup.edit(
                    mention.start(),
                    mention.end(),
                    moved(mention, markup.setting().moved(0)),
                    field ? ChangeRule.DATE : ChangeRule.PERIOD);
            return;
        }
        if (next && !several && told && first.value() > from && markup.setting().to() > first.value()) {
            overtaken(mention, markup.setting().to() - first.value());
            return;
        }
        markup.note(
                mention.start(),
                mention.end(),
                FlagRule.PERIOD,
                "跨年的规划期或时段，未改动；请核对新一年是否仍在其中",
                "a period of several years stays; see whether the new year is within it",
                ours || second.value() >= from
                        ? Optional.of(moved(mention, markup.setting().moved(0)))
                        : Optional.empty());
    }

    /** A season to come, which the new year has reached. */
    private void overtaken(YearMention mention, int years) {
        if (markup.edit(mention.start(), mention.end(), moved(mention, years), ChangeRule.PERIOD)) {
            markup.note(
                    mention.start(),
                    mention.end(),
                    FlagRule.PERIOD,
                    "原文所指时段已到或已过，已改为新一年的时段；请核对",
                    "the period to come has been reached by the new year, and is that of the new year now; see whether it holds");
        }
    }

    private String moved(YearMention mention, int years) {
        String text = markup.passage().text();
        Part first = mention.year();
        Part second = mention.second().orElseThrow();
        return text.substring(mention.start(), first.start())
                + figures(text, first, years)
                + text.substring(first.end(), second.start())
                + figures(text, second, years)
                + text.substring(second.end(), mention.end());
    }

    private String figures(String text, Part part, int years) {
        int moved = part.value() + years;
        boolean two = part.end() - part.start() == 2;
        return Written.like(text.substring(part.start(), part.end()), two ? moved % 100 : moved);
    }
}
