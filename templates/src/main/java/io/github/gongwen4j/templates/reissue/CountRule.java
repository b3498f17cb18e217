package io.github.gongwen4j.templates.reissue;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Numbers of years that go on with time (26年来), and years in two figures that may be such a number. */
final class CountRule implements Rule {
    private static final Pattern YEARS =
            Pattern.compile("(?<![0-9.年月第〇一二三四五六七八九十百])([0-9]{1,2}|[一二三四五六七八九十]{1,3})年(?=来|間|间|多来|历程|历史|发展历程)");
    private static final Pattern TWO_FIGURES = Pattern.compile("(?<![0-9.:：/\\-—年月第近约达满])([0-9]{2})年(?![来间以内级生期龄])");

    private static final Pattern RUNNING = Pattern.compile(
            "连续(?:[\\p{IsHan}&&[^，未不没三两二]]{0,6}?)(?:了)?第?([0-9]{1,3}|[一二三四五六七八九十]{1,3})(?:个?年(?:度|头)?|[届屆次])(?!以|未|不|没|无|内|[的及])");
    private static final Pattern NTH = Pattern.compile("(?<!连续)第(?:[0-9]{1,2}|[六七八九十]{1,3})年(?!级)");

    @Override
    public void mark(Markup markup) {
        YEARS.matcher(markup.plain()).results().forEach(found -> count(markup, found));
        RUNNING.matcher(markup.plain()).results().forEach(found -> running(markup, found));
        NTH.matcher(markup.plain()).results().forEach(found -> nth(markup, found));
        TWO_FIGURES.matcher(markup.plain()).results().forEach(found -> twoFigures(markup, found));
    }

    /** 26年, which may be the year or a number of years. */
    private static void twoFigures(Markup markup, MatchResult found) {
        int value = Integer.parseInt(found.group(1));
        int distance = Math.floorMod(markup.setting().from() - value, 100);
        if (distance <= 1 && !markup.spoken(found.start(), found.end())) {
            markup.note(
                    found.start(),
                    found.end(),
                    FlagRule.COUNT,
                    "可能是两位数的年份，也可能是年数，未改动；请写成四位数年份",
                    "this may be a year in two figures or a number of years; it stays: write years in four figures");
        }
    }

    /** 连续举办九届, 连续第5年: what has gone on so long has gone on a year longer now, or has ended. */
    private static void running(Markup markup, MatchResult found) {
        if (markup.quotation(found.start(), found.end()).isPresent()) {
            return;
        }
        String text = markup.passage().text();
        Optional<String> moved = Written.value(found.group(1)).stream()
                .mapToObj(value -> text.substring(found.start(), found.start(1))
                        + Written.like(
                                text.substring(found.start(1), found.end(1)),
                                markup.setting().moved(value))
                        + text.substring(found.end(1), found.end()))
                .findFirst();
        markup.note(
                found.start(),
                found.end(),
                FlagRule.COUNT,
                "连续的年数、届数可能要增加，未改动；请核对",
                "how often or how long without a break may have gone on; it stays",
                moved);
    }

    private static void nth(Markup markup, MatchResult found) {
        if (markup.quotation(found.start(), found.end()).isEmpty()) {
            count(markup, found);
        }
    }

    private static void count(Markup markup, MatchResult found) {
        if (markup.quotation(found.start(), found.end()).isEmpty()) {
            markup.note(
                    found.start(),
                    found.end(),
                    FlagRule.COUNT,
                    "所经年数可能要增加，未改动；请核对",
                    "a count of years may have gone on; it stays");
        }
    }
}
