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
            Map.entry("国际志愿者日", 1986),
            Map.entry("全国消防日", 1992),
            Map.entry("全国助残日", 1991),
            Map.entry("全国节能宣传周", 1991),
            Map.entry("全国低碳日", 2013),
            Map.entry("全国爱眼日", 1996),
            Map.entry("全国爱耳日", 2000),
            Map.entry("全国交通安全日", 2012),
            Map.entry("世界无烟日", 1988),
            Map.entry("世界献血者日", 2004),
            Map.entry("世界地球日", 1970),
            Map.entry("世界气象日", 1961),
            Map.entry("世界湿地日", 1997),
            Map.entry("世界粮食日", 1981),
            Map.entry("国际减灾日", 1990),
            Map.entry("国际博物馆日", 1977),
            Map.entry("植树节", 1979),
            Map.entry("教师节", 1985),
            Map.entry("中国医师节", 2018),
            Map.entry("中国人民警察节", 2021));
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
        OptionalInt next =
                number.isPresent() && began.isPresent() && !markup.passage().review()
                        ? setting.counted(began.get() - 1, number.getAsInt())
                        : OptionalInt.empty();
        if (next.isPresent()) {
            String text = markup.passage().text();
            int end = found.end(1) + 1;
            String moved = Written.like(text.substring(found.start(1), found.end(1)), next.getAsInt());
            markup.edit(
                    found.start(),
                    end,
                    text.substring(found.start(), found.start(1)) + moved + text.substring(found.end(1), end),
                    ChangeRule.OBSERVANCE);
        }
    }
}
