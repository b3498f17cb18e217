package io.github.gongwen4j.read;

import io.github.gongwen4j.model.Bilingual;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Slips of the hand that Chinese input methods make easy: recognised in a line of YAML, or in a text that was meant to be a field. */
final class Slips {
    private static final Pattern FIELD = Pattern.compile("^([a-z][a-z-]{0,20})\\s*(：|:(?=\\S))");
    private static final Pattern FIELD_IN_LINE =
            Pattern.compile("(?:^\\s*(?:-\\s+)*|[{,]\\s*)([a-z][a-z-]{0,20})\\s*(：|:(?=[^\\s\\p{Punct}]))");

    private Slips() {}

    /** A slip found: where, and what to do. */
    record Slip(Place place, Bilingual text) {}

    /** What is wrong with a text such as {@code heading：……}, if it begins like one of these fields. */
    static Optional<Bilingual> fieldInText(String text, Predicate<String> known) {
        Matcher field = FIELD.matcher(text);
        return field.find() && known.test(field.group(1)) ? Optional.of(colon(field)) : Optional.empty();
    }

    /** The first slip in a line of a YAML text that could not be taken apart. */
    static Optional<Slip> inLine(String line, int number) {
        Matcher field = FIELD_IN_LINE.matcher(line);
        if (field.find()) {
            return Optional.of(new Slip(place(line, number, field.start(2)), colon(field)));
        }
        int indent = line.length() - line.stripLeading().length();
        int tab = line.substring(0, indent).indexOf('\t');
        if (tab >= 0) {
            return Optional.of(new Slip(place(line, number, tab), TAB));
        }
        int bracket = Math.max(line.indexOf('['), line.indexOf('{'));
        int comma = bracket < 0 ? -1 : line.indexOf('，', bracket);
        return comma < 0 ? Optional.empty() : Optional.of(new Slip(place(line, number, comma), COMMA));
    }

    private static Place place(String line, int number, int index) {
        return new Place(number, line.codePointCount(0, index) + 1);
    }

    private static final Bilingual TAB =
            new Bilingual("缩进中有制表符（Tab）；YAML 只能用空格缩进", "a tab in the indentation; YAML is indented with spaces only");

    static final Bilingual COMMA = new Bilingual(
            "括号内的各项用半角逗号“,”分隔，此处是全角逗号“，”；若逗号是文字的一部分，请给文字加引号",
            "within brackets items are parted by a half-width comma; this one is full-width; put the text in quotes if it belongs to it");

    private static Bilingual colon(Matcher field) {
        String name = field.group(1);
        return field.group(2).equals("：")
                ? new Bilingual(
                        name + " 后面是全角冒号“：”；请改为半角冒号加空格，即“" + name + ": ”",
                        "a full-width colon follows " + name + "; write a half-width colon and a space: \"" + name
                                + ": \"")
                : new Bilingual(
                        name + " 的冒号后面缺少空格；请写成“" + name + ": ”",
                        "a space is missing after the colon of " + name + "; write \"" + name + ": \"");
    }
}
