/**
 * Model and profile become a {@link io.github.gongwen4j.compose.Flow}: the one place that knows the order of elements, blank
 * lines, labels and numbers. Both outputs show what it says, so they cannot disagree.
 */
package io.github.gongwen4j.compose;
