package io.github.gongwen4j.templates.reissue;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Ordinals of sessions, meetings and batches (届次), of which nobody can tell from the text whether they go on by one each year. */
final class OrdinalRule implements Rule {
    private static final String NUMBER = "([0-9]{1,3}|[一二三四五六七八九十百]{1,5})";
    private static final Pattern ORDINAL = Pattern.compile("第" + NUMBER
            + "\\s*(?:[届屆轮輪期]|批(?!评)|次(?!性|序|数|要|于)|个年头|个(?!月|工作日|星期|季度|周期)(?=[\\p{IsHan}“”]{1,14}[日周月节](?!期)))"
            + "|(?<![0-9一二三四五六七八九十])([一二三四五六七八九十]{1,3})[届屆](?=[\\p{IsHan}]{0,6}[一二三四五六七八九十]{1,3}次|[\\p{IsHan}]{0,4}(?:中央|全会|人大|政协|人民代表大会|委员会))"
            + "|(?:党|黨)的(十[一二三四五六七八九]|二十)大");
    private static final Pattern SERIAL_OF_DOCUMENT = Pattern.compile("^第.+期$");

    @Override
    public void mark(Markup markup) {
        if (markup.passage().role() == FieldRole.NUMBER) {
            return;
        }
        ORDINAL.matcher(markup.plain())
                .results()
                .filter(found -> !markup.spoken(found.start(), found.end()))
                .filter(found -> !SERIAL_OF_DOCUMENT.matcher(markup.plain()).matches())
                .forEach(found -> note(markup, found));
    }

    private static void note(Markup markup, MatchResult found) {
        Optional<String> next = found.group(1) == null ? Optional.empty() : next(markup, found);
        markup.note(
                found.start(),
                found.end(),
                FlagRule.ORDINAL,
                "届次、批次未改动；请核对新一年的届次",
                "the ordinal of a session, meeting or batch stays; see what it is in the new year",
                next);
    }

    private static Optional<String> next(Markup markup, MatchResult found) {
        OptionalInt number = Written.value(found.group(1));
        if (number.isEmpty()) {
            return Optional.empty();
        }
        String text = markup.passage().text();
        return Optional.of(text.substring(found.start(), found.start(1))
                + Written.like(
                        text.substring(found.start(1), found.end(1)),
                        markup.setting().moved(number.getAsInt()))
                + text.substring(found.end(1), found.end()));
    }
}
