package io.github.gongwen4j.layout;

/**
 * Where a line may end (断行). Chinese breaks between any two characters but those a line may not begin or end with; figures
 * and Western words are whole; a blank belongs to the line before it. A dash or an ellipsis of two characters is never
 * parted; alone, as between two figures, it never begins a line.
 */
final class BreakRules {
    private final int[] text;
    private final Script[] scripts;

    /** For text and the script of each of its characters. */
    BreakRules(int[] text, Script[] scripts) {
        this.text = text;
        this.scripts = scripts;
    }

    /** For every character, whether a line may begin with it; for the first one it is left open. */
    BreakChance[] find() {
        BreakChance[] chances = new BreakChance[text.length];
        for (int i = 0; i < text.length; i++) {
            chances[i] = i > 0 && mayBegin(i) ? mayCling(i) : BreakChance.NONE;
        }
        return chances;
    }

    /**
     * Letters and figures cling to an opening mark after them. Chinese does not ask for it, but the Unicode rules did when
     * word processors took them over, and our lines are to be theirs.
     */
    private BreakChance mayCling(int i) {
        boolean clings =
                scripts[i - 1] == Script.LATIN && Character.isLetterOrDigit(before(i)) && Marks.isOpening(text[i]);
        return clings ? BreakChance.BEFORE_HAN_THAT_FITS : BreakChance.FREE;
    }

    private boolean mayBegin(int i) {
        int before = before(i);
        int here = text[i];
        if (before == '\n' || before == '\t') {
            return true;
        }
        if (Marks.isBlank(here) || here == '\n') {
            return false;
        }
        if (Marks.isPaired(here) && (before == here || !isPair(i))) {
            return false;
        }
        if (scripts[i] == Script.ASIAN || scripts[i - 1] == Script.ASIAN) {
            return !Marks.neverBegins(here) && !Marks.neverEnds(before) && !clingsBack(i);
        }
        return LatinBreaks.between(before, here, i > 1 ? text[i - 2] : ' ');
    }

    /** So do letters and figures to a closing mark before them, for the same reason. */
    private boolean clingsBack(int i) {
        return scripts[i] == Script.LATIN && Marks.isClosing(before(i)) && Character.isLetterOrDigit(text[i]);
    }

    /** What stands before a character; the mark of a footnote stands for what it is a note to. */
    private int before(int i) {
        int before = i - 1;
        while (before > 0 && text[before] == NoteMark.CHARACTER) {
            before--;
        }
        return text[before];
    }

    private boolean isPair(int i) {
        return i + 1 < text.length && text[i + 1] == text[i];
    }
}
