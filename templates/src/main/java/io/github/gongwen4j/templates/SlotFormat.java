package io.github.gongwen4j.templates;

import io.github.gongwen4j.model.Bilingual;
import io.github.gongwen4j.numbering.ChineseNumerals;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How a slot prints its value: the word after the colon in ｛日期：月日｝. */
enum SlotFormat {
    FULL_DAY("年月日", "20××年×月×日", SlotFormat::fullDay),
    MONTH_DAY("月日", "×月×日", SlotFormat::monthDay),
    YEAR_MONTH("年月", "20××年×月", day -> day.getYear() + "年" + day.getMonthValue() + "月"),
    YEAR("年", "20××年", day -> day.getYear() + "年"),
    YEAR_ALONE("年份", "20××", day -> Integer.toString(day.getYear())),
    MONTH("月", "×月", day -> day.getMonthValue() + "月"),
    DAY("日", "×日", day -> day.getDayOfMonth() + "日"),
    WEEKDAY("星期", "星期××", SlotFormat::weekday),
    MONTH_DAY_WEEKDAY("月日星期", "×月×日（星期××）", day -> monthDay(day) + "（" + weekday(day) + "）"),
    FULL_DAY_WEEKDAY("年月日星期", "20××年×月×日（星期××）", day -> fullDay(day) + "（" + weekday(day) + "）"),
    HANZI_DAY("汉字日期", "二〇××年×月×日", SlotFormat::hanzi),
    PLAIN_DAY("数字日期", "20××年×月×日", LocalDate::toString),
    /** A number in counting form: 一百零一. */
    HANZI("汉字", Kind.NUMBER),
    /** A number digit by digit: 二〇二六. */
    DIGITS("逐字", Kind.NUMBER),
    ENUMERATION("顿号", Kind.LIST),
    COMMAS("逗号", Kind.LIST),
    SEMICOLONS("分号", Kind.LIST),
    /** How many items there are: 4. */
    COUNT("个数", Kind.LIST),
    /** How many items there are, as it is spoken: 四, 两. */
    HANZI_COUNT("汉字个数", Kind.LIST);

    /** What a format prints. */
    private enum Kind {
        DAY,
        NUMBER,
        LIST
    }

    private static final String DIGIT = "〇一二三四五六七八九";
    private static final String WEEKDAYS = "一二三四五六日";

    private final String word;
    private final Kind kind;
    private final String blank;
    private final Optional<Function<LocalDate, String>> day;

    SlotFormat(String word, String blank, Function<LocalDate, String> day) {
        this.word = word;
        this.kind = Kind.DAY;
        this.blank = blank;
        this.day = Optional.of(day);
    }

    SlotFormat(String word, Kind kind) {
        this.word = word;
        this.kind = kind;
        this.blank = "××";
        this.day = Optional.empty();
    }

    String word() {
        return word;
    }

    /** What a draft shows for a missing value. */
    String blank() {
        return blank;
    }

    static Optional<SlotFormat> of(String word) {
        return Arrays.stream(values())
                .filter(format -> format.word.equals(word))
                .findFirst();
    }

    /** The words of the formats for values of this type. */
    static List<String> wordsFor(ParameterType type) {
        return Arrays.stream(values())
                .filter(format -> format.fits(type))
                .map(format -> format.word)
                .toList();
    }

    boolean fits(ParameterType type) {
        return switch (kind) {
            case DAY -> type instanceof ParameterType.Day;
            case NUMBER -> type instanceof ParameterType.Figure figure && figure.whole();
            case LIST -> type instanceof ParameterType.Items list
                    && (this == COUNT || this == HANZI_COUNT || !(list.item() instanceof ParameterType.Row));
        };
    }

    /** The value as text. */
    String print(Bound value) {
        if (value instanceof Bound.Blank missing) {
            return missing.mark().orElse(blank);
        }
        if (value instanceof Bound.Day given) {
            return day.orElseThrow().apply(given.day());
        }
        if (value instanceof Bound.Figure figure) {
            return this == DIGITS ? digits(figure.written()) : counted(figure.written());
        }
        List<Bound> items = ((Bound.Items) value).items();
        return switch (this) {
            case COMMAS -> joined(items, "，");
            case SEMICOLONS -> joined(items, "；");
            case COUNT -> Integer.toString(items.size());
            case HANZI_COUNT -> items.size() == 2 ? "两" : counted(Integer.toString(items.size()));
            default -> joined(items, "、");
        };
    }

    /** A value as text where the slot names no format. */
    static String plain(Bound value) {
        if (value instanceof Bound.Words words) {
            return words.text();
        }
        if (value instanceof Bound.Day day) {
            return fullDay(day.day());
        }
        if (value instanceof Bound.Figure figure) {
            return figure.written();
        }
        if (value instanceof Bound.Organ organ) {
            return organ.name();
        }
        if (value instanceof Bound.Items items) {
            return joined(items.items(), "、");
        }
        return value instanceof Bound.Blank blank ? blank.mark().orElseGet(() -> mark(blank.type())) : "";
    }

    private static String mark(ParameterType type) {
        return type instanceof ParameterType.Day
                ? FULL_DAY.blank
                : type instanceof ParameterType.Time ? MONTH_DAY.blank : "××";
    }

    private static String joined(List<Bound> items, String mark) {
        return items.stream().map(SlotFormat::plain).collect(Collectors.joining(mark));
    }

    private static String fullDay(LocalDate day) {
        return day.getYear() + "年" + monthDay(day);
    }

    private static String monthDay(LocalDate day) {
        return day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    private static String weekday(LocalDate day) {
        return "星期" + WEEKDAYS.charAt(day.getDayOfWeek().getValue() - 1);
    }

    private static String hanzi(LocalDate day) {
        return digits(Integer.toString(day.getYear())) + "年" + ChineseNumerals.format(day.getMonthValue()) + "月"
                + ChineseNumerals.format(day.getDayOfMonth()) + "日";
    }

    private static String digits(String figures) {
        StringBuilder text = new StringBuilder();
        figures.chars().forEach(c -> text.append(c >= '0' && c <= '9' ? DIGIT.charAt(c - '0') : (char) c));
        return text.toString();
    }

    /** In counting form as far as there is one, otherwise in figures. */
    private static String counted(String figures) {
        boolean countable = figures.matches("[1-9][0-9]{0,3}");
        return countable ? ChineseNumerals.format(Integer.parseInt(figures)) : figures;
    }

    /** What a format is called to people. */
    static Bilingual what() {
        return new Bilingual("写法", "format for this value");
    }
}
