package io.github.gongwen4j.templates.reissue;

import io.github.gongwen4j.templates.reissue.YearMention.Kind;
import io.github.gongwen4j.templates.reissue.YearMention.Part;
import java.util.Optional;

/**
 * The years of a document's own plans move with it: in titles, headings, date fields, and in running text where nothing tells them as past.
 * Any other year is flagged, so that none goes by unseen.
 */
final class YearRule implements Rule {
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
                Math.abs(year - setting.from()) <= 1
                        ? Optional.of(moved(markup, mention, setting.moved(0)))
                        : Optional.empty());
    }

    private static void year(Markup markup, YearMention mention) {
        Setting setting = markup.setting();
        int distance = mention.year().value() - setting.from();
        boolean moves =
                markup.passage().role() == FieldRole.DATE ? Math.abs(distance) <= 1 : PlannedYear.is(markup, mention);
        if (SeveralYears.inTable(markup)) {
            schedule(markup, mention, "表中并列几个年度，未改动；请按新情况改列", "years side by side in a table stay; set them anew");
        } else if (moves && SeveralYears.inSentence(markup, mention)) {
            schedule(
                    markup,
                    mention,
                    "几个年度的安排写在一起，未改动；请按新情况改写",
                    "a plan divided among several years stays; write it anew");
        } else if (moves) {
            move(markup, mention);
        } else if (distance > 0) {
            later(markup, mention);
        } else {
            past(markup, mention, distance);
        }
    }

    private static void schedule(Markup markup, YearMention mention, String chinese, String english) {
        markup.note(
                mention.start(),
                mention.end(),
                FlagRule.PERIOD,
                chinese,
                english,
                Optional.of(moved(markup, mention, markup.setting().moved(0))));
    }

    private static void move(Markup markup, YearMention mention) {
        move(markup, mention, markup.setting().moved(0));
    }

    private static boolean move(Markup markup, YearMention mention, int years) {
        boolean whole = mention.kind() == Kind.YEAR || mention.kind() == Kind.NUMERIC || mention.kind() == Kind.SHORT;
        int end = whole ? wordEnd(markup, mention) : mention.year().end();
        Part year = mention.year();
        String text = markup.passage().text();
        int moved = year.value() + years;
        boolean two = year.end() - year.start() == 2;
        String figures = Written.like(text.substring(year.start(), year.end()), two ? moved % 100 : moved);
        ChangeRule rule = markup.passage().role() == FieldRole.DATE ? ChangeRule.DATE : ChangeRule.YEAR;
        return markup.edit(year.start(), end, figures + text.substring(year.end(), end), rule);
    }

    /** With the unit, so that a list of changes reads well; of a numeric date the day as well. */
    private static int wordEnd(Markup markup, YearMention mention) {
        return markup.passage().pieceAt(mention.year().start())
                        == markup.passage().pieceAt(mention.end() - 1)
                ? mention.end()
                : mention.year().end();
    }

    private static String moved(Markup markup, YearMention mention, int years) {
        Part year = mention.year();
        String text = markup.passage().text();
        return text.substring(mention.start(), year.start())
                + Written.like(text.substring(year.start(), year.end()), year.value() + years)
                + text.substring(year.end(), mention.end());
    }

    /**
     * A year to come stays while it is to come. Once the new year has reached it, it goes along, as it would have done year by year.
     */
    private static void later(Markup markup, YearMention mention) {
        boolean field = markup.passage().role() == FieldRole.DATE;
        int last = markup.setting().to() + (field || PlannedYear.detailed(markup, mention) ? 1 : 0);
        int years = last - mention.year().value();
        boolean past = Tense.past(markup.plain(), mention) || markup.passage().review();
        if (years > 0 && !past && move(markup, mention, years)) {
            note(
                    markup,
                    mention,
                    "新一年已到或已过原定目标年，已改为新一年；请核对目标",
                    "the new year has reached this aim, which goes along now; see whether it holds");
        } else if (mention.year().value() == markup.setting().to()) {
            note(
                    markup,
                    mention,
                    "原文的以后年份，未改动，新一年正是这一年；请核对，下次重发将随文稿年度顺延",
                    "a later year stays, and is the new year itself; see whether it still holds: next time it moves with the document");
        } else {
            note(
                    markup,
                    mention,
                    "远期年份或以后的目标年，未改动；请核对是否仍然适用",
                    "a year of long-range aims stays; see whether it still holds");
        }
    }

    private static void note(Markup markup, YearMention mention, String chinese, String english) {
        markup.note(mention.start(), mention.end(), FlagRule.LATER_YEAR, chinese, english);
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
                Optional.of(moved(markup, mention, markup.setting().moved(0))));
    }
}
