package io.github.gongwen4j.draft;

import java.util.List;

/** One way in which the text of a paragraph is cleaned. A rule finds nothing more in what it has cleaned, whatever other rules do to it afterwards. */
interface CleaningRule {
    /** What it repairs. */
    RepairKind kind();

    /** What is left out where it leaves something out. */
    default PieceKind removes() {
        return PieceKind.SPACE;
    }

    /** The changes, in order, none overlapping another. */
    List<Edit> edits(ParagraphText paragraph);
}
