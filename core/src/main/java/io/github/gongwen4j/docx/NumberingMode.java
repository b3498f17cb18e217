package io.github.gongwen4j.docx;

/** How numbers of points (序号) stand in a Word document. */
public enum NumberingMode {
    /**
     * Word counts (自动编号): a point put in, taken out or moved later renumbers the rest. A number no word processor would
     * count to is typed all the same.
     */
    WORD,
    /** Numbers are ordinary text, for those who copy it into a form or a web page. */
    TYPED
}
