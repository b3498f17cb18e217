package io.github.gongwen4j.layout;

/** Whether a line may begin with a character. */
enum BreakChance {
    /** Never. */
    NONE,
    /** Always. */
    FREE,
    /** Only where the line before could have held the character too, and nothing but Han follows up to the edge. */
    BEFORE_HAN_THAT_FITS
}
