package io.github.gongwen4j.templates.reissue;

/**
 * A word of a passage to be changed.
 *
 * @param start its first char
 * @param end the char behind it
 * @param replacement what shall stand there
 * @param rule why
 */
record Edit(int start, int end, String replacement, ChangeRule rule) {}
