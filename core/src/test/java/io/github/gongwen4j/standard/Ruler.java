package io.github.gongwen4j.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * The numbers of the standard in mm, taken from its text and not from the library, and how near to them print has to come.
 * Whatever made the paper is held to the same.
 */
final class Ruler {
    static final double SHEET_WIDTH = 210;
    static final double SHEET_HEIGHT = 297;
    /** 天头 (clause 5.2.1). */
    static final double TYPE_TOP = 37;
    /** 订口 (clause 5.2.1). */
    static final double TYPE_LEFT = 28;
    /** 版心 (clause 5.2.1). */
    static final double TYPE_WIDTH = 156;

    static final double TYPE_HEIGHT = 225;
    static final double TYPE_RIGHT = TYPE_LEFT + TYPE_WIDTH;
    static final double TYPE_BOTTOM = TYPE_TOP + TYPE_HEIGHT;
    static final double TYPE_MIDDLE = TYPE_LEFT + TYPE_WIDTH / 2;

    static final int LINES = 22;
    static final int CHARACTERS = 28;
    /** 一行: 22 of them fill the type area (clause 5.2.3). */
    static final double LINE = TYPE_HEIGHT / LINES;
    /** 一字: 28 of them fill the line (clause 5.2.3). */
    static final double CELL = TYPE_WIDTH / CHARACTERS;

    /** 2号, 22 pt. */
    static final double SIZE_2 = 22 * 25.4 / 72;
    /** 3号, 16 pt. */
    static final double SIZE_3 = 16 * 25.4 / 72;
    /** 4号, 14 pt. */
    static final double SIZE_4 = 14 * 25.4 / 72;

    static final int RED = 0xFF0000;
    static final int BLACK = 0;

    /** How near print has to come to a distance. */
    private static final double NEAR = 0.5;

    /** How near it has to come where an edge of ink or a thickness is prescribed. */
    private static final double CLOSE = 0.2;

    private static final double THICKNESS = 0.03;

    /** The lower edge of a character lies so far below its baseline, in em. */
    private static final double DESCENT = 0.12;

    /** The baseline lies so far down a line. */
    private static final double BASELINE = 0.8;

    /** Below the baseline of a mark, its line goes on for so many em. */
    private static final double MARK_LINE_FOOT = 0.24;

    private Ruler() {}

    /** A distance is what the standard says, to half a millimetre. */
    static void near(String what, double measured, double required) {
        assertThat(measured).as("%s, in mm", what).isCloseTo(required, within(NEAR));
    }

    /** An edge of ink lies where the standard says, to a fifth of a millimetre. */
    static void close(String what, double measured, double required) {
        assertThat(measured).as("%s, in mm", what).isCloseTo(required, within(CLOSE));
    }

    /** A rule is as wide as the type area and as thick as required. */
    static void acrossTheTypeArea(String what, DrawnRule rule, double thickness) {
        close(what + ", left end", rule.left(), TYPE_LEFT);
        close(what + ", right end", rule.right(), TYPE_RIGHT);
        assertThat(rule.thickness()).as("%s, thickness in mm", what).isCloseTo(thickness, within(THICKNESS));
    }

    /** A line stands so many characters (字) in from the left edge of the type area. */
    static void inFromLeft(TextLine line, double characters) {
        near("left end of " + line, line.left(), TYPE_LEFT + characters * CELL);
    }

    /** A line ends so many characters (字) in from the right edge of the type area. */
    static void inFromRight(TextLine line, double characters) {
        near("right end of " + line, line.right(), TYPE_RIGHT - characters * CELL);
    }

    static void centred(TextLine line) {
        near("middle of " + line, line.middle(), TYPE_MIDDLE);
    }

    /** There are so many blank lines between two lines of the body. */
    static void blankLinesBetween(TextLine above, TextLine below, int count) {
        assertThat(below.page()).as("page of %s", below).isEqualTo(above.page());
        near("from " + above + " down to " + below, below.baseline() - above.baseline(), (count + 1) * LINE);
    }

    /** A line stands on the grid of the page as its nth line, from 1. */
    static void isLine(TextLine line, int number) {
        near("baseline of " + line, line.baseline(), baselineOfLine(number));
    }

    /** Where the characters of the nth line of a page stand, from 1. */
    static double baselineOfLine(int number) {
        return TYPE_TOP + (number - 1 + BASELINE) * LINE;
    }

    /** Where the characters of a line stand that has so many blank lines above it, down from an edge. */
    static double baselineBelow(double edge, int blankLines) {
        return edge + (blankLines + BASELINE) * LINE;
    }

    /** Where the characters of a line stand that has so many blank lines above it, down from the line of a mark. */
    static double baselineBelowMark(TextLine mark, int blankLines) {
        return baselineBelow(mark.baseline() + MARK_LINE_FOOT * mark.size(), blankLines);
    }

    /** The middle of the characters of a line. */
    static double middleOf(TextLine line) {
        return line.baseline() - (0.5 - DESCENT) * line.size();
    }

    /** The upper edge of the characters of a line. */
    static double headOf(TextLine line) {
        return line.baseline() - (1 - DESCENT) * line.size();
    }

    /** The lower edge of the characters of a line. */
    static double footOf(TextLine line) {
        return line.baseline() + DESCENT * line.size();
    }
}
