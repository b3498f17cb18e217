package io.github.gongwen4j.read;

/**
 * How much an input may ask for, against files made to exhaust memory or time. What exceeds a limit is a {@link Problem} of kind
 * {@link ProblemKind#LIMIT}.
 *
 * @param size the size of a file in bytes, or of a text in chars; at least 1
 * @param depth how deep lists and mappings may be nested; 1 to 500
 * @param nodes how many values there may be; at least 1
 * @param pictures the size of all picture files together in bytes; at least 0
 */
public record ReadLimits(int size, int depth, int nodes, long pictures) {
    /** 8 MiB, 64 levels, 200 000 values: about a hundred times the longest speech; 100 MiB of pictures. */
    public static final ReadLimits DEFAULTS = new ReadLimits(8 << 20, 64, 200_000, 100L << 20);

    private static final int DEEPEST = 500;

    /**
     * Limits.
     *
     * @throws IllegalArgumentException if one of them is out of its range
     */
    public ReadLimits {
        if (size < 1 || nodes < 1 || depth < 1 || depth > DEEPEST || pictures < 0) {
            throw new IllegalArgumentException("Limits out of range: size " + size + ", depth " + depth + ", nodes "
                    + nodes + ", pictures " + pictures);
        }
    }

    /** The same with another size, in bytes. */
    public ReadLimits withSize(int bytes) {
        return new ReadLimits(bytes, depth, nodes, pictures);
    }

    /** The same with another depth. */
    public ReadLimits withDepth(int levels) {
        return new ReadLimits(size, levels, nodes, pictures);
    }

    /** The same with another number of values. */
    public ReadLimits withNodes(int values) {
        return new ReadLimits(size, depth, values, pictures);
    }

    /** The same with another size of all pictures, in bytes. */
    public ReadLimits withPictures(long bytes) {
        return new ReadLimits(size, depth, nodes, bytes);
    }
}
