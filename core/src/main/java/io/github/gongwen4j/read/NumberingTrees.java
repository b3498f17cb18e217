package io.github.gongwen4j.read;

import io.github.gongwen4j.model.Counting;
import io.github.gongwen4j.model.Numbering;

/** Numberings as trees. */
final class NumberingTrees {
    private NumberingTrees() {}

    static Node numbering(Numbering numbering) {
        return Trees.list(numbering.levels().stream().map(NumberingTrees::level).toList());
    }

    private static Node level(Numbering.Level level) {
        if (level.counting() == Counting.RESTART) {
            return Trees.text(level.scheme().sample());
        }
        return new MappingTree()
                .text("scheme", level.scheme().sample())
                .word("count", level.counting(), Counting.RESTART)
                .tree();
    }
}
