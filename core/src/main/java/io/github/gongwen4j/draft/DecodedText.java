package io.github.gongwen4j.draft;

import java.nio.charset.Charset;

/**
 * A file as text.
 *
 * @param text the characters without a byte order mark
 * @param charset the encoding they were in
 * @param damaged how many places could not be read; U+FFFD stands there
 */
record DecodedText(String text, Charset charset, int damaged) {}
