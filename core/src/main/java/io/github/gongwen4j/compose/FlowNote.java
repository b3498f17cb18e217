package io.github.gongwen4j.compose;

import io.github.gongwen4j.numbering.CircledNumbers;
import io.github.gongwen4j.style.Distance;
import io.github.gongwen4j.style.Length;
import io.github.gongwen4j.style.StyleProfile;
import io.github.gongwen4j.style.TextRole;
import io.github.gongwen4j.style.TextStyle;
import java.util.Objects;

/**
 * A footnote (脚注). Its mark is a number in a circle, which pages alone can tell, for each page counts its notes anew: it stands
 * raised in the text, and once more before the note, on the line and with {@link #AFTER_MARK} behind it. Notes stand one under
 * the other at the lower edge of the type area, under a rule a quarter as long as the type area is wide (脚注线).
 *
 * @param text what it says; without its mark
 * @param raise how far the mark in the text is raised
 */
public record FlowNote(FlowParagraph text, Length raise) {
    /** What parts a note from its mark. */
    public static final String AFTER_MARK = " ";

    /** How large superscripts are in LibreOffice, of the size around them. */
    private static final double SUPERSCRIPT = 0.58;

    /** A character's share of its size that is above the baseline. */
    private static final double ABOVE_BASELINE = 0.88;

    /** The first line of a note is set in by two of its characters, as every paragraph is. */
    private static final int PARAGRAPH_INDENT = 2;

    public FlowNote {
        Objects.requireNonNull(text);
        Objects.requireNonNull(raise);
    }

    /** A note paragraph as a profile has it, without text. */
    public static FlowParagraph.Builder paragraph(StyleProfile profile) {
        return FlowParagraph.of(TextRole.FOOTNOTE, profile.distance(Distance.FOOTNOTE_LINE))
                .align(Alignment.JUSTIFIED)
                .indents(indents(profile));
    }

    /** What the mark of the note with this number on its page is: ① for the first. */
    public static String mark(int number) {
        return CircledNumbers.format(number).orElseGet(() -> Integer.toString(number));
    }

    /** How the lines of a note are set in. */
    public static Indents indents(StyleProfile profile) {
        return Indents.firstLine(profile.style(TextRole.FOOTNOTE).size().times(PARAGRAPH_INDENT));
    }

    /** The note to characters of this look: its mark is raised until it is as high as they are. */
    static FlowNote to(TextStyle around, FlowParagraph text) {
        Length lower = around.size().minus(markLook(around).size());
        return new FlowNote(text, lower.times(ABOVE_BASELINE));
    }

    /** The look of a mark among characters of this look. */
    static TextStyle markLook(TextStyle around) {
        return around.withSize(around.size().times(SUPERSCRIPT)).withTracking(Length.ZERO);
    }
}
