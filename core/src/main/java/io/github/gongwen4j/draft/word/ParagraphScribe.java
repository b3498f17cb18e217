package io.github.gongwen4j.draft.word;

import io.github.gongwen4j.draft.Hints;
import io.github.gongwen4j.draft.ManuscriptParagraph;
import io.github.gongwen4j.draft.PieceKind;
import io.github.gongwen4j.draft.Repair;
import io.github.gongwen4j.draft.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Writes a paragraph of Word into the transcript. Where it has lines of its own (手动换行), they are one paragraph or several: those of a heading or a title belong
 * together, of running text those that end in the midst of a sentence.
 */
final class ParagraphScribe {
    private final Transcript transcript;
    private final Notes notes;
    private final Remarks remarks;

    ParagraphScribe(Transcript transcript, Notes notes, Remarks remarks) {
        this.transcript = transcript;
        this.notes = notes;
        this.remarks = remarks;
    }

    /** Writes it down, its number in front. */
    void write(ParagraphInk ink, String number, ParagraphLook look) {
        int base = transcript.length();
        int shift = base + number.length();
        transcript.append(number + ink.text());
        ink.repairs()
                .forEach(repair -> transcript.repair(
                        new Repair(repair.kind(), moved(repair.span(), shift), repair.before(), repair.after())));
        ink.suspicions().forEach(each -> transcript.suspect(each.kind(), moved(each.span(), shift), each.reason()));
        ink.comments().forEach(mark -> remarks.mark(mark, shift, transcript));
        new Written(ink, number, look, base).paragraphs();
    }

    private static Span moved(Span span, int by) {
        return new Span(span.start() + by, span.end() + by);
    }

    /** One paragraph as it stands in the transcript. */
    private final class Written {
        private final ParagraphInk ink;
        private final String text;
        private final int counted;
        private final ParagraphLook look;
        private final int base;
        private final Ink[] inks;
        private final BitSet read = new BitSet();
        private int notesTaken;

        Written(ParagraphInk ink, String number, ParagraphLook look, int base) {
            this.ink = ink;
            this.text = number + ink.text();
            this.counted = number.length();
            this.look = look;
            this.base = base;
            this.inks = new Ink[text.length()];
            Arrays.fill(inks, 0, counted, Ink.PLAIN);
            for (ParagraphInk.Stroke stroke : ink.strokes()) {
                Arrays.fill(
                        inks,
                        counted + stroke.span().start(),
                        counted + stroke.span().end(),
                        stroke.ink());
            }
        }

        void paragraphs() {
            List<List<Span>> groups = groups();
            for (int i = 0; i < groups.size(); i++) {
                paragraph(groups.get(i), i == 0, i == groups.size() - 1);
            }
            putAside();
        }

        /** The lines of each paragraph. */
        private List<List<Span>> groups() {
            List<List<Span>> groups = new ArrayList<>();
            List<Span> open = new ArrayList<>();
            for (Span line : lines()) {
                Span words = trimmed(line);
                if (!open.isEmpty() && !look.goesOn(kept(open.get(open.size() - 1)), kept(line))) {
                    groups.add(open);
                    open = new ArrayList<>();
                    inks[line.start() - 1] = Ink.BLANK;
                }
                if (words.length() > 0) {
                    open.add(words);
                }
            }
            if (!open.isEmpty()) {
                groups.add(open);
            }
            return groups;
        }

        private List<Span> lines() {
            List<Span> lines = new ArrayList<>();
            int start = 0;
            for (int i = 0; i <= text.length(); i++) {
                if (i == text.length() || inks[i] == Ink.BREAK) {
                    lines.add(new Span(start, i));
                    start = i + 1;
                }
            }
            return lines;
        }

        /** A line from its first character to its last. */
        private Span trimmed(Span line) {
            int start = line.start();
            int end = line.end();
            while (start < end && !isWord(start)) {
                start++;
            }
            while (end > start && !isWord(end - 1)) {
                end--;
            }
            return new Span(start, end);
        }

        private boolean isWord(int at) {
            return inks[at].kept() && !isBlank(text.charAt(at));
        }

        private static boolean isBlank(char c) {
            return Character.isWhitespace(c) || Character.isSpaceChar(c);
        }

        private String kept(Span line) {
            StringBuilder kept = new StringBuilder();
            for (int i = line.start(); i < line.end(); i++) {
                if (inks[i].kept()) {
                    kept.append(text.charAt(i));
                }
            }
            return kept.toString().strip();
        }

        private void paragraph(List<Span> lines, boolean first, boolean last) {
            CleanLine clean = new CleanLine(text, base);
            for (Span line : lines) {
                for (int i = line.start(); i < line.end(); i++) {
                    if (inks[i].kept()) {
                        clean.add(i, inks[i] == Ink.STRONG);
                        read.set(i);
                    }
                }
                clean.endLine();
            }
            int end = last ? text.length() : lines.get(lines.size() - 1).end();
            Hints hints =
                    look.hints(clean.text().text(), clean.strong(), notes(clean, end), first ? counted : 0, first);
            transcript.paragraph(new ManuscriptParagraph(clean.text(), hints));
        }

        /** The notes up to a place that were not given out. */
        private List<Hints.NoteAt> notes(CleanLine clean, int end) {
            List<Hints.NoteAt> found = new ArrayList<>();
            for (; notesTaken < ink.notes().size(); notesTaken++) {
                ParagraphInk.Mark mark = ink.notes().get(notesTaken);
                int place = counted + mark.at();
                if (place > end) {
                    break;
                }
                notes.text(mark.id()).ifPresent(note -> found.add(new Hints.NoteAt(clean.before(place), note)));
            }
            return found;
        }

        private void putAside() {
            int start = 0;
            while (start < text.length()) {
                int end = start + 1;
                while (end < text.length() && read.get(end) == read.get(start) && piece(end) == piece(start)) {
                    end++;
                }
                if (!read.get(start)) {
                    transcript.aside(piece(start), base + start, base + end);
                }
                start = end;
            }
            transcript.aside(PieceKind.BLANK, base + text.length(), transcript.length());
        }

        private PieceKind piece(int at) {
            boolean leftOver = inks[at].kept() && !read.get(at);
            return leftOver ? PieceKind.BLANK : inks[at].piece();
        }
    }
}
