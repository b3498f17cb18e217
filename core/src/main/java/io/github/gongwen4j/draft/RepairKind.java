package io.github.gongwen4j.draft;

/** What is repaired in a draft. Each kind can be switched off. */
public enum RepairKind {
    /** What a web page put around the text is left out. */
    CHROME,
    /** A pinyin reading in brackets behind its character is left out. */
    GLOSS,
    /** The end of a line in the middle of a sentence is taken out. */
    BROKEN_LINE,
    /** A half-width mark among Chinese text is made full-width, a full-width figure or letter half-width. */
    WIDTH,
    /** A straight quotation mark is made a curly one. */
    QUOTE,
    /** Tags of HTML are left out, and its entities read as what they stand for. */
    MARKUP,
    /** Blanks within words are taken out. */
    SPACE,
    /** A number that does not follow from the one before is counted anew. */
    NUMBER,
    /** A tracked change of Word is taken as accepted. */
    TRACKED_CHANGE,
    /** Text that Word hides is left out. */
    HIDDEN_TEXT,
    /** A character is written in the other script (繁简). */
    SCRIPT
}
