package io.github.gongwen4j.draft;

/** What stands between blanks and marks in a paragraph: whether blanks separate the names of a list. */
final class Tokens {
    private static final int LONGEST_NAME = 4;
    private static final int SPACED_OUT = 3;
    private static final String ENDS_OF_NAMES = "等同任为為的、，。；：和";
    private static final String SURNAMES =
            "王李张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱高林何郭马馬罗羅梁宋郑鄭谢謝韩韓唐冯馮于董萧蕭程曹袁邓鄧许許傅沈曾彭吕呂苏蘇卢盧蒋蔣蔡贾賈丁魏薛叶葉阎閻余潘杜戴夏钟鍾汪田任姜范方石姚谭譚廖邹鄒熊金陆陸郝孔白崔康毛邱秦江史顾顧侯邵孟龙龍万萬段雷钱錢汤湯尹黎易常武乔喬贺賀赖賴龚龔文";

    private final String text;

    Tokens(String text) {
        this.text = text;
    }

    static boolean isBlank(char c) {
        return c == ' ' || c == '\u00A0';
    }

    /** Whether a blank has another one close by, with nothing but Han characters between them: words set apart from one another. */
    boolean inList(int at) {
        int next = runEnd(at + 1, 1);
        int previous = runEnd(at - 1, -1);
        return (isBlankAt(next) && next - at - 1 <= LONGEST_NAME)
                || (isBlankAt(previous) && at - previous - 1 <= LONGEST_NAME);
    }

    /** Whether a blank stands between the names of persons: others are close by, or behind it is a surname and what makes a name of it. */
    boolean separatesNames(int at) {
        if (inList(at)) {
            return true;
        }
        int length = 0;
        while (at + 1 + length < text.length()
                && ENDS_OF_NAMES.indexOf(text.charAt(at + 1 + length)) < 0
                && length <= LONGEST_NAME) {
            length++;
        }
        return (length == 2 || length == 3)
                && SURNAMES.indexOf(text.charAt(at + 1)) >= 0
                && !OfficialWords.has(text.charAt(at + 1), text.charAt(at + 2));
    }

    /** Whether every character is set apart from the next, three blanks in a row or more. */
    boolean spacedOut(int at) {
        int blanks = 1;
        for (int i = at + 2; isSpacedOutAt(i, -1) && blanks < SPACED_OUT; i += 2) {
            blanks++;
        }
        for (int i = at - 2; isSpacedOutAt(i, 1) && blanks < SPACED_OUT; i -= 2) {
            blanks++;
        }
        return blanks >= SPACED_OUT;
    }

    private boolean isSpacedOutAt(int at, int back) {
        return isBlankAt(at) && Chinese.isHan(text.charAt(at + back));
    }

    private boolean isBlankAt(int at) {
        return at >= 0 && at < text.length() && isBlank(text.charAt(at));
    }

    /** Where the run of Han characters ends that begins at a place; none is looked at beyond the length of a name. */
    private int runEnd(int from, int step) {
        int i = from;
        while (i >= 0 && i < text.length() && Chinese.isHan(text.charAt(i)) && Math.abs(i - from) <= LONGEST_NAME) {
            i += step;
        }
        return i;
    }
}
