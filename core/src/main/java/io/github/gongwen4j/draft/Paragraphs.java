package io.github.gongwen4j.draft;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Lines put together to paragraphs. A line goes on in the next when it holds a 。, does not end as paragraphs do, and the next has no number; a line of
 * one or two characters below the title belongs to it.
 */
final class Paragraphs {
    private static final int SPLIT_TITLE = 2;

    private final String text;
    private final List<SourceLine> lines;
    private final DraftOptions options;
    private final List<ManuscriptParagraph> paragraphs = new ArrayList<>();
    private final List<DraftPiece> removed = new ArrayList<>();
    private final List<Span> open = new ArrayList<>();
    private int openLine = -1;
    private boolean front = true;

    private Paragraphs(String text, List<SourceLine> lines, DraftOptions options) {
        this.text = text;
        this.lines = lines;
        this.options = options;
    }

    /** Paragraphs, and what was set aside, in the order of the source. */
    static Paragraphs of(String text, List<SourceLine> lines, DraftOptions options) {
        Paragraphs made = new Paragraphs(text, lines, options);
        BitSet chrome = options.repairs(RepairKind.CHROME) ? Chrome.in(text, lines) : new BitSet();
        for (int i = 0; i < lines.size(); i++) {
            if (chrome.get(i)) {
                made.close();
                made.remove(
                        PieceKind.CHROME,
                        lines.get(i).whole().start(),
                        lines.get(i).whole().end());
            } else if (lines.get(i).blank()) {
                made.close();
                made.remove(
                        PieceKind.BLANK,
                        lines.get(i).whole().start(),
                        lines.get(i).whole().end());
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

    private void line(int number) {
        SourceLine line = lines.get(number);
        List<Span> kept =
                options.repairs(RepairKind.GLOSS) ? Glosses.without(text, line.content()) : List.of(line.content());
        boolean goesOn = openLine >= 0 && goesOn(lines.get(openLine).content(), line.content(), kept);
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

    private boolean goesOn(Span before, Span next, List<Span> kept) {
        String beforeText = before.of(text);
        String nextText = CleanText.of(text, kept).text();
        if (!options.repairs(RepairKind.BROKEN_LINE)
                || MarkerReader.atStart(nextText).isPresent()
                || Sentences.endsParagraph(beforeText)) {
            return false;
        }
        boolean splitTitle =
                front && next.length() <= SPLIT_TITLE && nextText.chars().allMatch(Character::isIdeographic);
        return splitTitle || beforeText.indexOf('。') >= 0;
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

    private void remove(PieceKind kind, int start, int end) {
        if (end > start) {
            removed.add(new DraftPiece(kind, new Span(start, end)));
        }
    }
}
