package io.github.gongwen4j.pdf;

import java.util.Arrays;
import java.util.Comparator;
import java.util.PriorityQueue;

/** A code for the symbols of one block of deflated data (RFC 1951, 3.2.2): the more often a symbol comes, the fewer its bits. */
final class HuffmanCode {
    /** No code of the format is longer. */
    static final int LONGEST = 15;

    private final int[] lengths;
    private final int[] codes;

    private HuffmanCode(int[] lengths) {
        this.lengths = lengths;
        this.codes = codes(lengths);
    }

    /** The best code for symbols that come this often; those that never come have none. At least two symbols must come. */
    static HuffmanCode of(int[] counts) {
        int[] lengths = lengths(counts);
        // rare symbols are taken for more frequent until their codes are short enough
        for (int least = 2; Arrays.stream(lengths).max().orElse(0) > LONGEST; least *= 2) {
            int floor = least;
            lengths = lengths(Arrays.stream(counts)
                    .map(count -> count == 0 ? 0 : Math.max(count, floor))
                    .toArray());
        }
        return new HuffmanCode(lengths);
    }

    /** The number of bits of a symbol, 0 when it never comes. */
    int length(int symbol) {
        return lengths[symbol];
    }

    /** The bits of a symbol, the first of them lowest. */
    int bits(int symbol) {
        return codes[symbol];
    }

    /** How many bits it takes to write symbols that come this often. */
    long size(int[] counts) {
        long size = 0;
        for (int symbol = 0; symbol < counts.length; symbol++) {
            size += (long) counts[symbol] * lengths[symbol];
        }
        return size;
    }

    /** Joins the two rarest, again and again, until one tree holds all; a symbol has as many bits as it lies deep. */
    private static int[] lengths(int[] counts) {
        PriorityQueue<Node> queue = new PriorityQueue<>();
        for (int symbol = 0; symbol < counts.length; symbol++) {
            if (counts[symbol] > 0) {
                queue.add(new Node(counts[symbol], symbol, null, null));
            }
        }
        int next = counts.length;
        while (queue.size() > 1) {
            Node first = queue.poll();
            Node second = queue.poll();
            queue.add(new Node(first.count + second.count, next++, first, second));
        }
        int[] lengths = new int[counts.length];
        queue.element().measure(0, lengths);
        return lengths;
    }

    /** Codes of one length are consecutive, in the order of their symbols. */
    private static int[] codes(int[] lengths) {
        int[] codes = new int[lengths.length];
        int code = 0;
        for (int length = 1; length <= LONGEST; length++) {
            for (int symbol = 0; symbol < lengths.length; symbol++) {
                if (lengths[symbol] == length) {
                    codes[symbol] = Integer.reverse(code++) >>> (Integer.SIZE - length);
                }
            }
            code <<= 1;
        }
        return codes;
    }

    /** A symbol, or two nodes joined; of equally rare ones the older comes first, so that the result is always the same. */
    private record Node(long count, int age, Node left, Node right) implements Comparable<Node> {
        private static final Comparator<Node> ORDER =
                Comparator.comparingLong(Node::count).thenComparingInt(Node::age);

        private void measure(int depth, int[] lengths) {
            if (left == null) {
                lengths[age] = depth;
            } else {
                left.measure(depth + 1, lengths);
                right.measure(depth + 1, lengths);
            }
        }

        @Override
        public int compareTo(Node other) {
            return ORDER.compare(this, other);
        }
    }
}
