package io.github.gongwen4j.templates.reissue;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days off around a festival, and days worked instead of them: they are set anew every year, also where the festival has its day. */
final class HolidayRule implements Rule {
    private static final String FESTIVAL = "(?:" + FestivalRule.MOVING + "|元旦|劳动节|五一|国庆节?)";
    private static final Pattern SENTENCE = Pattern.compile("[^。；！？\n]+");
    private static final Pattern OFF = Pattern.compile("放假|调休|休假|补休|补班");
    private static final Pattern WORKED = Pattern.compile("上班");
    private static final Pattern SPAN = Pattern.compile(FESTIVAL + "(?:假期|假日|期间|长假|小长假)");
    private static final Pattern NAMED = Pattern.compile(FESTIVAL);
    private static final String DAY = "[0-9]{1,2}月[0-9]{1,2}日(?:\\s*[（(][^（()）]{0,20}[）)])?";
    private static final Pattern DAYS = Pattern.compile(
            "(?<![0-9])" + DAY
                    + "(?:\\s*(?:至|到|[-—–－~～]{1,2})\\s*(?:[0-9]{4}年)?(?:[0-9]{1,2}月)?[0-9]{1,2}日(?:\\s*[（(][^（()）]{0,20}[）)])?)?");

    @Override
    public void mark(Markup markup) {
        String plain = markup.plain();
        if (markup.passage().review() || !NAMED.matcher(plain).find()) {
            return;
        }
        boolean off = OFF.matcher(plain).find();
        SENTENCE.matcher(plain).results().forEach(sentence -> {
            String words = sentence.group();
            if (OFF.matcher(words).find() || (off && WORKED.matcher(words).find())) {
                days(markup, sentence, false);
            } else if (SPAN.matcher(words).find()) {
                days(markup, sentence, true);
            }
        });
    }

    /** @param stretches whether stretches of days alone are meant: 春节期间（2月15日至23日） */
    private static void days(Markup markup, MatchResult sentence, boolean stretches) {
        Matcher days = DAYS.matcher(markup.plain()).region(sentence.start(), sentence.end());
        while (days.find()) {
            boolean meant = !stretches || days.group().matches(".*日.*日.*");
            if (meant && !markup.spoken(days.start(), days.end())) {
                markup.note(
                        days.start(),
                        days.end(),
                        FlagRule.DAY,
                        "放假调休日期逐年不同，未改动；请按新一年的放假安排核对",
                        "days off differ from year to year; they stay: set those of the new year");
            }
        }
    }
}
