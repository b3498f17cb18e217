package io.github.gongwen4j.draft;

/**
 * How much a draft may ask for, against files made to exhaust memory or time. What exceeds a limit is a {@link DraftException}.
 *
 * @param bytes the size of a file in bytes, or of a text in chars
 * @param lines how many lines there may be
 * @param items how many numbered items there may be
 */
public record DraftLimits(int bytes, int lines, int items) {
    /** 8 MiB, 200 000 lines, 50 000 items: far beyond the longest collection. */
    public static final DraftLimits DEFAULTS = new DraftLimits(8 << 20, 200_000, 50_000);

    /**
     * Limits.
     *
     * @throws IllegalArgumentException if one of them is less than 1
     */
    public DraftLimits {
        if (bytes < 1 || lines < 1 || items < 1) {
            throw new IllegalArgumentException(
                    "Limits must be 1 or more: bytes " + bytes + ", lines " + lines + ", items " + items);
        }
    }
}
