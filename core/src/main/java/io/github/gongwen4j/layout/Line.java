package io.github.gongwen4j.layout;

/**
 * A line of a paragraph.
 *
 * @param start the index of its first character
 * @param inkEnd the index after its last character that is no blank
 * @param end the index after its last character, blanks and the turn included
 * @param first whether it is the paragraph's first
 * @param full whether the text went on because the line was full, and not because it was turned by hand or ended
 */
record Line(int start, int inkEnd, int end, boolean first, boolean full) {}
