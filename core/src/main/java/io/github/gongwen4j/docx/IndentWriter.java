package io.github.gongwen4j.docx;

import io.github.gongwen4j.compose.Indents;
import io.github.gongwen4j.style.Grid;
import io.github.gongwen4j.style.Length;
import io.github.gongwen4j.style.StyleProfile;
import io.github.gongwen4j.style.TextRole;
import java.util.Optional;
import org.docx4j.wml.PPrBase.Ind;

/**
 * Indents. A single indent of a few whole characters (字) is written in characters and in twips, as Chinese Word writes it: it
 * follows when someone sets the text larger. Word goes by the characters, LibreOffice by the twips. Word's character is that
 * of the type size and not of the grid, 0.07 mm wider, so larger distances are written in twips only; all are where a profile spreads its characters further than that.
 */
final class IndentWriter {
    private static final int HUNDREDTHS = 100;
    private static final int MOST_CHARACTERS = 4;

    /** Word's character and that of the grid may differ so much, and no more, for a distance to be told in characters. */
    private static final double SAME_CHARACTER_PT = 0.3;

    private final Grid grid;
    private final boolean inCharacters;

    IndentWriter(StyleProfile profile) {
        this.grid = profile.grid();
        double difference =
                grid.cell().minus(profile.style(TextRole.BODY).size()).points();
        this.inCharacters = Math.abs(difference) <= SAME_CHARACTER_PT;
    }

    /**
     * The indents with left and first line said even where they are nought: to a paragraph that says only one of them,
     * LibreOffice gives the other one of 正文.
     */
    Ind complete(Indents indents) {
        Ind ind = plain(indents);
        if (ind.getLeft() == null) {
            ind.setLeft(Values.number(0));
        }
        if (ind.getFirstLine() == null && ind.getHanging() == null) {
            ind.setFirstLine(Values.number(0));
        }
        return ind;
    }

    /** What makes {@code wanted} of the indents inherited from style or list; empty when they are the same. */
    Optional<Ind> difference(Indents wanted, Indents inherited) {
        if (sameTwips(wanted, inherited)) {
            return Optional.empty();
        }
        Ind ind = complete(wanted);
        Ind base = plain(inherited);
        if (base.getRight() != null && ind.getRight() == null) {
            ind.setRight(Values.number(0));
        }
        cancelCharacters(ind, base);
        return Optional.of(ind);
    }

    /** Word goes by inherited characters even against twips of the paragraph itself. */
    private static void cancelCharacters(Ind ind, Ind base) {
        if (base.getLeftChars() != null && ind.getLeftChars() == null) {
            ind.setLeftChars(Values.number(0));
        }
        if (base.getRightChars() != null && ind.getRightChars() == null) {
            ind.setRightChars(Values.number(0));
        }
        if (base.getFirstLineChars() != null && ind.getFirstLineChars() == null) {
            ind.setFirstLineChars(Values.number(0));
        }
    }

    private Ind plain(Indents indents) {
        Ind ind = new Ind();
        int left = indents.left().twips();
        int right = indents.right().twips();
        int first = indents.firstLine().twips();
        if (left != 0) {
            ind.setLeft(Values.number(left));
        }
        if (right != 0) {
            ind.setRight(Values.number(right));
        }
        if (first > 0) {
            ind.setFirstLine(Values.number(first));
        } else if (first < 0) {
            ind.setHanging(Values.number(-first));
        }
        setCharacters(ind, indents);
        return ind;
    }

    private void setCharacters(Ind ind, Indents indents) {
        if (!inCharacters) {
            return;
        }
        if (ind.getLeft() == null && ind.getRight() == null && ind.getFirstLine() != null) {
            characters(indents.firstLine()).ifPresent(n -> ind.setFirstLineChars(Values.number(n)));
        } else if (ind.getFirstLine() == null && ind.getHanging() == null) {
            if (ind.getRight() == null) {
                characters(indents.left()).ifPresent(n -> ind.setLeftChars(Values.number(n)));
            } else if (ind.getLeft() == null) {
                characters(indents.right()).ifPresent(n -> ind.setRightChars(Values.number(n)));
            }
        }
    }

    /** The length in hundredths of a character if it is one to four of them. */
    private Optional<Integer> characters(Length length) {
        for (int count = 1; count <= MOST_CHARACTERS; count++) {
            if (length.twips() == grid.cells(count).twips()) {
                return Optional.of(count * HUNDREDTHS);
            }
        }
        return Optional.empty();
    }

    private static boolean sameTwips(Indents a, Indents b) {
        return a.left().twips() == b.left().twips()
                && a.right().twips() == b.right().twips()
                && a.firstLine().twips() == b.firstLine().twips();
    }
}
