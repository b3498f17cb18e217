package io.github.gongwen4j.font;

import java.io.IOException;

/** A font file that does not hold what it should. Never leaves the package: the font is passed over and reported. */
final class DamagedFontException extends IOException {
    private static final long serialVersionUID = 1L;

    private final String chinese;

    DamagedFontException(String chinese, String english) {
        super(english);
        this.chinese = chinese;
    }

    /** Turns whatever went wrong with a font into a line of the report. */
    static FontProblem problem(String source, Exception wrong) {
        if (wrong instanceof DamagedFontException damaged) {
            return new FontProblem(source, damaged.chinese, damaged.getMessage());
        }
        if (wrong instanceof java.io.EOFException) {
            return new FontProblem(
                    source,
                    "字体文件不完整，请重新安装",
                    "the font file is cut short (" + wrong.getMessage() + "); install it again");
        }
        if (wrong instanceof IOException) {
            return new FontProblem(source, "无法读取字体文件", "the font file cannot be read: " + wrong);
        }
        return new FontProblem(source, "字体文件已损坏，请重新安装", "the font file is damaged (" + wrong + "); install it again");
    }
}
