package io.github.gongwen4j.templates.reissue;

import io.github.gongwen4j.model.Bilingual;
import java.util.Optional;

/**
 * A word of a passage that a person must look at.
 *
 * @param start its first char
 * @param end the char behind it
 * @param rule what sort of matter it is
 * @param message why
 * @param suggestion what could stand there
 */
record Note(int start, int end, FlagRule rule, Bilingual message, Optional<String> suggestion) {}
