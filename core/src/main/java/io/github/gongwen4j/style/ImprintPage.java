package io.github.gongwen4j.style;

/** On which page the imprint (版记) stands, clauses 7.4 and 7.5. */
public enum ImprintPage {
    /** At the foot of the page on which the text ends, or of the next where it has no room there. */
    LAST,
    /**
     * At the foot of an even page, which is the outside of the last leaf: where the text ends on an odd page, of the page after it, with
     * a blank page between where need be. A page that carries the imprint alone has no number, nor has a blank one (clause 7.5).
     */
    EVEN
}
