package io.github.gongwen4j.time;

import java.util.regex.Pattern;

/** Finds places left blank: 20xx年, 20XX, ××××年×月×日, 20__, 某月某日, 2026年　月　日. */
final class Placeholders {
    private static final Pattern BLANK = Pattern.compile(
            "(?<![A-Za-z])[xXｘＸ]+(?![A-Za-z])" // Latin words with an x are no blanks
                    + "|[×✕╳_＿]"
                    + "|某(?=[年月日])"
                    + "|[*＊](?=[*＊]*[年月日])"
                    + "|年\\s*月\\s*日"
                    + "|(?<=[0-9０-９年])[\\s　]*月[\\s　]+日");

    private Placeholders() {}

    static boolean in(String words) {
        return BLANK.matcher(words).find();
    }
}
