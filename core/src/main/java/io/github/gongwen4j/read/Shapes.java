package io.github.gongwen4j.read;

import io.github.gongwen4j.time.FuzzyDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The shapes that many fields share. */
final class Shapes {
    /** A text on one line. */
    static final Shape<String> TEXT = new TextShape(TextShape.Least.WORDS, false);

    /** A text on one line, which may be empty. */
    static final Shape<String> TEXT_OR_NOTHING = new TextShape(TextShape.Least.NOTHING, false);

    /** A piece of a text on one line: words, or the space between two other pieces. */
    static final Shape<String> PIECE = new TextShape(TextShape.Least.SPACE, false);

    /** A text on one or more lines. */
    static final Shape<String> LINES = new TextShape(TextShape.Least.WORDS, true);

    /** A date in any words. */
    static final Shape<FuzzyDate> DATE = TEXT.as(FuzzyDate::parse, FuzzyDate.parse("×月×日"));

    /** Names: one, or a list of them. */
    static final Shape<List<String>> NAMES = oneOrMany(TEXT);

    /** Units with a duty: one, or a list of them. */
    static final Shape<List<String>> UNITS = oneOrMany(TEXT.as(UnitName::require));

    private Shapes() {}

    /** One, or a list of at least one. */
    static <T> Shape<List<T>> oneOrMany(Shape<T> one) {
        return UnionShape.of(one.as(List::of), ListShape.notEmpty(one));
    }

    /** The constants of an enumeration, named as {@code run-in} for {@code RUN_IN}. */
    static <E extends Enum<E>> Shape<E> words(E[] constants) {
        Map<String, E> words = new LinkedHashMap<>();
        Arrays.stream(constants).forEach(constant -> words.put(word(constant), constant));
        return new WordShape<>(words);
    }

    /** How a constant of an enumeration is written. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
