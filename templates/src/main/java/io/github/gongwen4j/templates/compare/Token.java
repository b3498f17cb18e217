package io.github.gongwen4j.templates.compare;

import io.github.gongwen4j.templates.reissue.DocumentYear;
import io.github.gongwen4j.templates.reissue.YearPlace;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * The least part of a text that is compared: a character, a number, a Latin word, a year.
 *
 * @param text as written
 * @param distance of a year, how far it is from the document's own
 */
record Token(String text, OptionalInt distance) {
    private static final Pattern FORM =
            Pattern.compile("[0-9]+(?:\\.[0-9]+)*[%％‰]?|[A-Za-z]+|[一二三四五六七八九十百千〇零两]+|.", Pattern.DOTALL);

    /** The tokens of a text of a document of that year. */
    static List<Token> of(String text, OptionalInt year) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        for (YearPlace place : year.isPresent() ? DocumentYear.in(text, year.getAsInt()) : List.<YearPlace>of()) {
            words(text.substring(at, place.start()), tokens);
            OptionalInt distance = OptionalInt.of(place.year() - year.getAsInt());
            tokens.add(new Token(text.substring(place.start(), place.end()), distance));
            at = place.end();
        }
        words(text.substring(at), tokens);
        return List.copyOf(tokens);
    }

    private static void words(String text, List<Token> tokens) {
        FORM.matcher(text).results().forEach(found -> tokens.add(new Token(found.group(), OptionalInt.empty())));
    }

    /** Whether both say the same: the same words, or years as far from those of their documents. */
    boolean same(Token other) {
        boolean years = distance.isPresent() && distance.equals(other.distance);
        return years || text.equals(other.text);
    }

    /** The words for telling how alike two texts are: years near the document's own count by their distance. */
    String relative() {
        return distance.isPresent() && Math.abs(distance.getAsInt()) <= 2 ? "Y" + (distance.getAsInt() + 2) : text;
    }

    /** Whether a context may not reach over it. */
    boolean stops() {
        return "，。；：！？、（）《》“”\n ".contains(text);
    }
}
