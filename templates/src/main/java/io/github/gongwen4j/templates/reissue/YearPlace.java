package io.github.gongwen4j.templates.reissue;

/**
 * The figures of a year in a text.
 *
 * @param start the first char, from 0
 * @param end the char behind the last
 * @param year the year, in four figures
 */
public record YearPlace(int start, int end, int year) {
    public YearPlace {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("No place: " + start + " to " + end);
        }
    }
}
