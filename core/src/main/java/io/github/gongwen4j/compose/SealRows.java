package io.github.gongwen4j.compose;

import java.util.ArrayList;
import java.util.List;

/**
 * How organs that sign with seals stand in rows (clause 7.3.5.1): in order, at equal distances, no more in a row than the
 * type area holds and never more than three; the last organ at the right, over the date. All in points.
 *
 * @param centres the centres of the columns, left to right; one to three
 * @param organs how many organs there are
 */
record SealRows(List<Double> centres, int organs) {
    private static final int MOST_IN_A_ROW = 3;

    SealRows {
        centres = List.copyOf(centres);
    }

    /**
     * Rows of as many as can be.
     *
     * @param right the centre of the rightmost column
     * @param diameter the diameter of a seal
     * @param widest the width of the longest organ
     * @param gap what must stay free between two seals, or between two organs
     */
    static SealRows of(int organs, double right, double diameter, double widest, double gap) {
        double column = Math.max(diameter, widest);
        double pitch = column + gap;
        int most = Math.min(MOST_IN_A_ROW, organs);
        int columns = 1;
        while (columns < most && right - columns * pitch - column / 2 >= 0) {
            columns++;
        }
        List<Double> centres = new ArrayList<>();
        for (int i = columns - 1; i >= 0; i--) {
            centres.add(right - i * pitch);
        }
        return new SealRows(centres, organs);
    }

    int count() {
        return (organs + centres.size() - 1) / centres.size();
    }

    /** The first organ of a row; after the last row the number of organs. */
    int first(int row) {
        return Math.min(organs, row * centres.size());
    }

    /** Where an organ stands: a row that is not full is the last, and stands at the right. */
    double centre(int row, int organ) {
        int inRow = first(row + 1) - first(row);
        return centres.get(centres.size() - inRow + organ - first(row));
    }
}
