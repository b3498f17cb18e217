package io.github.gongwen4j.draft;

/** What a piece of a draft is: a part of the document, or something set aside. */
public enum PieceKind {
    /** The heading of a part of a collection (第一篇：…), without its number. */
    PART_HEADING(true),
    /** A line of the title (标题), of the issuer above it, or of the note below it (题注). */
    FRONT(true),
    /** The salutation (称谓) or the addressees (主送机关). */
    SALUTATION(true),
    /** A number (序号) with its punctuation. */
    MARKER(true),
    /** A heading, of its own line or run in, or a lead. */
    HEADING(true),
    /** Running text. */
    TEXT(true),
    /** The end of a line between two paragraphs, blank lines and blanks at the edges of lines. */
    BLANK(false),
    /** The end of a line in the middle of a sentence: the paragraph goes on. */
    BROKEN_LINE(false),
    /** What a web page put around the text: dates of publication, links, advertising. */
    CHROME(false),
    /** A pinyin reading in brackets behind its character, as in 創(chuàng). */
    GLOSS(false),
    /** Blanks within words. */
    SPACE(false),
    /** Marks of Markdown, tags of HTML, and the front matter of a draft. */
    MARKUP(false),
    /** A table, a figure or another block that needs no recognition. */
    BLOCK(true),
    /** A footnote, away from the words it explains. */
    NOTE(true),
    /** What the draft says of itself in its front matter. */
    FIELDS(true),
    /** What belongs to the pages of a Word file: headers, footers, tables of contents. */
    PAGE_FURNITURE(false),
    /** A remark of someone who read the draft in Word (批注). */
    COMMENT(false),
    /** What a tracked change of Word deletes. */
    DELETED(false),
    /** What Word hides. */
    HIDDEN(false),
    /** Where a Word file has a picture, diagram or file that is not taken over. */
    LEFT_OUT(false);

    private final boolean kept;

    PieceKind(boolean kept) {
        this.kept = kept;
    }

    /** Whether the piece belongs to the document. */
    public boolean kept() {
        return kept;
    }
}
