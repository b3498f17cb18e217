package io.github.gongwen4j.time;

/**
 * Text that looks like a calendar date but names a day, month or quarter that does not exist, such as 2月30日 or 13月. The message says in
 * Chinese and in English what is wrong.
 */
public final class ImpossibleDateException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String words;
    private final String chinese;
    private final String english;

    ImpossibleDateException(String words, Flaw flaw) {
        super(chinese(words, flaw) + " / " + english(words, flaw));
        this.words = words;
        this.chinese = chinese(words, flaw);
        this.english = english(words, flaw);
    }

    /** The message in Chinese. */
    public String chinese() {
        return chinese;
    }

    /** The message in English. */
    public String english() {
        return english;
    }

    private static String chinese(String words, Flaw flaw) {
        return "日期“" + words + "”不存在：" + flaw.chinese();
    }

    private static String english(String words, Flaw flaw) {
        return "\"" + words + "\" is no date: " + flaw.english();
    }

    /** The text as written. */
    public String words() {
        return words;
    }
}
