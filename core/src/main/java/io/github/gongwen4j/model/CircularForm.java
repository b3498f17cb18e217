package io.github.gongwen4j.model;

/** In which format of GB/T 9704-2012 a document of an organ is laid out: the common one, or a special one of clause 10. */
public enum CircularForm {
    /** The common format (文件格式), clause 7: 通知、报告、请示、意见 and their like. */
    DOCUMENT(Header.FILE),
    /** A letter (信函格式), clause 10.1: the mark is the organ's name alone. */
    LETTER(""),
    /** An order (命令（令）格式), clause 10.2: the mark ends in 命令 or 令. */
    ORDER("令"),
    /** Minutes (纪要格式), clause 10.3: the mark ends in 纪要. */
    MINUTES("会议纪要");

    private final String markSuffix;

    CircularForm(String markSuffix) {
        this.markSuffix = markSuffix;
    }

    /** The word after the organs in the issuer mark where none is given; empty for none. */
    public String markSuffix() {
        return markSuffix;
    }
}
