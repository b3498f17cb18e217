package io.github.gongwen4j.draft.word;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/** The fields (域) that are open at a place of the text: of a field its result is read and its instruction is not. */
final class Fields {
    private final Deque<Field> open = new ArrayDeque<>();

    private static final class Field {
        private final StringBuilder instruction = new StringBuilder();
        private final String shown;
        private boolean result;

        Field(String shown) {
            this.shown = shown;
        }

        boolean is(String name) {
            return instruction.toString().strip().toUpperCase(Locale.ROOT).startsWith(name);
        }
    }

    /**
     * A field begins.
     *
     * @param shown what Word draws for it without a result, as a box to tick
     */
    void begin(String shown) {
        open.push(new Field(shown));
    }

    void instruct(String words) {
        if (!open.isEmpty() && !open.peek().result) {
            open.peek().instruction.append(words);
        }
    }

    void separate() {
        if (!open.isEmpty()) {
            open.peek().result = true;
        }
    }

    /** The innermost field ends; what Word draws for its instruction where it has no result. */
    String end() {
        if (open.isEmpty()) {
            return "";
        }
        Field ended = open.pop();
        return ended.is("EQ") ? EquationField.words(ended.instruction.toString()) : ended.shown;
    }

    /** Whether words here are read: they are in no instruction. */
    boolean shows() {
        return open.stream().allMatch(field -> field.result);
    }

    /** Whether words here are a table of contents. */
    boolean inContents() {
        return open.stream().anyMatch(field -> field.result && field.is("TOC"));
    }

    /** No instruction goes beyond its paragraph: one that does has lost its end, and would swallow the rest of the document. */
    void endParagraph() {
        while (!open.isEmpty() && !open.peek().result) {
            open.pop();
        }
    }
}
