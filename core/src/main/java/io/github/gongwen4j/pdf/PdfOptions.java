package io.github.gongwen4j.pdf;

import java.util.Objects;

/**
 * How a PDF is written. What it shows does not depend on it.
 *
 * @param compression whether small files or quick ones are wanted
 */
public record PdfOptions(Compression compression) {
    /** Quickly written files. */
    public static final PdfOptions DEFAULT = new PdfOptions(Compression.FAST);

    /** What compression is to save. */
    public enum Compression {
        /** Time: less than half of it, for files a tenth larger. */
        FAST,
        /** Room: files as small as they become, for what is kept for long. */
        SMALL
    }

    public PdfOptions {
        Objects.requireNonNull(compression, "compression");
    }
}
