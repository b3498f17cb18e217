package io.github.gongwen4j.read;

import io.github.gongwen4j.style.Grid;
import io.github.gongwen4j.style.Length;

/**
 * A length as a profile file gives it.
 *
 * @param amount how many of the unit
 */
record ProfileLength(double amount, Unit unit) {
    /** What it is counted in. */
    enum Unit {
        MM("mm"),
        CM("cm"),
        PT("pt"),
        CHARACTER("字"),
        LINE("行");

        private final String sign;

        Unit(String sign) {
            this.sign = sign;
        }

        String sign() {
            return sign;
        }

        /** Whether it is the same length in every profile. */
        boolean absolute() {
            return this != CHARACTER && this != LINE;
        }
    }

    /** The length on paper; a character and a line are those of the grid. */
    Length on(Grid grid) {
        return switch (unit) {
            case CHARACTER -> grid.cells(amount);
            case LINE -> grid.lineHeight().times(amount);
            default -> absolute();
        };
    }

    /** The length on paper of an absolute one. */
    Length absolute() {
        return switch (unit) {
            case MM -> Length.mm(amount);
            case CM -> Length.mm(10 * amount);
            case PT -> Length.pt(amount);
            default -> throw new IllegalStateException(unit.sign() + " depends on a grid");
        };
    }
}
