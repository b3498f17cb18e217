package io.github.gongwen4j.standard;

import java.util.List;

/**
 * A document as it lies printed.
 *
 * @param pages its pages
 */
record Paper(List<PaperPage> pages) {
    PaperPage page(int number) {
        return pages.get(number - 1);
    }

    PaperPage last() {
        return pages.get(pages.size() - 1);
    }

    /** Every line of text, page by page from above. */
    List<TextLine> lines() {
        return pages.stream().flatMap(page -> page.lines().stream()).toList();
    }

    /** The first line that contains this text. */
    TextLine line(String text) {
        return lines().stream()
                .filter(line -> line.text().contains(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No line with \"" + text + "\" among\n" + lines()));
    }

    /** So many lines, from the first on that contains this text. */
    List<TextLine> linesFrom(String text, int count) {
        int first = lines().indexOf(line(text));
        return lines().subList(first, first + count);
    }

    /** The page that holds the first line with this text. */
    PaperPage pageOf(String text) {
        return page(line(text).page());
    }
}
