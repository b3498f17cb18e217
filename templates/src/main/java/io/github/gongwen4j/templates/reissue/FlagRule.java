package io.github.gongwen4j.templates.reissue;

import io.github.gongwen4j.model.Bilingual;

/** Why a person must look at a word. */
public enum FlagRule {
    /** A year before the document's own (往年), or one told of as past. */
    PAST_YEAR("past-year", "往年事项", "past year"),
    /** A year beyond the document's own plans (远期年份), as 到2030年. */
    LATER_YEAR("later-year", "远期年份", "later year"),
    /** A period of several years (跨年规划期), as 2024—2026年. */
    PERIOD("period", "跨年时段", "period of years"),
    /** A year within a quotation or the name of another document (引文). */
    QUOTATION("quotation", "引文", "quotation"),
    /** The number of another document (他文文号). */
    DOCUMENT_NUMBER("document-number", "其他文件文号", "number of another document"),
    /** A year that belongs to an edition, a class or a code (版本、届级、编号). */
    CODE("code", "版本或编号", "edition or code"),
    /** Figures tied to a year (与年份挂钩的数字). */
    FIGURE("figure", "数字", "figures"),
    /** A section that looks back on the past year (回顾). */
    REVIEW("review", "回顾部分", "review of the past year"),
    /** A weekday that no longer fits its date (星期). */
    WEEKDAY("weekday", "星期", "weekday"),
    /** A day that the calendar of the new year does not have, or that is no working day (日期). */
    DAY("day", "日期", "day"),
    /** A number of years or an anniversary that may go on (年数、周年). */
    COUNT("count", "年数与周年", "count of years"),
    /** An ordinal of a session, a meeting, a batch (届次). */
    ORDINAL("ordinal", "届次", "ordinal"),
    /** A five-year plan, or a place within one (五年规划). */
    FIVE_YEAR_PLAN("five-year-plan", "五年规划", "five-year plan"),
    /** The name of a lunar year (农历年名), as 丙午年, 马年. */
    LUNAR_YEAR("lunar-year", "农历年名", "lunar year"),
    /** The name of a person in office (任职人员姓名). */
    NAME("name", "人员姓名", "name of a person"),
    /** A year in a comment of the source (注释), which is not printed. */
    COMMENT("comment", "注释", "comment"),
    /** A picture or another file named by year (文件名). */
    FILE("file", "文件名", "name of a file"),
    /** A word that should change and cannot be reached where it is written (无法改写之处). */
    UNREACHABLE("unreachable", "无法自动改写", "cannot be rewritten");

    private final String word;
    private final Bilingual label;

    FlagRule(String word, String chinese, String english) {
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
