package io.github.gongwen4j.draft;

import java.nio.charset.Charset;
import java.util.Objects;

/**
 * A file as text.
 *
 * @param text the characters without a byte order mark
 * @param charset the encoding they were in
 * @param damaged how many places could not be read; U+FFFD stands there
 */
public record DecodedText(String text, Charset charset, int damaged) {
    public DecodedText {
        Objects.requireNonNull(text);
        Objects.requireNonNull(charset);
    }

    /**
     * The bytes of a file in UTF-8, GB 18030, GBK, GB 2312, UTF-16 or Big5; the encoding is told from the bytes.
     *
     * @throws DraftException if they are no text, or none at all
     */
    public static DecodedText of(byte[] bytes) {
        return TextDecoder.decode(bytes);
    }
}
