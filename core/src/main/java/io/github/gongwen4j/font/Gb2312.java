package io.github.gongwen4j.font;

import java.nio.charset.Charset;

/** The characters a face for official documents must have: the hanzi of GB/T 2312 and the marks in use. */
final class Gb2312 {
    /** How many hanzi GB/T 2312-1980 holds. */
    static final int HANZI = 6763;

    /** Punctuation of GB/T 15834, tortoise-shell brackets of document numbers, the security star, the nought of years, circled numbers. */
    static final String MARKS = "，。、；：？！“”‘’（）《》〈〉〔〕【】—…·★〇①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";

    private static final int FIRST_ROW = 16;
    private static final int LAST_ROW = 87;
    private static final int CELLS = 94;
    private static final int OFFSET = 0xA0;

    private Gb2312() {}

    /** The hanzi in the order of the standard: rows 16 to 87, five cells of row 55 being empty. */
    static String hanzi() {
        byte[] cells = new byte[(LAST_ROW - FIRST_ROW + 1) * CELLS * 2];
        int at = 0;
        for (int row = FIRST_ROW; row <= LAST_ROW; row++) {
            for (int cell = 1; cell <= CELLS; cell++) {
                cells[at++] = (byte) (OFFSET + row);
                cells[at++] = (byte) (OFFSET + cell);
            }
        }
        return new String(cells, Charset.forName("GB2312")).replaceAll("[^\u4E00-\u9FFF]", "");
    }
}
