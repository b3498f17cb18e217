package io.github.gongwen4j.layout;

/**
 * A strip at its place.
 *
 * @param strip the strip
 * @param top its upper edge, below the empty height above it
 * @param repeated whether it repeats what stands on an earlier page
 */
record Placed(Strip strip, double top, boolean repeated) {}
