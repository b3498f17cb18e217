package io.github.gongwen4j.draft.word;

import io.github.gongwen4j.draft.Alignment;
import io.github.gongwen4j.draft.Hints;
import io.github.gongwen4j.draft.Span;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * What a paragraph's format says of it.
 *
 * @param heading the level of the heading it is, from 1
 * @param title whether it looks like the title of a document
 * @param alignment how its format sets it
 * @param newPage whether it begins a page
 */
record ParagraphLook(OptionalInt heading, boolean title, Alignment alignment, boolean newPage) {
    private static final Pattern ENDED = Pattern.compile(".*[。！？!?：:；;][”’」』》）)]*");
    private static final Pattern BEGINS =
            Pattern.compile("[　 \\t]{2}.*|[（(].*|[一二三四五六七八九十]+[、是要].*|第[一二三四五六七八九十]+[、，：].*|[0-9]{1,2}[.、．].*|[①-⑳].*");

    /** A line of running text that ends sooner was ended on purpose. */
    private static final int FULL_LINE = 15;

    /** A line of a page has 28 characters, and a few blanks are typed as they come. */
    private static final int LINE_CELLS = 28;

    private static final int SLACK = 3;
    private static final int FAR = 8;
    private static final int LONGEST_LINE = 40;

    static ParagraphLook plain() {
        return new ParagraphLook(OptionalInt.empty(), false, Alignment.PLAIN, false);
    }

    ParagraphLook onNewPage() {
        return new ParagraphLook(heading, title, alignment, true);
    }

    /** Whether a line that was ended by hand goes on in the next. */
    boolean goesOn(String line, String next) {
        if (next.isEmpty()
                || ENDED.matcher(line).matches()
                || BEGINS.matcher(next).matches()
                || line.endsWith("）")) {
            return false;
        }
        return title || heading.isPresent() || alignment == Alignment.CENTRE || line.length() >= FULL_LINE;
    }

    /** The hints to a paragraph that looks so. */
    Hints hints(String words, List<Span> strong, List<Hints.NoteAt> notes, int counted, boolean first) {
        return new Hints(heading, title, alignment, strong, notes, Math.min(counted, words.length()), first && newPage);
    }

    /** The same for a paragraph whose words were moved with blanks instead of a format. */
    ParagraphLook withBlanks(String kept) {
        int blanks = blanks(kept);
        int length = kept.strip().length();
        if (alignment != Alignment.PLAIN || length == 0 || length > LONGEST_LINE) {
            return this;
        }
        boolean centred = blanks >= SLACK && Math.abs(2 * blanks + length - LINE_CELLS) <= SLACK;
        boolean right = blanks >= FAR;
        return centred
                ? new ParagraphLook(heading, title, Alignment.CENTRE, newPage)
                : right ? new ParagraphLook(heading, title, Alignment.RIGHT, newPage) : this;
    }

    /** How many cells the blanks in front take. */
    private static int blanks(String words) {
        int halves = 0;
        for (char c : words.toCharArray()) {
            if (c == '　') {
                halves += 2;
            } else if (c == '\t') {
                halves += 4;
            } else if (c == ' ' || c == '\u00A0') {
                halves++;
            } else {
                break;
            }
        }
        return halves / 2;
    }
}
