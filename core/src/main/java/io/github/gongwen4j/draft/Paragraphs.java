package io.github.gongwen4j.draft;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Lines put together to paragraphs. A line goes on in the next when it holds a 。 or is as long as the page was wide, does not end as paragraphs do, and the
 * next has no number; a line of one or two characters below the title belongs to it. The number of a page between two lines is passed over.
 */
final class Paragraphs {
    private static final int SPLIT_TITLE = 2;
    private static final int MOST_BETWEEN = 8;

    private final String text;
    private final List<SourceLine> lines;
    private final DraftOptions options;
    private final BitSet full;
    private final BitSet pages;
    private final List<ManuscriptParagraph> paragraphs = new ArrayList<>();
    private final List<DraftPiece> removed = new ArrayList<>();
    private final List<Span> open = new ArrayList<>();
    private int openLine = -1;
    private boolean front = true;

    private Paragraphs(String text, List<SourceLine> lines, DraftOptions options) {
        this.text = text;
        this.lines = lines;
        this.options = options;
        this.full = FullLines.in(lines);
        this.pages = options.repairs(RepairKind.CHROME) ? PageNumbers.in(text, lines) : new BitSet();
    }

    /** Paragraphs, and what was set aside, in the order of the source. */
    static Paragraphs of(String text, List<SourceLine> lines, DraftOptions options) {
        Paragraphs made = new Paragraphs(text, lines, options);
        BitSet chrome = options.repairs(RepairKind.CHROME) ? Chrome.in(text, lines) : new BitSet();
        for (int i = 0; i < lines.size(); i++) {
            if (made.isBetween(i)) {
                made.between(i, chrome);
            } else if (chrome.get(i)) {
                made.close();
                made.removeLine(PieceKind.CHROME, i);
            } else {
                made.line(i);
            }
        }
        made.close();
        return made;
    }

    List<ManuscriptParagraph> paragraphs() {
        return paragraphs;
    }

    List<DraftPiece> removed() {
        return removed;
    }

    private boolean isBetween(int line) {
        return lines.get(line).blank() || pages.get(line);
    }

    /** A blank line ends a paragraph, but not one that goes on behind the number of a page. */
    private void between(int number, BitSet chrome) {
        if (openLine >= 0 && !goesOnBehindPage(chrome)) {
            close();
        }
        removeLine(pages.get(number) ? PieceKind.CHROME : PieceKind.BLANK, number);
    }

    private boolean goesOnBehindPage(BitSet chrome) {
        int next = openLine + 1;
        boolean page = false;
        while (next < lines.size() && next - openLine <= MOST_BETWEEN && isBetween(next)) {
            page |= pages.get(next);
            next++;
        }
        return page && next < lines.size() && !isBetween(next) && !chrome.get(next) && goesOn(openLine, kept(next));
    }

    private List<Span> kept(int number) {
        Span content = lines.get(number).content();
        return options.repairs(RepairKind.GLOSS) ? Glosses.without(text, content) : List.of(content);
    }

    private void line(int number) {
        SourceLine line = lines.get(number);
        List<Span> kept = kept(number);
        boolean goesOn = openLine >= 0 && goesOn(openLine, kept);
        if (openLine >= 0) {
            SourceLine before = lines.get(openLine);
            remove(
                    goesOn ? PieceKind.BROKEN_LINE : PieceKind.BLANK,
                    before.content().end(),
                    before.whole().end());
        }
        if (!goesOn) {
            finish();
        }
        remove(
                goesOn ? PieceKind.BROKEN_LINE : PieceKind.BLANK,
                line.whole().start(),
                line.content().start());
        glosses(line.content(), kept);
        open.addAll(kept);
        openLine = number;
        front &=
                Sentences.firstStop(text, line.content().start(), line.content().end())
                        == line.content().end();
    }

    private boolean goesOn(int before, List<Span> kept) {
        String beforeText = lines.get(before).content().of(text);
        String nextText = CleanText.of(text, kept).text();
        if (!options.repairs(RepairKind.BROKEN_LINE)
                || MarkerReader.atStart(nextText).isPresent()
                || Sentences.endsParagraph(beforeText)) {
            return false;
        }
        boolean splitTitle =
                front && nextText.length() <= SPLIT_TITLE && nextText.chars().allMatch(Character::isIdeographic);
        return splitTitle || full.get(before) || beforeText.indexOf('。') >= 0;
    }

    /** What is between the kept stretches of a line. */
    private void glosses(Span content, List<Span> kept) {
        int from = content.start();
        for (Span stretch : kept) {
            remove(PieceKind.GLOSS, from, stretch.start());
            from = stretch.end();
        }
        remove(PieceKind.GLOSS, from, content.end());
    }

    private void close() {
        if (openLine >= 0) {
            SourceLine line = lines.get(openLine);
            remove(PieceKind.BLANK, line.content().end(), line.whole().end());
        }
        finish();
    }

    private void finish() {
        if (!open.isEmpty()) {
            paragraphs.add(new ManuscriptParagraph(CleanText.of(text, open)));
        }
        open.clear();
        openLine = -1;
    }

    private void removeLine(PieceKind kind, int number) {
        Span whole = lines.get(number).whole();
        remove(kind, whole.start(), whole.end());
    }

    private void remove(PieceKind kind, int start, int end) {
        if (end > start) {
            removed.add(new DraftPiece(kind, new Span(start, end)));
        }
    }
}
