package io.github.gongwen4j.compose;

import io.github.gongwen4j.style.Length;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How wide the columns of a table are. Where all fit on one line, what is left over goes to every column alike. Where they do
 * not, each gets what a short text takes, and the rest goes to the longer ones by how much more they want, so that no row
 * grows much higher than another.
 */
final class ColumnWidths {
    private ColumnWidths() {}

    /**
     * The widths, in whole twips, the last column taking what rounding leaves.
     *
     * @param wanted what each column takes on one line, in points
     * @param shortText what a short text takes on one line, in points: a column that wants no more never turns a line
     * @param total the width of the table
     */
    static List<Length> share(double[] wanted, double shortText, Length total) {
        double[] given = new double[wanted.length];
        double left = total.points() - Arrays.stream(wanted).sum();
        if (left >= 0) {
            Arrays.setAll(given, i -> wanted[i] + left / wanted.length);
        } else {
            shareOut(wanted, shortText, total.points(), given);
        }
        return inTwips(given, total.twips());
    }

    private static void shareOut(double[] wanted, double shortText, double total, double[] given) {
        double[] base =
                Arrays.stream(wanted).map(width -> Math.min(width, shortText)).toArray();
        double baseSum = Arrays.stream(base).sum();
        double longing = Arrays.stream(wanted).sum() - baseSum;
        double rest = total - baseSum;
        if (rest <= 0) {
            Arrays.setAll(given, i -> base[i] * total / baseSum);
        } else {
            Arrays.setAll(given, i -> base[i] + rest * (wanted[i] - base[i]) / longing);
        }
    }

    private static List<Length> inTwips(double[] given, int total) {
        List<Length> widths = new ArrayList<>(given.length);
        int left = total;
        for (int i = 0; i < given.length; i++) {
            int twips = i == given.length - 1 ? left : Length.pt(given[i]).twips();
            widths.add(Length.twips(twips));
            left -= twips;
        }
        return List.copyOf(widths);
    }
}
