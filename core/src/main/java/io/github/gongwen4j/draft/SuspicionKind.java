package io.github.gongwen4j.draft;

/** What looks wrong in a draft and is left as it is, for a person to decide. */
public enum SuspicionKind {
    /** A byte was lost on the way, and characters came out as others. */
    LOST_BYTES,
    /** A scanner took one character for another. */
    OCR,
    /** A star stands for words that a filter took out. */
    CENSORED,
    /** A place to be filled in: ××, 20xx, 某. */
    PLACEHOLDER,
    /** A bracket or quotation mark without its fellow. */
    UNPAIRED,
    /** Words that may have been lost or doubled. */
    WORDS,
    /** A picture that could not be had. */
    PICTURE,
    /** A remark of someone who read the draft in Word (批注). */
    COMMENT,
    /** Something for which a document has no place: merged cells, a formula. */
    NOT_TAKEN_OVER
}
