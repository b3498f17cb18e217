package io.github.gongwen4j.templates.compare;

/**
 * Why two points are taken for the same: likeness in percent, 0–100, by pairs of neighbouring characters, years told from the document's own.
 * The total weighs heading 50, text 35 and place 15; of points without headings text 85 and place 15.
 *
 * @param heading how alike the headings are
 * @param text how alike the texts are
 * @param place how alike the headings of the points are in which they stand
 * @param total all of it
 */
public record Score(int heading, int text, int place, int total) {
    static final int HEADING_WEIGHT = 50;
    static final int TEXT_WEIGHT = 35;
    static final int PLACE_WEIGHT = 15;

    public Score {
        if (Math.min(Math.min(heading, text), Math.min(place, total)) < 0
                || Math.max(Math.max(heading, text), Math.max(place, total)) > 100) {
            throw new IllegalArgumentException("Percent are 0 to 100");
        }
    }

    static Score of(int heading, int text, int place) {
        int total = heading * HEADING_WEIGHT + text * TEXT_WEIGHT + place * PLACE_WEIGHT;
        return new Score(heading, text, place, Math.round(total / 100f));
    }

    /** Of points of which not both have headings: all their words count as text. */
    static Score ofWords(int words, int place) {
        int total = words * (HEADING_WEIGHT + TEXT_WEIGHT) + place * PLACE_WEIGHT;
        return new Score(0, words, place, Math.round(total / 100f));
    }
}
