package io.github.gongwen4j.font;

/**
 * Reads a Type 2 charstring, the program of a CFF glyph, and draws it on a path. Hints are passed over, and so is the
 * width: hmtx has it. Arithmetic and accents composed by {@code endchar}, which no font of Han characters uses, count as
 * damage.
 */
final class CharStringReader {
    private static final int MOST_OPERANDS = 513;
    private static final int DEEPEST = 16;
    private static final int MOST_STEPS = 1_000_000;

    private final byte[][] globals;
    private final byte[][] locals;
    private final QuadraticPath path;
    private final double[] operands = new double[MOST_OPERANDS];
    private int count;
    private int stems;
    private int steps;

    CharStringReader(byte[][] globals, byte[][] locals, QuadraticPath path) {
        this.globals = globals;
        this.locals = locals;
        this.path = path;
    }

    void read(byte[] charString) {
        run(charString, 0);
        path.close();
    }

    /** Runs a charstring or subroutine; says whether the glyph is finished. */
    private boolean run(byte[] code, int depth) {
        if (depth > DEEPEST) {
            throw new IllegalStateException("subroutines nested too deep");
        }
        int at = 0;
        while (at < code.length) {
            if (++steps > MOST_STEPS) {
                throw new IllegalStateException("a charstring without end");
            }
            int first = code[at++] & 0xFF;
            if (first >= 32 || first == 28) {
                at = number(code, first, at);
            } else if (first == 11) {
                return false;
            } else if (first == 14) {
                endChar();
                return true;
            } else if (first == 10 || first == 29) {
                if (run(subroutine(first == 10 ? locals : globals), depth + 1)) {
                    return true;
                }
            } else if (first == 19 || first == 20) {
                stems();
                at += (stems + 7) / 8;
            } else if (first == 12) {
                flex(code[at++] & 0xFF);
                count = 0;
            } else {
                draw(first);
                count = 0;
            }
        }
        return false;
    }

    private int number(byte[] code, int first, int at) {
        if (first == 28) {
            operands[count++] = (short) ((code[at] & 0xFF) << 8 | (code[at + 1] & 0xFF));
            return at + 2;
        }
        if (first < 247) {
            operands[count++] = first - 139;
            return at;
        }
        if (first < 255) {
            int low = code[at] & 0xFF;
            operands[count++] = first < 251 ? (first - 247) * 256 + low + 108 : -(first - 251) * 256 - low - 108;
            return at + 1;
        }
        int fixed = (code[at] & 0xFF) << 24
                | (code[at + 1] & 0xFF) << 16
                | (code[at + 2] & 0xFF) << 8
                | (code[at + 3] & 0xFF);
        operands[count++] = fixed / 65536.0;
        return at + 4;
    }

    private byte[] subroutine(byte[][] subroutines) {
        int bias = subroutines.length < 1240 ? 107 : subroutines.length < 33900 ? 1131 : 32768;
        return subroutines[(int) operands[--count] + bias];
    }

    private void endChar() {
        if (count >= 4) {
            throw new IllegalStateException("an accent composed by endchar");
        }
    }

    private void stems() {
        stems += count / 2;
        count = 0;
    }

    private void draw(int operator) {
        switch (operator) {
            case 1, 3, 18, 23 -> stems();
            case 4 -> path.move(0, operands[count - 1]);
            case 5 -> lines(0, count);
            case 6 -> alternatingLines(true);
            case 7 -> alternatingLines(false);
            case 8 -> curves(0, count);
            case 21 -> path.move(operands[count - 2], operands[count - 1]);
            case 22 -> path.move(operands[count - 1], 0);
            case 24 -> {
                curves(0, count - 2);
                lines(count - 2, count);
            }
            case 25 -> {
                lines(0, count - 6);
                curves(count - 6, count);
            }
            case 26 -> verticalCurves();
            case 27 -> horizontalCurves();
            case 30 -> alternatingCurves(false);
            case 31 -> alternatingCurves(true);
            default -> throw new IllegalStateException("charstring operator " + operator);
        }
    }

    private void lines(int from, int to) {
        for (int i = from; i + 1 < to; i += 2) {
            path.line(operands[i], operands[i + 1]);
        }
    }

    private void alternatingLines(boolean startsHorizontal) {
        boolean horizontal = startsHorizontal;
        for (int i = 0; i < count; i++) {
            path.line(horizontal ? operands[i] : 0, horizontal ? 0 : operands[i]);
            horizontal = !horizontal;
        }
    }

    private void curves(int from, int to) {
        double[] d = operands;
        for (int i = from; i + 5 < to; i += 6) {
            path.curve(d[i], d[i + 1], d[i + 2], d[i + 3], d[i + 4], d[i + 5]);
        }
    }

    /** vvcurveto: curves that begin and end vertical. */
    private void verticalCurves() {
        double[] d = operands;
        int i = count % 4 == 0 ? 0 : 1;
        double dx = i == 0 ? 0 : d[0];
        for (; i + 3 < count; i += 4) {
            path.curve(dx, d[i], d[i + 1], d[i + 2], 0, d[i + 3]);
            dx = 0;
        }
    }

    /** hhcurveto: curves that begin and end horizontal. */
    private void horizontalCurves() {
        double[] d = operands;
        int i = count % 4 == 0 ? 0 : 1;
        double dy = i == 0 ? 0 : d[0];
        for (; i + 3 < count; i += 4) {
            path.curve(d[i], dy, d[i + 1], d[i + 2], d[i + 3], 0);
            dy = 0;
        }
    }

    /** hvcurveto and vhcurveto: curves that turn from one direction to the other, and back. */
    private void alternatingCurves(boolean startsHorizontal) {
        double[] d = operands;
        boolean horizontal = startsHorizontal;
        for (int i = 0; i + 3 < count; i += 4) {
            double last = count - i == 5 ? d[i + 4] : 0;
            if (horizontal) {
                path.curve(d[i], 0, d[i + 1], d[i + 2], last, d[i + 3]);
            } else {
                path.curve(0, d[i], d[i + 1], d[i + 2], d[i + 3], last);
            }
            horizontal = !horizontal;
        }
    }

    /** The flex operators: two curves that make one shallow dent. */
    private void flex(int operator) {
        double[] d = operands;
        switch (operator) {
            case 34 -> {
                path.curve(d[0], 0, d[1], d[2], d[3], 0);
                path.curve(d[4], 0, d[5], -d[2], d[6], 0);
            }
            case 35 -> curves(0, 12);
            case 36 -> {
                path.curve(d[0], d[1], d[2], d[3], d[4], 0);
                path.curve(d[5], 0, d[6], d[7], d[8], -(d[1] + d[3] + d[7]));
            }
            case 37 -> {
                double dx = d[0] + d[2] + d[4] + d[6] + d[8];
                double dy = d[1] + d[3] + d[5] + d[7] + d[9];
                boolean wide = Math.abs(dx) > Math.abs(dy);
                path.curve(d[0], d[1], d[2], d[3], d[4], d[5]);
                path.curve(d[6], d[7], d[8], d[9], wide ? d[10] : -dx, wide ? -dy : d[10]);
            }
            default -> throw new IllegalStateException("charstring operator 12 " + operator);
        }
    }
}
