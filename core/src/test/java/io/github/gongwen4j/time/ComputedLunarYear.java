package io.github.gongwen4j.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A lunar year computed from moon and sun by the rules of GB/T 33661-2017, to check the table of moving festivals against. */
final class ComputedLunarYear {
    private static final int SOLSTICE = 270;
    private static final int MAJOR_TERM = 30;
    private static final int LEAP_YEAR_MONTHS = 13;

    private final int year;
    private final Map<Integer, LocalDate> months = new HashMap<>();

    /** The lunar year that begins in this civil year. */
    ComputedLunarYear(int year) {
        this.year = year;
        List<LocalDate> starts = starts(eleventhMonth(year - 1), eleventhMonth(year));
        boolean leap = starts.size() - 1 == LEAP_YEAR_MONTHS;
        int number = 11;
        for (int i = 0; i < starts.size() - 1; i++) {
            if (leap && i > 0 && !hasMajorTerm(starts.get(i), starts.get(i + 1))) {
                leap = false;
                continue;
            }
            months.put(number, starts.get(i));
            number = number % 12 + 1;
        }
    }

    LocalDate day(int month, int day) {
        return months.get(month).plusDays(day - 1L);
    }

    LocalDate qingming() {
        return Sky.sunAt(15, LocalDate.of(year, 4, 5));
    }

    /** Month 11 is the one with the winter solstice. */
    private static long eleventhMonth(int year) {
        LocalDate solstice = Sky.sunAt(SOLSTICE, LocalDate.of(year, 12, 21));
        long moon = Sky.moonNear(solstice) + 1;
        while (Sky.newMoon(moon).isAfter(solstice)) {
            moon--;
        }
        return moon;
    }

    private static List<LocalDate> starts(long first, long last) {
        List<LocalDate> starts = new ArrayList<>();
        for (long moon = first; moon <= last; moon++) {
            starts.add(Sky.newMoon(moon));
        }
        return starts;
    }

    private static boolean hasMajorTerm(LocalDate start, LocalDate next) {
        for (int longitude = 0; longitude < 360; longitude += MAJOR_TERM) {
            LocalDate term = Sky.sunAt(longitude, start.plusDays(15));
            if (!term.isBefore(start) && term.isBefore(next)) {
                return true;
            }
        }
        return false;
    }
}
