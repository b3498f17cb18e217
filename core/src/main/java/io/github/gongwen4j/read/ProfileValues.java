package io.github.gongwen4j.read;

import io.github.gongwen4j.style.Color;
import io.github.gongwen4j.style.Length;
import io.github.gongwen4j.style.ProfileText;
import io.github.gongwen4j.style.TypeSize;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The shapes of single values of a profile: lengths, sizes, colours, words. */
final class ProfileValues {
    private static final String FIGURE = "([0-9]{1,4}(?:[.][0-9]{1,4})?)";

    /** A length that does not depend on the grid: {@code 37mm}. */
    static final Shape<ProfileLength> ABSOLUTE_LENGTH = new PatternShape<>(
            Pattern.compile(FIGURE + " ?(mm|cm|pt)"),
            new Shape.Expected("带单位（mm、cm、pt）的长度，如 37mm", "a length in mm, cm or pt, as 37mm,"),
            ProfileValues::length);

    /** A length that may be counted in lines and characters of the grid: {@code 2字}. */
    static final Shape<ProfileLength> LENGTH = new PatternShape<>(
            Pattern.compile(FIGURE + " ?(mm|cm|pt|字|行)"),
            new Shape.Expected("带单位（mm、cm、pt、字、行）的长度，如 4mm", "a length in mm, cm, pt, 字 or 行, as 4mm,"),
            ProfileValues::length);

    /** A type size: {@code 3号} or {@code 16pt}. */
    static final Shape<Length> SIZE = new PatternShape<>(
            Pattern.compile(FIGURE + " ?(?:pt|磅)|小?[初一二三四五六七八1-8]号|小[初一二三四五六1-6]"),
            new Shape.Expected("字号（初号至 8号）或磅数，如 3号、16pt", "a type size, as 3号 or 16pt,"),
            ProfileValues::size);

    /** A colour: {@code black}, {@code red} or {@code "#RRGGBB"}. */
    static final Shape<Color> COLOR = new PatternShape<>(
            Pattern.compile("black|red|#[0-9A-Fa-f]{6}"),
            new Shape.Expected("颜色：black、red 或 \"#RRGGBB\"", "a colour, black, red or \"#RRGGBB\","),
            ProfileValues::color);

    /** Yes or no. */
    static final Shape<Boolean> YES_OR_NO = new BooleanShape();

    private ProfileValues() {}

    /** The constants of an enumeration as words. */
    static <E extends Enum<E>> Shape<E> words(E[] constants) {
        Map<String, E> words = new LinkedHashMap<>();
        Arrays.stream(constants).forEach(constant -> words.put(ProfileText.word(constant), constant));
        return new WordShape<>(words);
    }

    private static ProfileLength length(MatchResult match) {
        ProfileLength.Unit unit = Arrays.stream(ProfileLength.Unit.values())
                .filter(each -> each.sign().equals(match.group(2)))
                .findFirst()
                .orElseThrow();
        return new ProfileLength(Double.parseDouble(match.group(1)), unit);
    }

    private static Length size(MatchResult match) {
        return match.group(1) != null
                ? Length.pt(Double.parseDouble(match.group(1)))
                : TypeSize.named(match.group()).orElseThrow().length();
    }

    private static Color color(MatchResult match) {
        return switch (match.group()) {
            case "black" -> Color.BLACK;
            case "red" -> Color.RED;
            default -> {
                int rgb = Integer.parseInt(match.group().substring(1), 16);
                yield new Color(rgb >> 16, rgb >> 8 & 0xFF, rgb & 0xFF);
            }
        };
    }
}
