package io.github.gongwen4j.layout;

/**
 * A footnote broken into lines. Its number is not known yet: a page counts its notes when it is drawn ({@link Sheet#numberOf}).
 *
 * @param id tells it from the other notes: the id of its {@link StructureElement}
 * @param text its lines, with the mark before it
 */
record SetNote(int id, SetParagraph text) {
    int lineCount() {
        return text.lineCount();
    }

    double height() {
        return lineCount() * lineHeight();
    }

    double lineHeight() {
        return text.lineHeight();
    }
}
