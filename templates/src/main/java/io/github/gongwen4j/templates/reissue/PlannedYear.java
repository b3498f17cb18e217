package io.github.gongwen4j.templates.reissue;

import io.github.gongwen4j.templates.reissue.YearMention.Kind;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether a year belongs to the plans of its document, and moves with it. */
final class PlannedYear {
    private static final Pattern DETAIL =
            Pattern.compile("^(?:[0-9一二三四五六七八九十]{1,3}月|初|元旦|春节|元宵|寒假|春季|春耕|上半年|第?[一1]季度)");
    private static final Pattern REVIEW = Pattern.compile("^.{0,14}(?:回顾|总结|情况|成效|成绩|报告|考核|考评|评价|决算|执行)");

    private static final Pattern INTO =
            Pattern.compile("^[0-9一二三四五六七八九十月日号上中下旬底初末\\s]{1,10}(?:至|到|[-—–－~～]{1,2})\\s*([0-9]{4}|[〇一二三四五六七八九]{4})年");

    private PlannedYear() {}

    /** Whether a year of running text, a title or a heading belongs to the document's plans. */
    static boolean is(Markup markup, YearMention mention) {
        Passage passage = markup.passage();
        Setting setting = markup.setting();
        String after = markup.after(mention.end());
        boolean detailed = detailed(markup, mention);
        boolean names = markup.names(mention.start(), mention.end());
        boolean now = names
                || (!passage.review()
                        && !Tense.past(passage.plain(), mention, setting.own().issuedOn()));
        return switch (mention.year().value() - setting.from()) {
            case 0 -> now;
            case 1 -> now && detailed;
            case -1 -> names
                    ? setting.own().looksBack()
                            || REVIEW.matcher(after).find()
                            || (detailed && setting.own().issued() < setting.from())
                    : echo(markup, mention)
                            || (now && detailed && (setting.own().issued() < setting.from() || into(markup, mention)));
            default -> false;
        };
    }

    /** Whether it says more than the year, so that a plan may well run into it from the year before. */
    static boolean detailed(Markup markup, YearMention mention) {
        return mention.kind() == Kind.NUMERIC
                || DETAIL.matcher(markup.after(mention.end())).find()
                || markup.twoYears()
                || markup.plain().substring(mention.start(), mention.end()).matches(".*[学届度].*");
    }

    /** Whether it begins a stretch that ends in the year of the document: 2025年4月1日至2026年3月10日. */
    private static boolean into(Markup markup, YearMention mention) {
        Matcher to = INTO.matcher(markup.after(mention.end()));
        return to.find()
                && Written.value(to.group(1)).orElse(0) == markup.setting().from();
    }

    /** Whether running text repeats what the title says: 现将2025年…情况和2026年…打算报告如下. */
    private static boolean echo(Markup markup, YearMention mention) {
        String after = markup.after(mention.end());
        Matcher review = REVIEW.matcher(after);
        return !markup.passage().review()
                && review.find()
                && markup.setting()
                        .names()
                        .hold(markup.plain().substring(mention.start(), mention.end()) + review.group());
    }
}
