package io.github.gongwen4j.draft;

/**
 * A change of the text of a paragraph, in places of that text.
 *
 * @param from the first character changed
 * @param to behind the last, more than {@code from}
 * @param after what is read instead; empty where the characters are left out
 */
record Edit(int from, int to, String after) {
    /** One character read as another. */
    static Edit of(int at, char after) {
        return new Edit(at, at + 1, Character.toString(after));
    }

    /** Characters left out. */
    static Edit removal(int from, int to) {
        return new Edit(from, to, "");
    }

    /** Whether each character is read as one other. */
    boolean characterwise() {
        return after.length() == to - from;
    }

    /** Whether the characters are left out. */
    boolean removes() {
        return after.isEmpty();
    }
}
