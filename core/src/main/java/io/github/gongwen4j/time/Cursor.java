package io.github.gongwen4j.time;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A place in normalised text that parsers move forward. What an attempt took is given back when it fails. */
final class Cursor {
    private final String text;
    private int at;

    Cursor(String text) {
        this.text = text;
    }

    boolean atEnd() {
        return at == text.length();
    }

    /** Takes the word if it stands here. */
    boolean take(String word) {
        if (!text.startsWith(word, at)) {
            return false;
        }
        at += word.length();
        return true;
    }

    /** Takes the first of these words that stands here: put the longer before the shorter. */
    Optional<String> takeAny(List<String> words) {
        return words.stream().filter(this::take).findFirst();
    }

    boolean takes(List<String> words) {
        return takeAny(words).isPresent();
    }

    /** Takes what the pattern matches here. */
    Optional<MatchResult> take(Pattern pattern) {
        Matcher matcher = pattern.matcher(text).region(at, text.length()).useTransparentBounds(true);
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        at = matcher.end();
        return Optional.of(matcher.toMatchResult());
    }

    /** Runs a parser; if it finds nothing, the cursor is where it was. */
    <T> Optional<T> attempt(Supplier<Optional<T>> parser) {
        int mark = at;
        Optional<T> found = parser.get();
        if (found.isEmpty()) {
            at = mark;
        }
        return found;
    }
}
