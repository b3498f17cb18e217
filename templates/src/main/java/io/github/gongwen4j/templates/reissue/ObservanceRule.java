package io.github.gongwen4j.templates.reissue;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The ordinal of a day, week or month that is kept every year: 第三十四届世界水日. It goes on where the old one is right by the year in which
 * the observance began; otherwise it is left to {@link OrdinalRule}.
 */
final class ObservanceRule implements Rule {
    private static final Map<String, Integer> BEGAN = Map.ofEntries(
            Map.entry("世界水日", 1993),
            Map.entry("中国水周", 1988),
            Map.entry("全国城市节约用水宣传周", 1992),
            Map.entry("世界读书日", 1996),
            Map.entry("全国中小学生安全教育日", 1996),
            Map.entry("全国防灾减灾日", 2009),
            Map.entry("全国安全生产月", 2002),
            Map.entry("安全生产月", 2002),
            Map.entry("全国土地日", 1991),
            Map.entry("国家宪法日", 2014),
            Map.entry("国际档案日", 2008),
            Map.entry("全民国家安全教育日", 2016),
            Map.entry("中国农民丰收节", 2018),
            Map.entry("国际志愿者日", 1986));
    private static final Pattern ORDINAL = Pattern.compile("第([0-9]{1,3}|[一二三四五六七八九十百]{1,5})[个個届屆次][“\"]?("
            + BEGAN.keySet().stream()
                    .sorted((a, b) -> a.length() != b.length() ? b.length() - a.length() : a.compareTo(b))
                    .collect(Collectors.joining("|"))
            + ")");

    @Override
    public void mark(Markup markup) {
        ORDINAL.matcher(markup.plain()).results().forEach(found -> ordinal(markup, found));
    }

    private static void ordinal(Markup markup, MatchResult found) {
        OptionalInt number = Written.value(found.group(1));
        Optional<Integer> began = Optional.ofNullable(BEGAN.get(found.group(2)));
        Setting setting = markup.setting();
        if (number.isPresent()
                && began.filter(year -> setting.from() - year + 1 == number.getAsInt())
                        .isPresent()
                && !markup.passage().review()) {
            String text = markup.passage().text();
            int end = found.end(1) + 1;
            String moved = Written.like(text.substring(found.start(1), found.end(1)), setting.moved(number.getAsInt()));
            markup.edit(
                    found.start(),
                    end,
                    text.substring(found.start(), found.start(1)) + moved + text.substring(found.end(1), end),
                    ChangeRule.OBSERVANCE);
        }
    }
}
