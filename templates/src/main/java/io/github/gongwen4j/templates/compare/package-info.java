/**
 * Comparing the documents of two years (两年对照): which points were kept, changed, moved, added and dropped, with a score that says why two
 * points are taken for the same.
 */
package io.github.gongwen4j.templates.compare;
