package io.github.gongwen4j.docx;

import org.docx4j.wml.CTFtnProps;
import org.docx4j.wml.CTNumRestart;
import org.docx4j.wml.NumFmt;
import org.docx4j.wml.NumberFormat;
import org.docx4j.wml.STRestartNumber;

/**
 * How footnotes are counted: ①, ②, ③, on each page anew. Every section says so, whether there are notes or not, for those
 * that are added in Word.
 */
final class FootnoteNumbering {
    private FootnoteNumbering() {}

    static CTFtnProps properties() {
        NumFmt format = new NumFmt();
        format.setVal(NumberFormat.DECIMAL_ENCLOSED_CIRCLE_CHINESE);
        CTNumRestart restart = new CTNumRestart();
        restart.setVal(STRestartNumber.EACH_PAGE);
        CTFtnProps properties = new CTFtnProps();
        properties.setNumFmt(format);
        properties.setNumRestart(restart);
        return properties;
    }
}
