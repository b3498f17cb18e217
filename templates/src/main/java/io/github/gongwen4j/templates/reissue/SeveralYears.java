package io.github.gongwen4j.templates.reissue;

import io.github.gongwen4j.templates.reissue.YearMention.Kind;

/** Plans divided among several years: moved alone, one year would run into the next. */
final class SeveralYears {
    private static final int ALIKE = 2;

    private SeveralYears() {}

    /** Whether the passage is a cell of a table that sets several years side by side. */
    static boolean inTable(Markup markup) {
        Tables tables = markup.setting().tables();
        return tables.cell(markup.passage()).filter(tables::ofSeries).isPresent();
    }

    /** Whether a year is one of those among which a sentence divides a plan: 2026年完成30%，2027年完成60%. */
    static boolean inSentence(Markup markup, YearMention mention) {
        String plain = markup.plain();
        boolean plan = mention.year().value() == markup.setting().from()
                && markup.passage().role() == FieldRole.PROSE
                && !markup.names(mention.start(), mention.end())
                && !PlannedYear.detailed(markup, mention);
        if (!plan) {
            return false;
        }
        int start = Math.max(plain.lastIndexOf('。', mention.start()), plain.lastIndexOf('\n', mention.start()));
        int stop = plain.indexOf('。', mention.end());
        int end = stop < 0 ? plain.length() : stop;
        return markup.years().stream()
                .filter(other -> other.start() > start && other.end() <= end && other.kind() == Kind.YEAR)
                .anyMatch(other -> beside(markup, mention, other));
    }

    /** The next year, or the year before of which the same is said. */
    private static boolean beside(Markup markup, YearMention mention, YearMention other) {
        int distance = other.year().value() - markup.setting().from();
        boolean divided = distance == 1 || (distance == -1 && alike(markup, mention, other));
        return divided
                && !PlannedYear.detailed(markup, other)
                && markup.quotation(other.start(), other.end()).isEmpty();
    }

    private static boolean alike(Markup markup, YearMention mention, YearMention other) {
        String first = markup.after(mention.end());
        String second = markup.after(other.end());
        return first.length() >= ALIKE && second.startsWith(first.substring(0, ALIKE));
    }
}
