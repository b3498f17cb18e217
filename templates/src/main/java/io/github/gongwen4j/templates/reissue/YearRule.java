package io.github.gongwen4j.templates.reissue;

import io.github.gongwen4j.templates.reissue.YearMention.Kind;
import io.github.gongwen4j.templates.reissue.YearMention.Part;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The years of a document's own plans move with it: in titles, headings, date fields, and in running text where nothing tells them as past.
 * Any other year is flagged, so that none goes by unseen.
 */
final class YearRule implements Rule {
    private static final Pattern DETAIL =
            Pattern.compile("^(?:[0-9一二三四五六七八九十]{1,3}月|初|元旦|春节|元宵|寒假|春季|春耕|上半年|第?[一1]季度)");
    private static final Pattern REVIEW = Pattern.compile("^.{0,14}(?:回顾|总结|情况|成效|成绩|报告|考核|考评|评价|决算|执行)");

    @Override
    public void mark(Markup markup) {
        for (YearMention mention : markup.years()) {
            boolean quoted = markup.quotation(mention.start(), mention.end()).isPresent();
            if (!quoted && !markup.spoken(mention.start(), mention.end())) {
                mark(markup, mention);
            }
        }
    }

    private static void mark(Markup markup, YearMention mention) {
        boolean farInTwo = mention.kind() == Kind.SHORT
                && Math.abs(mention.year().value() - markup.setting().from()) > 1;
        if (mention.kind() == Kind.NUMBER || farInTwo) {
            return;
        }
        if (mention.kind() == Kind.PERIOD) {
            new PeriodRule(markup).mark(mention);
            return;
        }
        switch (mention.kind()) {
            case COHORT, EDITION, RUN, BARE -> code(markup, mention);
            default -> year(markup, mention);
        }
    }

    private static void code(Markup markup, YearMention mention) {
        Setting setting = markup.setting();
        int year = mention.year().value();
        boolean field = markup.passage().role() == FieldRole.DATE;
        if (field && (mention.kind() == Kind.RUN || mention.kind() == Kind.BARE)) {
            move(markup, mention);
            return;
        }
        boolean known = mention.kind() == Kind.COHORT || mention.kind() == Kind.EDITION;
        if (!known && Math.abs(year - setting.from()) > 1) {
            return;
        }
        markup.note(
                mention.start(),
                mention.end(),
                FlagRule.CODE,
                known ? "版本或入学年级随事物本身，不随文稿年度，未改动" : "可能是年份，也可能是编号，未改动；请核对",
                known
                        ? "an edition or a class has a year of its own; it stays"
                        : "this may be a year or a code; it stays: see which",
                Math.abs(year - setting.from()) <= 1 ? Optional.of(moved(markup, mention)) : Optional.empty());
    }

    private static void year(Markup markup, YearMention mention) {
        Setting setting = markup.setting();
        int distance = mention.year().value() - setting.from();
        boolean moves = markup.passage().role() == FieldRole.DATE ? Math.abs(distance) <= 1 : planned(markup, mention);
        if (moves && oneOfSeveral(markup, mention)) {
            schedule(markup, mention);
        } else if (moves) {
            move(markup, mention);
        } else if (distance > 0) {
            later(markup, mention);
        } else {
            past(markup, mention, distance);
        }
    }

    /**
     * Whether it is one of the years among which a plan is divided: 2026年完成30%，2027年完成60%. Moved alone it would run into the
     * next one.
     */
    private static boolean oneOfSeveral(Markup markup, YearMention mention) {
        Setting setting = markup.setting();
        String plain = markup.plain();
        boolean plan = mention.year().value() == setting.from()
                && markup.passage().role() == FieldRole.PROSE
                && !markup.names(mention.start(), mention.end())
                && !detailed(markup, mention);
        if (!plan) {
            return false;
        }
        int start = Math.max(plain.lastIndexOf('。', mention.start()), plain.lastIndexOf('\n', mention.start()));
        int stop = plain.indexOf('。', mention.end());
        int end = stop < 0 ? plain.length() : stop;
        return markup.years().stream()
                .filter(other -> other.start() > start && other.end() <= end && other.kind() == Kind.YEAR)
                .filter(other -> other.year().value() == setting.from() + 1)
                .anyMatch(other -> !detailed(markup, other)
                        && markup.quotation(other.start(), other.end()).isEmpty());
    }

    private static void schedule(Markup markup, YearMention mention) {
        markup.note(
                mention.start(),
                mention.end(),
                FlagRule.PERIOD,
                "几个年度的安排写在一起，未改动；请按新情况改写",
                "a plan divided among several years stays; write it anew",
                Optional.of(moved(markup, mention)));
    }

    private static boolean detailed(Markup markup, YearMention mention) {
        return mention.kind() == Kind.NUMERIC
                || DETAIL.matcher(markup.after(mention.end())).find()
                || markup.twoYears()
                || markup.plain().substring(mention.start(), mention.end()).matches(".*[学届度].*");
    }

    /** Whether a year of running text, a title or a heading belongs to the document's plans. */
    private static boolean planned(Markup markup, YearMention mention) {
        Passage passage = markup.passage();
        Setting setting = markup.setting();
        String after = markup.after(mention.end());
        boolean detailed = detailed(markup, mention);
        boolean names = markup.names(mention.start(), mention.end());
        boolean now = names || (!passage.review() && !Tense.past(passage.plain(), mention, setting.issuedOn()));
        return switch (mention.year().value() - setting.from()) {
            case 0 -> now;
            case 1 -> now && detailed;
            case -1 -> names
                    ? REVIEW.matcher(after).find() || (detailed && setting.issued() < setting.from())
                    : now && detailed && setting.issued() < setting.from();
            default -> false;
        };
    }

    private static void move(Markup markup, YearMention mention) {
        boolean whole = mention.kind() == Kind.YEAR || mention.kind() == Kind.NUMERIC || mention.kind() == Kind.SHORT;
        int end = whole ? wordEnd(markup, mention) : mention.year().end();
        Part year = mention.year();
        String text = markup.passage().text();
        int moved = markup.setting().moved(year.value());
        boolean two = year.end() - year.start() == 2;
        String figures = Written.like(text.substring(year.start(), year.end()), two ? moved % 100 : moved);
        ChangeRule rule = markup.passage().role() == FieldRole.DATE ? ChangeRule.DATE : ChangeRule.YEAR;
        markup.edit(year.start(), end, figures + text.substring(year.end(), end), rule);
    }

    /** With the unit, so that a list of changes reads well; of a numeric date the day as well. */
    private static int wordEnd(Markup markup, YearMention mention) {
        return markup.passage().pieceAt(mention.year().start())
                        == markup.passage().pieceAt(mention.end() - 1)
                ? mention.end()
                : mention.year().end();
    }

    private static String moved(Markup markup, YearMention mention) {
        Part year = mention.year();
        String text = markup.passage().text();
        return text.substring(mention.start(), year.start())
                + Written.like(
                        text.substring(year.start(), year.end()),
                        markup.setting().moved(year.value()))
                + text.substring(year.end(), mention.end());
    }

    private static void later(Markup markup, YearMention mention) {
        markup.note(
                mention.start(),
                mention.end(),
                FlagRule.LATER_YEAR,
                "远期年份或以后的目标年，未改动；请核对是否仍然适用",
                "a year of long-range aims stays; see whether it still holds");
    }

    private static void past(Markup markup, YearMention mention, int distance) {
        if (distance < -1) {
            markup.note(
                    mention.start(),
                    mention.end(),
                    FlagRule.PAST_YEAR,
                    "以往年份，未改动；请核对是否仍需提及",
                    "a year gone by stays; see whether it is still to be told");
            return;
        }
        markup.note(
                mention.start(),
                mention.end(),
                FlagRule.PAST_YEAR,
                "已发生的事项或作比较的年份，所系事实和数字未改动；请按新情况改写",
                "a year told as past or compared with stays, with the facts and figures tied to it; write it anew",
                Optional.of(moved(markup, mention)));
    }
}
