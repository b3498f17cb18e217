package io.github.gongwen4j.time;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Festivals that move against the civil calendar: days of the lunar calendar (农历) and the solar term 清明. The table was computed for
 * the years 2000 to 2050 from the moments of new moon and of the sun's longitude, both in Beijing time (UTC+8), by the rules of GB/T
 * 33661-2017: a month begins on the day of its new moon, the winter solstice lies in month 11, and in a year of thirteen months the first
 * without a major solar term is the leap month. No new moon that begins a month of these festivals lies within three minutes of midnight.
 * A test computes the table anew by another way.
 */
enum MovingFestival {
    SPRING_FESTIVAL(0, 0),
    NEW_YEARS_EVE(0, -1),
    LANTERN(0, 14),
    QINGMING(1, 0),
    DRAGON_BOAT(2, 0),
    QIXI(3, 0),
    MID_AUTUMN(4, 0),
    DOUBLE_NINTH(5, 0);

    static final int FIRST_YEAR = 2000;
    static final int LAST_YEAR = 2050;

    /** Year, then month and day of 春节, 清明, 端午, 七夕, 中秋, 重阳. */
    private static final String TABLE =
            """
            2000 0205 0404 0606 0806 0912 1006
            2001 0124 0405 0625 0825 1001 1025
            2002 0212 0405 0615 0815 0921 1014
            2003 0201 0405 0604 0804 0911 1004
            2004 0122 0404 0622 0822 0928 1022
            2005 0209 0405 0611 0811 0918 1011
            2006 0129 0405 0531 0731 1006 1030
            2007 0218 0405 0619 0819 0925 1019
            2008 0207 0404 0608 0807 0914 1007
            2009 0126 0404 0528 0826 1003 1026
            2010 0214 0405 0616 0816 0922 1016
            2011 0203 0405 0606 0806 0912 1005
            2012 0123 0404 0623 0823 0930 1023
            2013 0210 0404 0612 0813 0919 1013
            2014 0131 0405 0602 0802 0908 1002
            2015 0219 0405 0620 0820 0927 1021
            2016 0208 0404 0609 0809 0915 1009
            2017 0128 0404 0530 0828 1004 1028
            2018 0216 0405 0618 0817 0924 1017
            2019 0205 0405 0607 0807 0913 1007
            2020 0125 0404 0625 0825 1001 1025
            2021 0212 0404 0614 0814 0921 1014
            2022 0201 0405 0603 0804 0910 1004
            2023 0122 0405 0622 0822 0929 1023
            2024 0210 0404 0610 0810 0917 1011
            2025 0129 0404 0531 0829 1006 1029
            2026 0217 0405 0619 0819 0925 1018
            2027 0206 0405 0609 0808 0915 1008
            2028 0126 0404 0528 0826 1003 1026
            2029 0213 0404 0616 0816 0922 1016
            2030 0203 0405 0605 0805 0912 1005
            2031 0123 0405 0624 0824 1001 1024
            2032 0211 0404 0612 0812 0919 1012
            2033 0131 0404 0601 0801 0908 1001
            2034 0219 0405 0620 0820 0927 1020
            2035 0208 0405 0610 0810 0916 1009
            2036 0128 0404 0530 0828 1004 1027
            2037 0215 0404 0618 0817 0924 1017
            2038 0204 0405 0607 0807 0913 1007
            2039 0124 0405 0527 0826 1002 1026
            2040 0212 0404 0614 0814 0920 1014
            2041 0201 0404 0603 0803 0910 1003
            2042 0122 0404 0622 0822 0928 1022
            2043 0210 0405 0611 0811 0917 1011
            2044 0130 0404 0531 0731 1005 1029
            2045 0217 0404 0619 0819 0925 1018
            2046 0206 0404 0608 0808 0915 1008
            2047 0126 0405 0529 0827 1004 1027
            2048 0214 0404 0615 0816 0922 1016
            2049 0202 0404 0604 0805 0911 1005
            2050 0123 0404 0623 0823 0930 1024
            """;

    private static final Map<Integer, String[]> ROWS = TABLE.lines()
            .map(line -> line.split(" "))
            .collect(Collectors.toUnmodifiableMap(
                    row -> Integer.valueOf(row[0]), row -> Arrays.copyOfRange(row, 1, row.length)));

    private final int column;
    private final int shift;

    MovingFestival(int column, int shift) {
        this.column = column;
        this.shift = shift;
    }

    /** The day in that year; empty outside {@value #FIRST_YEAR} to {@value #LAST_YEAR}. */
    Optional<LocalDate> in(int year) {
        return Optional.ofNullable(ROWS.get(year))
                .map(row -> day(year, row[column]).plusDays(shift));
    }

    private static LocalDate day(int year, String monthAndDay) {
        return LocalDate.of(
                year, Integer.parseInt(monthAndDay.substring(0, 2)), Integer.parseInt(monthAndDay.substring(2)));
    }
}
