package io.github.gongwen4j.draft.word;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/** The fields (域) that are open at a place of the text: of a field its result is read and its instruction is not. */
final class Fields {
    private final Deque<Field> open = new ArrayDeque<>();
    private final boolean whole;
    private int instructions;
    private int contents;

    private Fields(boolean whole) {
        this.whole = whole;
    }

    /** Those of a text on its own. */
    static Fields none() {
        return new Fields(true);
    }

    /** Those of a document. Where a field has no end, a table of contents could go on to the last page: none is told from the text then. */
    static Fields of(XmlElement document) {
        int open = document.below("w:fldChar")
                .mapToInt(mark -> switch (mark.attribute("w:fldCharType").orElse("")) {
                    case "begin" -> 1;
                    case "end" -> -1;
                    default -> 0;
                })
                .sum();
        return new Fields(open == 0);
    }

    private static final class Field {
        private final StringBuilder instruction = new StringBuilder();
        private final String shown;
        private boolean result;
        private boolean contents;

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
        instructions++;
    }

    void instruct(String words) {
        if (!open.isEmpty() && !open.peek().result) {
            open.peek().instruction.append(words);
        }
    }

    void separate() {
        if (!open.isEmpty() && !open.peek().result) {
            Field field = open.peek();
            field.result = true;
            field.contents = whole && field.is("TOC");
            instructions--;
            contents += field.contents ? 1 : 0;
        }
    }

    /** The innermost field ends; what Word draws for its instruction where it has no result. */
    String end() {
        if (open.isEmpty()) {
            return "";
        }
        Field ended = pop();
        return ended.is("EQ") ? EquationField.words(ended.instruction.toString()) : ended.shown;
    }

    private Field pop() {
        Field ended = open.pop();
        instructions -= ended.result ? 0 : 1;
        contents -= ended.contents ? 1 : 0;
        return ended;
    }

    /** Whether words here are read: they are in no instruction. */
    boolean shows() {
        return instructions == 0;
    }

    /** Whether words here are a table of contents. */
    boolean inContents() {
        return contents > 0;
    }

    /** No instruction goes beyond its paragraph: one that does has lost its end, and would swallow the rest of the document. */
    void endParagraph() {
        while (!open.isEmpty() && !open.peek().result) {
            pop();
        }
    }
}
