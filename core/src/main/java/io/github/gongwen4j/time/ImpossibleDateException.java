package io.github.gongwen4j.time;

/**
 * Text that looks like a calendar date but names a day, month or quarter that does not exist, such as 2月30日 or 13月. The message says in
 * Chinese and in English what is wrong.
 */
public final class ImpossibleDateException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String words;

    ImpossibleDateException(String words, Flaw flaw) {
        super("日期“" + words + "”不存在：" + flaw.chinese() + " / \"" + words + "\" is no date: " + flaw.english());
        this.words = words;
    }

    /** The text as written. */
    public String words() {
        return words;
    }
}
