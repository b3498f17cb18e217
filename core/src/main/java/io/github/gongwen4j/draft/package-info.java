/**
 * Drafts in plain text (草稿) to what they are made of: parts, titles, numbered items and leads, each piece with its place in the source. A
 * draft is never changed; what the recogniser must not see, as advertising lines and glosses, is set aside and reported.
 *
 * <p>Bytes become a text ({@code TextDecoder}), lines ({@code SourceLine}) and paragraphs ({@code Paragraphs}): a {@link Manuscript}, which
 * drafts of other formats become as well. In it items are found ({@code ItemFinder}) and put into a tree ({@code Nesting}); {@code Tiling} then accounts for every character.
 */
package io.github.gongwen4j.draft;
