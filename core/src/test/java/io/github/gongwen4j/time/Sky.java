package io.github.gongwen4j.time;

import java.time.LocalDate;
import java.time.temporal.JulianFields;

/**
 * New moons to about a minute and the sun's longitude to about 0.01° (a quarter of an hour), by the well-known short series for the mean
 * elements and their largest periodic terms; days are days in Beijing.
 */
final class Sky {
    private static final double EPOCH = 2451545.0;
    private static final double CENTURY = 36525;
    private static final double MOONS_PER_CENTURY = 1236.85;
    private static final double MONTH = 29.530588861;
    private static final double FIRST_MOON = 2451550.09766;
    private static final double BEIJING = 8 / 24.0;
    /** The clocks of the sky are ahead of ours by 64 to 90 seconds from 2000 to 2050. */
    private static final double DELTA_T = 75 / 86400.0;

    private Sky() {}

    /** The number of the new moon nearest to the day, give or take one. */
    static long moonNear(LocalDate day) {
        return Math.round((day.getLong(JulianFields.JULIAN_DAY) - FIRST_MOON) / MONTH);
    }

    /** The day in Beijing of a new moon, counted from the first of the year 2000. */
    static LocalDate newMoon(long k) {
        double t = k / MOONS_PER_CENTURY;
        double e = 1 - 0.002516 * t - 0.0000074 * t * t;
        double sun = 2.5534 + 29.10535670 * k - 0.0000014 * t * t;
        double moon = 201.5643 + 385.81693528 * k + 0.0107582 * t * t;
        double node = 160.7108 + 390.67050284 * k - 0.0016118 * t * t;
        double mean = FIRST_MOON + MONTH * k + 0.00015437 * t * t;
        double solar = 0.17241 * e * sin(sun) + 0.00208 * e * e * sin(2 * sun);
        double lunar = -0.40720 * sin(moon) + 0.01608 * sin(2 * moon) - 0.00042 * sin(3 * moon);
        double both = 0.00739 * e * sin(moon - sun)
                - 0.00514 * e * sin(moon + sun)
                + 0.00056 * e * sin(2 * moon + sun)
                - 0.00024 * e * sin(2 * moon - sun);
        double nodal = 0.01039 * sin(2 * node)
                - 0.00111 * sin(moon - 2 * node)
                - 0.00057 * sin(moon + 2 * node)
                + 0.00042 * e * sin(sun + 2 * node)
                + 0.00038 * e * sin(sun - 2 * node)
                - 0.00017 * sin(124.7746 - 1.56375588 * k);
        double planets = 0.000325 * sin(299.77 + 0.107408 * k) + 0.000165 * sin(251.88 + 0.016321 * k);
        return inBeijing(mean + solar + lunar + both + nodal + planets);
    }

    /** The day in Beijing, near the given one, on which the sun reaches a longitude in degrees. */
    static LocalDate sunAt(double longitude, LocalDate near) {
        double moment = near.getLong(JulianFields.JULIAN_DAY);
        for (int i = 0; i < 8; i++) {
            double missing = Math.IEEEremainder(longitude - sunLongitude(moment), 360);
            moment += missing / 360 * 365.2422;
        }
        return inBeijing(moment);
    }

    private static double sunLongitude(double moment) {
        double t = (moment - EPOCH) / CENTURY;
        double mean = 280.46646 + 36000.76983 * t + 0.0003032 * t * t;
        double anomaly = 357.52911 + 35999.05029 * t - 0.0001537 * t * t;
        double centre = (1.914602 - 0.004817 * t) * sin(anomaly)
                + (0.019993 - 0.000101 * t) * sin(2 * anomaly)
                + 0.000289 * sin(3 * anomaly);
        return mean + centre - 0.00569 - 0.00478 * sin(125.04 - 1934.136 * t);
    }

    private static LocalDate inBeijing(double moment) {
        long julianDay = (long) Math.floor(moment - DELTA_T + BEIJING + 0.5);
        return LocalDate.EPOCH.with(JulianFields.JULIAN_DAY, julianDay);
    }

    private static double sin(double degrees) {
        return Math.sin(Math.toRadians(degrees));
    }
}
