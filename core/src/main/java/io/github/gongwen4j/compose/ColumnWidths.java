package io.github.gongwen4j.compose;

import io.github.gongwen4j.style.Length;
import java.util.ArrayList;
import java.util.List;

/**
 * How wide the columns of a table are. A column gets what its longest text takes on one line, as long as that is no more than
 * its fair share; the wider ones share what is left. What remains when all are served goes to every column alike.
 */
final class ColumnWidths {
    private final double[] wanted;
    private final double[] given;

    private ColumnWidths(double[] wanted) {
        this.wanted = wanted;
        this.given = new double[wanted.length];
    }

    /**
     * The widths, in whole twips, the last column taking what rounding leaves.
     *
     * @param wanted what each column takes on one line, in points, padding included
     * @param total the width of the table
     */
    static List<Length> share(double[] wanted, Length total) {
        ColumnWidths widths = new ColumnWidths(wanted);
        widths.fill(total.points());
        return widths.inTwips(total.twips());
    }

    private void fill(double total) {
        double left = total;
        int open = wanted.length;
        boolean[] served = new boolean[wanted.length];
        boolean changed = true;
        while (changed && open > 0) {
            changed = false;
            double fair = left / open;
            for (int i = 0; i < wanted.length; i++) {
                if (!served[i] && wanted[i] <= fair) {
                    given[i] = wanted[i];
                    left -= wanted[i];
                    served[i] = true;
                    open--;
                    changed = true;
                    fair = open > 0 ? left / open : 0;
                }
            }
        }
        for (int i = 0; i < wanted.length; i++) {
            if (open == 0) {
                given[i] += left / wanted.length;
            } else if (!served[i]) {
                given[i] = left / open;
            }
        }
    }

    private List<Length> inTwips(int total) {
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
