package io.github.gongwen4j.compose;

import io.github.gongwen4j.model.Bilingual;
import io.github.gongwen4j.style.Length;
import io.github.gongwen4j.style.ProfileText;
import io.github.gongwen4j.style.SpacingReason;
import java.util.Locale;
import java.util.Objects;

/**
 * A paragraph that was set otherwise than its style says, so that lines and pages end well.
 *
 * @param page the sheet on which the paragraph begins, from 1
 * @param words the first words of the paragraph
 * @param tracking what was added to the advance of each of its characters; negative drew them together, zero left them and
 *     divided the paragraph over two pages
 * @param reason what for
 */
public record Adjustment(int page, String words, Length tracking, SpacingReason reason) {
    public Adjustment {
        Objects.requireNonNull(words);
        Objects.requireNonNull(tracking);
        Objects.requireNonNull(reason);
    }

    /** Whether the paragraph was divided and its characters were left as they were. */
    public boolean divided() {
        return tracking.twips() == 0;
    }

    /** One line for people: where, what was done, and by which clause. */
    public Bilingual message() {
        String clause = reason.clause();
        return new Bilingual(
                "第 " + page + " 页“" + words + "”：" + doneInChinese() + "，" + reasonInChinese()
                        + (clause.isEmpty() ? "" : "（第 " + clause + " 条）"),
                "page " + page + ", \"" + words + "\": " + doneInEnglish() + ", " + reasonInEnglish()
                        + (clause.isEmpty() ? "" : " (clause " + clause + ")"));
    }

    private String doneInChinese() {
        return divided() ? "分排于两页" : (tracking.points() < 0 ? "字距紧缩 " : "字距加宽 ") + amount();
    }

    private String doneInEnglish() {
        return divided()
                ? "divided over two pages"
                : "characters " + amount() + (tracking.points() < 0 ? " closer together" : " further apart");
    }

    private String amount() {
        return ProfileText.points(tracking.compareTo(Length.ZERO) < 0 ? Length.ZERO.minus(tracking) : tracking);
    }

    private String reasonInChinese() {
        return switch (reason) {
            case LAST_LINE -> "免得末行只剩一两个字";
            case SIGNATURE_PAGE -> "使署名、成文日期与正文同处一面";
            case FIRST_PAGE -> "使首页显示正文";
        };
    }

    private String reasonInEnglish() {
        return switch (reason) {
            case LAST_LINE -> "so that its last line has more than one or two characters";
            case SIGNATURE_PAGE -> "so that organ and date stand on a page with body text";
            case FIRST_PAGE -> "so that the first page shows body text";
        };
    }

    /** The same in the language of a reader. */
    public String in(Locale locale) {
        return message().in(locale);
    }
}
