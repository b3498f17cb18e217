package io.github.gongwen4j.docx;

import io.github.gongwen4j.compose.Indents;

/**
 * Where a counted paragraph stands among the lists of a document.
 *
 * @param list the id of the list, from 1
 * @param level the level in the list, from 0
 * @param indents the indents of that level, which the paragraph has unless it says otherwise
 */
record ListPlace(int list, int level, Indents indents) {}
