package io.github.gongwen4j.templates.reissue;

import java.util.List;

/** Which rules look at which fields, and in what order: who comes first has the word. */
final class Rules {
    private static final List<Rule> TEXT = List.of(
            new QuotationRule(),
            new NumberRule(),
            new ObservanceRule(),
            new AnniversaryRule(),
            new YearRule(),
            new CountRule(),
            new FestivalRule(),
            new HolidayRule(),
            new WeekdayRule(),
            new CalendarRule(),
            new LunarYearRule(),
            new OrdinalRule(),
            new FiveYearPlanRule(),
            new NameRule(),
            new FigureRule(),
            new TableFigureRule(),
            new PlaceRule());
    private static final List<Rule> DATE = List.of(new YearRule(), new WeekdayRule(), new CalendarRule());
    private static final List<Rule> NUMBER = List.of(new NumberRule());
    private static final List<Rule> NAME = List.of(new NameRule());
    private static final List<Rule> FILE = List.of(new PlaceRule());

    private Rules() {}

    static List<Rule> of(FieldRole role) {
        return switch (role) {
            case TITLE, HEADING, PROSE -> TEXT;
            case DATE -> DATE;
            case NUMBER -> NUMBER;
            case NAME -> NAME;
            case FILE -> FILE;
            case NONE -> List.of();
        };
    }
}
