package io.github.gongwen4j.draft;

import io.github.gongwen4j.model.Placement;
import io.github.gongwen4j.model.PointStyle;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * An item found in a paragraph; places are those of its clean text.
 *
 * @param paragraph the number of the paragraph, from 0
 * @param marker its number; empty for a lead
 * @param placement where it stands
 * @param style how it begins
 * @param start its first character
 * @param textStart the first character behind its number
 * @param textEnd behind its heading, or behind its text where it has none
 * @param styled the level of heading the draft gives it, from 1; empty where it says nothing
 */
record Found(
        int paragraph,
        Optional<MarkerAt> marker,
        Placement placement,
        PointStyle style,
        int start,
        int textStart,
        int textEnd,
        OptionalInt styled) {
    Family family() {
        return Family.of(marker, style);
    }

    int value() {
        return marker.map(MarkerAt::value).orElse(0);
    }

    boolean own() {
        return placement == Placement.OWN;
    }
}
