package io.github.gongwen4j.time;

import java.util.regex.Pattern;

/** Skips what a notice adds to a day: the weekday and the hours (星期三、上午9时至11时). They stay in the words and do not change the day. */
final class DayDetail {
    private static final String WEEKDAY = "(?:\\((?:星期|周)[一二三四五六日天]\\))?";
    private static final String HALF = "(?:凌晨|早上|上午|中午|下午|晚上|晚|全天)?";
    private static final String NUMBER = "[0-9一二三四五六七八九十]{1,3}";
    private static final String HOUR = NUMBER + "(?:[时点:](?:" + NUMBER + "分?|半|整)?)";
    private static final Pattern FORM =
            Pattern.compile(WEEKDAY + HALF + "(?:" + HOUR + "(?:[-至到]" + HALF + HOUR + ")?)?");

    private DayDetail() {}

    static void skip(Cursor cursor) {
        cursor.take(FORM);
    }
}
