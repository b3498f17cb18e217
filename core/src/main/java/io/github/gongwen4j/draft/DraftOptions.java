package io.github.gongwen4j.draft;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * How a draft is read: how much it may ask for, and what is left unrepaired.
 *
 * @param limits how much it may ask for
 * @param left the repairs that are not made; what they would change stays as it is and is part of the document
 */
public record DraftOptions(DraftLimits limits, Set<RepairKind> left) {
    /** The limits of {@link DraftLimits#DEFAULTS}, and every repair made. */
    public static final DraftOptions DEFAULTS = new DraftOptions(DraftLimits.DEFAULTS, Set.of());

    public DraftOptions {
        Objects.requireNonNull(limits);
        Set<RepairKind> copy = EnumSet.noneOf(RepairKind.class);
        copy.addAll(left);
        left = Collections.unmodifiableSet(copy);
    }

    /** With limits of its own. */
    public DraftOptions withLimits(DraftLimits own) {
        return new DraftOptions(own, left);
    }

    /** With repairs of these kinds left out as well. */
    public DraftOptions without(RepairKind... kinds) {
        Set<RepairKind> more = EnumSet.noneOf(RepairKind.class);
        more.addAll(left);
        more.addAll(List.of(kinds));
        return new DraftOptions(limits, more);
    }

    /** Whether repairs of a kind are made. */
    public boolean repairs(RepairKind kind) {
        return !left.contains(kind);
    }
}
