package io.github.gongwen4j.templates.reissue;

import java.util.Optional;

/** Words of others keep their years: 《2025年…》, “…2026年…”. */
final class QuotationRule implements Rule {
    @Override
    public void mark(Markup markup) {
        for (YearMention mention : markup.years()) {
            markup.quotation(mention.start(), mention.end())
                    .filter(quotation -> !markup.noted(quotation.start(), quotation.end(), FlagRule.QUOTATION))
                    .ifPresent(quotation -> note(markup, quotation, mention));
        }
    }

    private static void note(Markup markup, Quotation quotation, YearMention mention) {
        int from = markup.setting().from();
        boolean ofTheYear = mention.year().value() == from && mention.kind() != YearMention.Kind.PERIOD;
        Optional<String> moved = ofTheYear ? Optional.of(renewed(markup, quotation)) : Optional.empty();
        markup.note(
                quotation.start(),
                quotation.end(),
                FlagRule.QUOTATION,
                "引文或文件名中有年份，未改动；请核对是否有新一年的文件或提法",
                "a quotation or the name of a document holds a year; it stays: see whether there is one of the new year",
                moved);
    }

    private static String renewed(Markup markup, Quotation quotation) {
        Setting setting = markup.setting();
        String text = markup.passage().text();
        StringBuilder renewed = new StringBuilder();
        int at = quotation.start();
        for (YearMention mention : markup.years()) {
            YearMention.Part year = mention.year();
            if (quotation.holds(year.start(), year.end()) && year.value() == setting.from()) {
                String figures = Written.like(text.substring(year.start(), year.end()), setting.to());
                renewed.append(text, at, year.start()).append(figures);
                at = year.end();
            }
        }
        return renewed.append(text, at, quotation.end()).toString();
    }
}
