package io.github.gongwen4j.templates.reissue;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Anniversaries (周年) that fall in the year of the document go on with it. Where the founding is known and gives another year, the anniversary
 * tells of something else and stays.
 */
final class AnniversaryRule implements Rule {
    private static final String NUMBER = "([0-9]{1,4}|[一二三四五六七八九十百千零〇]{1,7})";
    private static final Pattern ANNIVERSARY = Pattern.compile("(?<![0-9.一二三四五六七八九十百千])" + NUMBER + "\\s*(?:周年|週年)");
    private static final Map<String, Integer> FOUNDED = Map.ofEntries(
            Map.entry("建党|建黨|中国共产党成立|中國共產黨成立|党的生日", 1921),
            Map.entry("建军|建軍|中国人民解放军建军", 1927),
            Map.entry("建国|建國|新中国成立|中华人民共和国成立", 1949),
            Map.entry("抗日战争胜利|抗战胜利|世界反法西斯战争胜利", 1945),
            Map.entry("长征胜利", 1936),
            Map.entry("改革开放", 1978),
            Map.entry("香港回归(?:祖国)?", 1997),
            Map.entry("澳门回归(?:祖国)?", 1999));

    @Override
    public void mark(Markup markup) {
        ANNIVERSARY.matcher(markup.plain()).results().forEach(found -> anniversary(markup, found));
    }

    private static void anniversary(Markup markup, MatchResult found) {
        OptionalInt years = Written.value(found.group(1));
        if (years.isEmpty()) {
            return;
        }
        Setting setting = markup.setting();
        String text = markup.passage().text();
        Optional<Integer> founded = founded(markup.before(found.start()));
        OptionalInt number = founded.map(year -> setting.counted(year, years.getAsInt()))
                .orElse(OptionalInt.of(setting.moved(years.getAsInt())));
        String moved = Written.like(
                        text.substring(found.start(1), found.end(1)), number.orElse(setting.moved(years.getAsInt())))
                + text.substring(found.end(1), found.end());
        boolean otherYear = number.isEmpty();
        boolean past = markup.passage().review() || past(markup, found);
        if (otherYear || past || !markup.edit(found.start(), found.end(), moved, ChangeRule.ANNIVERSARY)) {
            markup.note(
                    found.start(),
                    found.end(),
                    FlagRule.COUNT,
                    "周年所指不是文稿年度，或在引文、往事之中，未改动；请核对",
                    "an anniversary of another year, of something past, or in a quotation; it stays",
                    otherYear ? Optional.empty() : Optional.of(moved));
        } else if (founded.isEmpty()) {
            markup.note(
                    found.start(),
                    found.end(),
                    FlagRule.COUNT,
                    "已顺延为" + moved + "；请核对新一年是否仍以周年为名",
                    "now " + moved + "; see whether the new year still celebrates it");
        }
    }

    /** In a sentence that tells another year, or as something past. */
    private static boolean past(Markup markup, MatchResult found) {
        String plain = markup.plain();
        int start = Tense.sentenceStart(plain, found.start());
        String sentence = plain.substring(start, Tense.sentenceEnd(plain, found.end()));
        Optional<YearMention> told = YearScanner.scan(sentence, markup.setting().from()).stream()
                .filter(mention -> mention.kind() == YearMention.Kind.YEAR)
                .filter(mention -> mention.start() + start < found.start())
                .reduce((earlier, later) -> later);
        return told.filter(mention -> mention.year().value() != markup.setting().from()
                        || (!markup.names(found.start(), found.end()) && Tense.past(sentence, mention)))
                .isPresent();
    }

    private static Optional<Integer> founded(String before) {
        return FOUNDED.entrySet().stream()
                .filter(event -> Pattern.compile("(?:" + event.getKey() + ")(?:[“\"]?第?)$")
                        .matcher(before)
                        .find())
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
