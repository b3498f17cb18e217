package io.github.gongwen4j.templates.reissue;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The document's own number takes the new year and a serial left blank; the numbers of other documents stay. */
final class NumberRule implements Rule {
    private static final String BLANK = "×";
    private static final Pattern SERIAL = Pattern.compile("(?<=[〕第])([0-9〇一二三四五六七八九十百千]+)(?=[号期次]$)");
    private static final Pattern CODE = Pattern.compile("(?:[\\p{IsHan}A-Za-z&&[^和与及按照据由对经到在的将是以向]]){2,8}$");

    @Override
    public void mark(Markup markup) {
        if (markup.passage().role() == FieldRole.NUMBER) {
            own(markup, 0, markup.plain().length());
            return;
        }
        markup.years().stream()
                .filter(mention -> mention.kind() == YearMention.Kind.NUMBER)
                .filter(mention ->
                        markup.quotation(mention.start(), mention.end()).isEmpty())
                .forEach(mention -> cited(markup, mention));
    }

    /** The whole of the number after the organ's code is told as one change: 〔2026〕6号 → 〔2027〕×号. */
    private static void own(Markup markup, int start, int end) {
        String plain = markup.plain().substring(start, end);
        StringBuilder moved = new StringBuilder(markup.passage().text().substring(start, end));
        int first = plain.length();
        Matcher serial = SERIAL.matcher(plain);
        if (serial.find()) {
            moved.replace(serial.start(), serial.end(), BLANK);
            first = serial.start();
        }
        for (YearMention mention : YearScanner.scan(plain, markup.setting().from())) {
            YearMention.Part year = mention.year();
            String before = moved.substring(year.start(), year.end());
            moved.replace(
                    year.start(),
                    year.end(),
                    Written.like(before, markup.setting().moved(year.value())));
            first = Math.min(first, mention.start());
        }
        if (first < plain.length()) {
            markup.edit(start + first, end, moved.substring(first), ChangeRule.NUMBER);
        }
    }

    private static void cited(Markup markup, YearMention mention) {
        Matcher code = CODE.matcher(markup.before(mention.start()));
        int start = code.find() ? mention.start() - code.group().length() : mention.start();
        Optional<String> own = markup.setting().names().number().filter(number -> markup.passage()
                .text()
                .substring(0, mention.end())
                .endsWith(number));
        if (own.isPresent()) {
            own(markup, mention.end() - own.get().length(), mention.end());
            return;
        }
        markup.note(
                start,
                mention.end(),
                FlagRule.DOCUMENT_NUMBER,
                "其他文件的文号，未改动；请核对新一年是否另有文件",
                "the number of another document stays; see whether there is one of the new year");
    }
}
