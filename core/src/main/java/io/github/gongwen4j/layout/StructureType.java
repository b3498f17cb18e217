package io.github.gongwen4j.layout;

/** The kinds of {@link StructureElement}, named after ISO 32000-1, 14.8.4. */
public enum StructureType {
    /** The whole. */
    DOCUMENT,
    /** A part, as a document of a collection or an attachment. */
    PART,
    /** The title. */
    H1,
    /** A first-level heading. */
    H2,
    /** A second-level heading. */
    H3,
    /** A third-level heading. */
    H4,
    /** A fourth-level heading. */
    H5,
    /** A heading below the fourth level. */
    H6,
    /** A paragraph. */
    P,
    /** A part of a paragraph. */
    SPAN,
    /** A table. */
    TABLE,
    /** The header rows of a table. */
    THEAD,
    /** The other rows of a table. */
    TBODY,
    /** A row. */
    TR,
    /** A header cell over its column. */
    TH,
    /** A cell. */
    TD,
    /** A picture. */
    FIGURE,
    /** The caption of a picture. */
    CAPTION,
    /** A table of contents. */
    TOC,
    /** An entry of a table of contents. */
    TOCI,
    /** A footnote. */
    NOTE,
    /** What tells an element from others of its kind: the mark of a footnote. */
    LBL,
    /** What points to another place in the document. */
    REFERENCE,
    /** What leads to another place when it is chosen. */
    LINK
}
