package io.github.gongwen4j.compose;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * The time that a chart shows: whole months, all of one width.
 *
 * @param first the first month
 * @param months how many months
 * @param left where the first begins, in points from the left edge of the chart
 * @param right where the last ends
 */
record ChartScale(YearMonth first, int months, double left, double right) {
    private static final int TEN_DAY_MONTHS = 3;
    private static final int MONTHLY = 24;
    private static final int QUARTERLY = 60;
    private static final String[] QUARTERS = {"一季度", "二季度", "三季度", "四季度"};
    private static final String[] TEN_DAYS = {"上旬", "中旬", "下旬"};
    private static final int[] TEN_DAYS_BEGIN = {1, 11, 21};

    /**
     * A stretch of the scale.
     *
     * @param words what is written over it
     * @param from its left edge in points
     * @param to its right edge in points
     */
    record Cell(String words, double from, double to) {}

    /** The scale from one day to another, at least as many months as are told apart by their thirds. */
    static ChartScale of(LocalDate firstDay, LocalDate lastDay, double left, double right) {
        YearMonth first = YearMonth.from(firstDay);
        int months = (int) ChronoUnit.MONTHS.between(first, YearMonth.from(lastDay)) + 1;
        return new ChartScale(first, months, left, right);
    }

    /** Where a day begins. */
    double begin(LocalDate day) {
        double month = ChronoUnit.MONTHS.between(first, YearMonth.from(day));
        double within = (day.getDayOfMonth() - 1.0) / day.lengthOfMonth();
        return clamped(left + (month + within) * monthWidth());
    }

    /** Where a day ends. */
    double end(LocalDate day) {
        double month = ChronoUnit.MONTHS.between(first, YearMonth.from(day));
        double within = (double) day.getDayOfMonth() / day.lengthOfMonth();
        return clamped(left + (month + within) * monthWidth());
    }

    private double clamped(double x) {
        return Math.max(left, Math.min(right, x));
    }

    private double monthWidth() {
        return (right - left) / months;
    }

    /** The rows of the head, the coarsest first. */
    List<List<Cell>> rows(boolean withYears) {
        if (months <= TEN_DAY_MONTHS) {
            return List.of(monthsOfYears(withYears), tenDays());
        }
        List<List<Cell>> rows = new ArrayList<>();
        if (withYears) {
            rows.add(grouped(12, month -> month.getYear() + "年"));
        }
        if (months <= QUARTERLY || !withYears) {
            rows.add(grouped(3, month -> QUARTERS[(month.getMonthValue() - 1) / 3]));
        }
        if (months <= MONTHLY) {
            rows.add(grouped(1, month -> month.getMonthValue() + "月"));
        }
        return rows;
    }

    /** Where fine lines go down: the edges of what the last row of the head tells apart, and of months where it tells quarters. */
    List<Double> fineLines() {
        List<Double> lines = new ArrayList<>();
        if (months <= TEN_DAY_MONTHS) {
            tenDays().forEach(cell -> lines.add(cell.to()));
        } else if (months <= QUARTERLY) {
            grouped(1, month -> "").forEach(cell -> lines.add(cell.to()));
        } else {
            grouped(3, month -> "").forEach(cell -> lines.add(cell.to()));
        }
        return lines.subList(0, lines.size() - 1);
    }

    /** Where strong lines go down: the edges of months, quarters or years. */
    List<Double> strongLines() {
        int span = months <= TEN_DAY_MONTHS ? 1 : months <= QUARTERLY ? 3 : 12;
        List<Double> lines = new ArrayList<>(
                grouped(span, month -> "").stream().map(Cell::to).toList());
        return lines.subList(0, lines.size() - 1);
    }

    private List<Cell> monthsOfYears(boolean withYears) {
        return grouped(1, month -> (withYears ? month.getYear() + "年" : "") + month.getMonthValue() + "月");
    }

    private List<Cell> tenDays() {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < months; i++) {
            YearMonth month = first.plusMonths(i);
            for (int third = 0; third < TEN_DAYS.length; third++) {
                boolean last = third == TEN_DAYS.length - 1;
                double to = last ? end(month.atEndOfMonth()) : begin(month.atDay(TEN_DAYS_BEGIN[third + 1]));
                cells.add(new Cell(TEN_DAYS[third], begin(month.atDay(TEN_DAYS_BEGIN[third])), to));
            }
        }
        return cells;
    }

    /** Names a month's group. */
    private interface Naming {
        String of(YearMonth month);
    }

    private List<Cell> grouped(int span, Naming naming) {
        List<Cell> cells = new ArrayList<>();
        int from = 0;
        while (from < months) {
            int group = index(from) / span;
            int to = from + 1;
            while (to < months && index(to) / span == group) {
                to++;
            }
            cells.add(
                    new Cell(naming.of(first.plusMonths(from)), left + from * monthWidth(), left + to * monthWidth()));
            from = to;
        }
        return cells;
    }

    private int index(int month) {
        YearMonth there = first.plusMonths(month);
        return there.getYear() * 12 + there.getMonthValue() - 1;
    }
}
