package io.github.gongwen4j.layout;

/** Something at a place on a page. */
public sealed interface PageItem permits GlyphRun, RuleLine, ImageItem, PathItem {
    /** What it belongs to in the logical structure. */
    Tag tag();
}
