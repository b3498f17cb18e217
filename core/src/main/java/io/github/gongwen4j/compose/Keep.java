package io.github.gongwen4j.compose;

/** What page breaking must respect. */
public enum Keep {
    /** The paragraph stands on the page where the next one begins. */
    WITH_NEXT,
    /** The paragraph is not broken over pages. */
    TOGETHER,
    /** The paragraph begins a new page. */
    PAGE_BREAK_BEFORE,
    /** The block stands on an even page; of the imprint only (clause 7.5). */
    EVEN_PAGE,
    /**
     * The paragraph begins what stands on a page with body text (clause 7.3.5.5): list of attachments, organ, date. A layout
     * sees to it; {@link #WITH_NEXT} on the text before it does so roughly where there is none.
     */
    BESIDE_TEXT
}
