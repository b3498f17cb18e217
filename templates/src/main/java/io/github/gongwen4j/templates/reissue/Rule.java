package io.github.gongwen4j.templates.reissue;

/** One thing that changes from year to year, and how. */
@FunctionalInterface
interface Rule {
    /** Says what it has to say of a passage. */
    void mark(Markup markup);
}
