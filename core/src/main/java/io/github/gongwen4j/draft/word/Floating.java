package io.github.gongwen4j.draft.word;

/**
 * What stands in a paragraph and is none of its words.
 *
 * @param kind what it is
 * @param element the element that holds its content
 * @param frame the element around it that says how large it is and what it shows
 */
record Floating(Kind kind, XmlElement element, XmlElement frame) {
    enum Kind {
        /** A text box (文本框): paragraphs and tables of its own. */
        BOX,
        /** Words drawn as a picture (艺术字). */
        DRAWN_WORDS,
        /** A picture among the text. */
        PICTURE,
        /** A picture over or under the text, as a seal (印章). */
        LOOSE_PICTURE,
        /** A drawing of many shapes with words in them. */
        DIAGRAM,
        /** A chart, a diagram of Office or an embedded file. */
        OBJECT
    }
}
