package io.github.gongwen4j.docx;

import java.util.Objects;

/**
 * What a caller may decide about a Word document beyond its profile.
 *
 * @param numbering how numbers stand in it
 */
public record DocxOptions(NumberingMode numbering) {
    /** Numbers counted by Word. */
    public static final DocxOptions DEFAULT = new DocxOptions(NumberingMode.WORD);

    public DocxOptions {
        Objects.requireNonNull(numbering);
    }

    /** The same with numbers of this kind. */
    public DocxOptions withNumbering(NumberingMode mode) {
        return new DocxOptions(mode);
    }
}
