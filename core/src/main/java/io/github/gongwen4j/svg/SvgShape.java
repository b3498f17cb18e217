package io.github.gongwen4j.svg;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A shape of a drawing: an outline that is filled, or along which a line is drawn.
 *
 * @param outline the outline, from the upper left corner of the drawing, y down
 * @param ink what it is painted with
 * @param pen the line; empty where the outline is filled
 * @param clips outlines outside which nothing of it is seen; all of them count
 */
public record SvgShape(SvgOutline outline, SvgInk ink, Optional<SvgPen> pen, List<SvgOutline> clips) {
    public SvgShape {
        Objects.requireNonNull(outline);
        Objects.requireNonNull(ink);
        Objects.requireNonNull(pen);
        clips = List.copyOf(clips);
    }
}
