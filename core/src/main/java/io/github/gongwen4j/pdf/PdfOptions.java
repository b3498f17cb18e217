package io.github.gongwen4j.pdf;

import java.util.Objects;

/**
 * How a PDF is written. What it shows does not depend on it.
 *
 * @param compression whether small files or quick ones are wanted
 */
public record PdfOptions(Compression compression) {
    /** Small files. */
    public static final PdfOptions DEFAULT = new PdfOptions(Compression.SMALL);

    /** What compression is to save. */
    public enum Compression {
        /** Room: files as small as they become. */
        SMALL,
        /** Time: some tenths more in size, in less than half the time. For services that write many files. */
        FAST
    }

    public PdfOptions {
        Objects.requireNonNull(compression, "compression");
    }
}
