package io.github.gongwen4j.font;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Writes contours as a simple entry of a glyf table: outlines turned clockwise, as TrueType has them, and packed. */
final class SimpleGlyph {
    private static final int ON_CURVE = 1;
    private static final int X_SHORT = 2;
    private static final int Y_SHORT = 4;
    private static final int REPEAT = 8;
    private static final int X_SAME = 16;
    private static final int Y_SAME = 32;
    private static final int MOST_POINTS = 0xFFFF;

    private final List<Integer> ends = new ArrayList<>();
    private final ByteArrayOutputStream flags = new ByteArrayOutputStream();
    private final ByteArrayOutputStream xs = new ByteArrayOutputStream();
    private final ByteArrayOutputStream ys = new ByteArrayOutputStream();
    private final InkBounds bounds = new InkBounds();
    private int points;
    private int lastX;
    private int lastY;
    private int lastFlag = -1;
    private int repeats;

    private SimpleGlyph() {}

    /** The entry; empty when there is nothing to draw. */
    static byte[] encode(List<QuadraticPath.Contour> contours) {
        SimpleGlyph glyph = new SimpleGlyph();
        contours.forEach(glyph::add);
        return glyph.points == 0 ? new byte[0] : glyph.entry();
    }

    /** Adds a contour backwards: PostScript outlines run counter-clockwise. */
    private void add(QuadraticPath.Contour contour) {
        int[] kept = kept(contour);
        if (kept.length < 3) {
            return;
        }
        bounds.add(contour);
        for (int i = kept.length; i > 0; i--) {
            int point = kept[i % kept.length];
            add(contour.x(point), contour.y(point), contour.on(point));
        }
        ends.add(points - 1);
    }

    /** The points that must be stored: none twice, none that lies half-way between two control points by itself. */
    private static int[] kept(QuadraticPath.Contour contour) {
        int count = contour.count();
        while (count > 1 && contour.on(count - 1) && same(contour, count - 1, 0)) {
            count--;
        }
        int[] kept = new int[count];
        int size = 0;
        for (int i = 0; i < count; i++) {
            boolean repeated = i > 0 && contour.on(i) && contour.on(i - 1) && same(contour, i, i - 1);
            boolean implied = i > 0 && contour.on(i) && isHalfWay(contour, i - 1, i, (i + 1) % count);
            if (!repeated && !implied) {
                kept[size++] = i;
            }
        }
        return Arrays.copyOf(kept, size);
    }

    private static boolean same(QuadraticPath.Contour contour, int a, int b) {
        return contour.x(a) == contour.x(b) && contour.y(a) == contour.y(b);
    }

    private static boolean isHalfWay(QuadraticPath.Contour contour, int before, int at, int after) {
        return !contour.on(before)
                && !contour.on(after)
                && 2 * contour.x(at) == contour.x(before) + contour.x(after)
                && 2 * contour.y(at) == contour.y(before) + contour.y(after);
    }

    private void add(int x, int y, boolean on) {
        if (x != (short) x || y != (short) y || points == MOST_POINTS) {
            throw new IllegalStateException("an outline out of bounds");
        }
        int flag = on ? ON_CURVE : 0;
        flag |= coordinate(xs, x - lastX, X_SHORT, X_SAME);
        flag |= coordinate(ys, y - lastY, Y_SHORT, Y_SAME);
        lastX = x;
        lastY = y;
        points++;
        if (flag == lastFlag && repeats < 255) {
            repeats++;
        } else {
            flushFlag();
            lastFlag = flag;
        }
    }

    private static int coordinate(ByteArrayOutputStream out, int step, int shortBit, int sameBit) {
        if (step == 0) {
            return sameBit;
        }
        if (step > -256 && step < 256) {
            out.write(Math.abs(step));
            return step > 0 ? shortBit | sameBit : shortBit;
        }
        out.write(step >> 8);
        out.write(step);
        return 0;
    }

    private void flushFlag() {
        if (lastFlag >= 0) {
            flags.write(repeats > 0 ? lastFlag | REPEAT : lastFlag);
            if (repeats > 0) {
                flags.write(repeats);
            }
        }
        repeats = 0;
    }

    private byte[] entry() {
        flushFlag();
        InkBox box = bounds.box();
        ByteBuffer out = ByteBuffer.allocate(12 + 2 * ends.size() + flags.size() + xs.size() + ys.size());
        out.putShort((short) ends.size());
        out.putShort((short) box.left()).putShort((short) box.bottom());
        out.putShort((short) box.right()).putShort((short) box.top());
        ends.forEach(end -> out.putShort(end.shortValue()));
        out.putShort((short) 0);
        out.put(flags.toByteArray()).put(xs.toByteArray()).put(ys.toByteArray());
        return out.array();
    }
}
