package io.github.gongwen4j.svg;

import java.util.Objects;

/** A file that is no SVG drawing, or one that could not be drawn as it is meant; says what and in which line. */
public final class SvgException extends Exception {
    private static final long serialVersionUID = 1;

    private final String chinese;

    SvgException(String chinese, String english) {
        super(Objects.requireNonNull(english));
        this.chinese = Objects.requireNonNull(chinese);
    }

    /** A fault in a line of the file, from 1. */
    static SvgException at(int line, String chinese, String english) {
        return new SvgException("SVG 第 " + line + " 行：" + chinese, "SVG, line " + line + ": " + english);
    }

    /** What is wrong, in Chinese. */
    public String chinese() {
        return chinese;
    }

    /** What is wrong, in English. */
    public String english() {
        return getMessage();
    }
}
