package io.github.gongwen4j.draft.markdown;

import io.github.gongwen4j.draft.Span;
import io.github.gongwen4j.draft.Stretch;
import java.util.ArrayList;
import java.util.List;

/** Finds for the words of Markdown where each stands in the source: escaped marks ({@code \*}) and entities ({@code &nbsp;}) take more room there. */
final class LiteralAlignment {
    private static final int LONGEST_ENTITY = 33;

    private final String source;
    private final Span span;
    private final String words;
    private final List<Stretch> stretches = new ArrayList<>();

    private LiteralAlignment(String source, Span span, String words) {
        this.source = source;
        this.span = span;
        this.words = words;
    }

    /** The stretches that make up these words. */
    static List<Stretch> of(String source, Span span, String words) {
        if (words.isEmpty() || span.length() == 0) {
            return List.of();
        }
        if (span.length() == words.length()) {
            return List.of(new Stretch(span, words));
        }
        LiteralAlignment alignment = new LiteralAlignment(source, span, words);
        return alignment.found() ? alignment.stretches : List.of(new Stretch(span, words));
    }

    /** Goes along both; false where they do not come out even. */
    private boolean found() {
        int at = span.start();
        int word = 0;
        int plain = at;
        while (word < words.length() && at < span.end()) {
            int taken = escapeAt(at, words.charAt(word));
            if (taken == 0) {
                at++;
                word++;
                continue;
            }
            verbatim(plain, at);
            int read = Character.isHighSurrogate(words.charAt(word)) ? 2 : 1;
            stretches.add(new Stretch(new Span(at, at + taken), words.substring(word, word + read)));
            at += taken;
            word += read;
            plain = at;
        }
        verbatim(plain, at);
        return word == words.length() && source.substring(at, span.end()).isBlank();
    }

    private void verbatim(int from, int to) {
        if (to > from) {
            stretches.add(Stretch.verbatim(source, new Span(from, to)));
        }
    }

    /** How many characters of the source stand for one of the words; 0 where it is the same in both. */
    private int escapeAt(int at, char word) {
        char c = source.charAt(at);
        if (c == '\\' && at + 1 < span.end() && source.charAt(at + 1) == word && word != '\\') {
            return 2;
        }
        if (c == '\\' && word == '\\' && at + 1 < span.end() && source.charAt(at + 1) == '\\') {
            return 2;
        }
        if (c == '&' && (word != '&' || source.startsWith("&amp;", at))) {
            int end = source.indexOf(';', at);
            return end > at && end - at < LONGEST_ENTITY ? end + 1 - at : 0;
        }
        return 0;
    }
}
