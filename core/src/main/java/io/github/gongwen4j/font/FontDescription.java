package io.github.gongwen4j.font;

/**
 * What a PDF font descriptor says of a face, in 1/1000 of the em square.
 *
 * @param postScriptName the name, without a subset tag
 * @param box the box that holds every glyph of the face
 * @param ascent the reach above the baseline
 * @param descent the reach below the baseline, negative
 * @param capHeight the height of Latin capitals
 * @param italicAngle degrees counter-clockwise from the vertical, 0 for an upright face
 * @param stemWidth the width of vertical stems, estimated from the weight of the design
 */
public record FontDescription(
        String postScriptName, InkBox box, int ascent, int descent, int capHeight, double italicAngle, int stemWidth) {}
