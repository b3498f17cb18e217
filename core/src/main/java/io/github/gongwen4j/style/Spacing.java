package io.github.gongwen4j.style;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/**
 * How far the characters of a paragraph may be set together or apart, and what for (调整字距, clause 7.3.5.5). Lines keep their
 * height: 22 stay 22.
 *
 * @param tighter the most that is taken from the advance of each character, 0 pt or more
 * @param looser the most that is added to it, 0 pt or more
 * @param reasons what it may be done for; none leaves every paragraph alone
 */
public record Spacing(Length tighter, Length looser, Set<SpacingReason> reasons) {
    public Spacing {
        if (tighter.points() < 0 || looser.points() < 0) {
            throw new IllegalArgumentException("Characters are set together or apart by 0 pt or more");
        }
        EnumSet<SpacingReason> given = EnumSet.noneOf(SpacingReason.class);
        given.addAll(Objects.requireNonNull(reasons));
        reasons = Collections.unmodifiableSet(given);
    }

    /** For every reason, as far as a line comes to hold one character more or less than the grid has: 27 or 29 for 28. */
    public static Spacing of(Grid grid) {
        Length one = oneCharacter(grid);
        return new Spacing(one, one, EnumSet.allOf(SpacingReason.class));
    }

    /**
     * The spacing by which a line comes to hold one character more or less, in whole twips. A first line begins two characters
     * in and has fewer characters to take the room from: they decide.
     */
    static Length oneCharacter(Grid grid) {
        Length exact = grid.cell().times(1.0 / Math.max(1, grid.characters() - 1));
        return Length.ZERO.minus(Length.ZERO.minus(exact).downToTwips());
    }

    /** Whether characters may be set together or apart for this. */
    public boolean serves(SpacingReason reason) {
        return reasons.contains(reason);
    }

    /** The same, for this reason or not. */
    public Spacing with(SpacingReason reason, boolean wanted) {
        EnumSet<SpacingReason> other = EnumSet.noneOf(SpacingReason.class);
        other.addAll(reasons);
        if (wanted) {
            other.add(reason);
        } else {
            other.remove(reason);
        }
        return new Spacing(tighter, looser, other);
    }

    /** The same within other limits. */
    public Spacing within(Length mostTighter, Length mostLooser) {
        return new Spacing(mostTighter, mostLooser, reasons);
    }
}
