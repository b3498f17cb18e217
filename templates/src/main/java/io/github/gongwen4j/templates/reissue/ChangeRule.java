package io.github.gongwen4j.templates.reissue;

import io.github.gongwen4j.model.Bilingual;

/** Why a word was changed. */
public enum ChangeRule {
    /** A year (年份) of the document: in its title, its headings, its plans. */
    YEAR("year", "年份", "year"),
    /** A period over two years (跨年时段), as 2025—2026学年. */
    PERIOD("period", "跨年时段", "period over two years"),
    /** A date field of the document or of a phase (日期字段). */
    DATE("date", "日期", "date"),
    /** The year and the serial of its own document number (发文字号); the serial is left blank. */
    NUMBER("number", "发文字号", "document number"),
    /** The day of a festival that moves against the calendar (节日日期), as 春节（2月17日）. */
    FESTIVAL("festival", "节日日期", "day of a festival"),
    /** An anniversary (周年). */
    ANNIVERSARY("anniversary", "周年", "anniversary"),
    /** The ordinal of a day or week that is kept every year (届次), as 第三十四届世界水日. */
    OBSERVANCE("observance", "纪念日届次", "ordinal of a yearly observance");

    private final String word;
    private final Bilingual label;

    ChangeRule(String word, String chinese, String english) {
        this.word = word;
        this.label = new Bilingual(chinese, english);
    }

    /** The word by which reports name it. */
    public String word() {
        return word;
    }

    /** What people call it. */
    public Bilingual label() {
        return label;
    }
}
