package io.github.gongwen4j.font;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** Unpacks the contours of a simple entry of a glyf table. */
final class GlyfContours {
    private static final int HEADER = 10;
    private static final int ON_CURVE = 1;
    private static final int X_SHORT = 2;
    private static final int Y_SHORT = 4;
    private static final int REPEAT = 8;
    private static final int X_SAME = 16;
    private static final int Y_SAME = 32;

    private GlyfContours() {}

    static List<QuadraticPath.Contour> read(byte[] entry) {
        ByteBuffer in = ByteBuffer.wrap(entry);
        int contours = GlyfEntry.contours(entry);
        int points = GlyfEntry.points(entry);
        in.position(HEADER + 2 * contours);
        in.position(in.position() + 2 + (in.getShort(in.position()) & 0xFFFF));
        byte[] flags = flags(in, points);
        int[] xs = coordinates(in, flags, X_SHORT, X_SAME);
        int[] ys = coordinates(in, flags, Y_SHORT, Y_SAME);
        List<QuadraticPath.Contour> all = new ArrayList<>();
        int point = 0;
        for (int i = 0; i < contours; i++) {
            QuadraticPath.Contour contour = new QuadraticPath.Contour();
            for (int end = in.getShort(HEADER + 2 * i) & 0xFFFF; point <= end; point++) {
                contour.add(xs[point], ys[point], (flags[point] & ON_CURVE) != 0);
            }
            all.add(contour);
        }
        return all;
    }

    private static byte[] flags(ByteBuffer in, int points) {
        byte[] flags = new byte[points];
        for (int i = 0; i < points; ) {
            byte flag = in.get();
            int times = (flag & REPEAT) != 0 ? 1 + (in.get() & 0xFF) : 1;
            for (; times > 0 && i < points; times--) {
                flags[i++] = flag;
            }
        }
        return flags;
    }

    private static int[] coordinates(ByteBuffer in, byte[] flags, int shortBit, int sameBit) {
        int[] values = new int[flags.length];
        int value = 0;
        for (int i = 0; i < flags.length; i++) {
            boolean same = (flags[i] & sameBit) != 0;
            if ((flags[i] & shortBit) != 0) {
                int step = in.get() & 0xFF;
                value += same ? step : -step;
            } else if (!same) {
                value += in.getShort();
            }
            values[i] = value;
        }
        return values;
    }
}
