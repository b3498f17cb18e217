package io.github.gongwen4j.check;

/** Is shown pieces of text. */
@FunctionalInterface
interface WordVisitor {
    /**
     * A piece of text.
     *
     * @param path under which the input holds it
     * @param text the text, never empty
     */
    void words(String path, String text);
}
