package io.github.gongwen4j.templates.compare;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A point made ready for comparison.
 *
 * @param point the point
 * @param parent the index of the point it stands in, -1 for none
 * @param tokens all its words
 * @param relative the same with years told from the document's own
 * @param heading likeness of its heading
 * @param text likeness of its text
 * @param words likeness of both together
 * @param place likeness of the headings above it
 */
record PointWords(
        ComparedPoint point,
        int parent,
        List<Token> tokens,
        String relative,
        Likeness heading,
        Likeness text,
        Likeness words,
        Likeness place) {
    static PointWords of(ComparedPoint point, int parent, OptionalInt year) {
        List<Token> heading = Token.of(point.heading().map(words -> words + "。").orElse(""), year);
        List<Token> text = Token.of(point.text(), year);
        List<Token> tokens = Stream.concat(heading.stream(), text.stream()).toList();
        return new PointWords(
                point,
                parent,
                tokens,
                relative(tokens),
                Likeness.of(relative(heading)),
                Likeness.of(relative(text)),
                Likeness.of(relative(tokens)),
                Likeness.of(String.join("", point.parents())));
    }

    private static String relative(List<Token> tokens) {
        return tokens.stream().map(Token::relative).collect(Collectors.joining());
    }

    /** No score of both is higher; quick to tell. */
    int mostLike(PointWords other) {
        boolean headed = point.heading().isPresent() && other.point.heading().isPresent();
        return headed ? 100 : words.mostLike(other.words) + Score.PLACE_WEIGHT;
    }

    Score score(PointWords other) {
        int near = place.to(other.place);
        boolean headed = point.heading().isPresent() && other.point.heading().isPresent();
        if (!headed) {
            return Score.ofWords(words.to(other.words), near);
        }
        boolean bare = text.isEmpty() || other.text.isEmpty();
        int alike = heading.to(other.heading);
        return bare && text.isEmpty() != other.text.isEmpty()
                ? Score.of(alike, 0, near)
                : Score.of(alike, text.isEmpty() ? alike : text.to(other.text), near);
    }
}
