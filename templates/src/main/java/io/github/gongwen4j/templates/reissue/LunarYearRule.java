package io.github.gongwen4j.templates.reissue;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Names of lunar years (丙午年, 马年), which begin at 春节 and not with the year: flagged, with the name of the new year. */
final class LunarYearRule implements Rule {
    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
    private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";
    private static final String ANIMALS = "鼠牛虎兔龙蛇马羊猴鸡狗猪";
    private static final Pattern NAME =
            Pattern.compile("([" + STEMS + "][" + BRANCHES + "])?([" + ANIMALS + "])?年(?=[\\p{IsHan}，。；、！]|$)");
    private static final int FIRST_OF_SIXTY = 4;

    @Override
    public void mark(Markup markup) {
        NAME.matcher(markup.plain()).results().forEach(found -> name(markup, found));
    }

    private static void name(Markup markup, MatchResult found) {
        int from = markup.setting().from();
        boolean stem = found.group(1) != null && found.group(1).equals(stemAndBranch(from));
        boolean animal = found.group(2) != null && found.group(2).equals(animal(from));
        if (!stem && !(animal && found.group(1) == null)) {
            return;
        }
        int to = markup.setting().to();
        String name = (stem ? stemAndBranch(to) : "") + (found.group(2) == null ? "" : animal(to)) + "年";
        markup.note(
                found.start(),
                found.end(),
                FlagRule.LUNAR_YEAR,
                "农历年名未改动；农历年从春节起，请核对",
                "the name of a lunar year stays; lunar years begin at 春节: see which one is meant",
                Optional.of(name));
    }

    private static String stemAndBranch(int year) {
        int place = Math.floorMod(year - FIRST_OF_SIXTY, STEMS.length() * BRANCHES.length() / 2);
        return STEMS.substring(place % STEMS.length(), place % STEMS.length() + 1)
                + BRANCHES.substring(place % BRANCHES.length(), place % BRANCHES.length() + 1);
    }

    private static String animal(int year) {
        int place = Math.floorMod(year - FIRST_OF_SIXTY, ANIMALS.length());
        return ANIMALS.substring(place, place + 1);
    }
}
