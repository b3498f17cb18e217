package io.github.gongwen4j.draft.word;

import io.github.gongwen4j.draft.DraftLimits;
import io.github.gongwen4j.draft.DraftPiece;
import io.github.gongwen4j.draft.FixedBlock;
import io.github.gongwen4j.draft.Manuscript;
import io.github.gongwen4j.draft.ManuscriptParagraph;
import io.github.gongwen4j.draft.PieceKind;
import io.github.gongwen4j.draft.Repair;
import io.github.gongwen4j.draft.Span;
import io.github.gongwen4j.draft.Suspicion;
import io.github.gongwen4j.draft.SuspicionKind;
import io.github.gongwen4j.model.Bilingual;
import io.github.gongwen4j.model.Block;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A Word file written down as one text, with what its stretches are. */
final class Transcript {
    private static final int LONGEST_REMARK = 400;

    private final DraftLimits limits;
    private final StringBuilder text = new StringBuilder();
    private final List<ManuscriptParagraph> paragraphs = new ArrayList<>();
    private final List<FixedBlock> blocks = new ArrayList<>();
    private final List<DraftPiece> aside = new ArrayList<>();
    private final List<Repair> repairs = new ArrayList<>();
    private final List<Suspicion> suspicions = new ArrayList<>();
    private int lines;

    Transcript(DraftLimits limits) {
        this.limits = limits;
    }

    int length() {
        return text.length();
    }

    /** Adds a line without saying what it is. */
    void append(String line) {
        text.append(line).append('\n');
        if (text.length() > limits.bytes()) {
            throw WordFaults.textTooLong(limits.bytes());
        }
        if (++lines > limits.lines()) {
            throw WordFaults.tooManyLines(limits.lines());
        }
    }

    void paragraph(ManuscriptParagraph paragraph) {
        paragraphs.add(paragraph);
    }

    void aside(PieceKind kind, int start, int end) {
        if (end > start) {
            aside.add(new DraftPiece(kind, new Span(start, end)));
        }
    }

    /** A line of its own that belongs to no paragraph. */
    Span line(PieceKind kind, String words) {
        Span span = new Span(text.length(), text.length() + words.length());
        append(words);
        aside(kind, span.start(), span.end());
        aside(PieceKind.BLANK, span.end(), text.length());
        return span;
    }

    /** A block and the words by which it stands in the text. */
    Span block(String words, Block block) {
        Span span = new Span(text.length(), text.length() + words.length());
        append(words);
        blocks.add(new FixedBlock(paragraphs.size(), span, block));
        aside(PieceKind.BLANK, span.end(), text.length());
        return span;
    }

    void repair(Repair repair) {
        repairs.add(repair);
    }

    void suspect(SuspicionKind kind, Span span, Bilingual reason) {
        suspicions.add(new Suspicion(kind, span, clipped(reason), Optional.empty()));
    }

    private static Bilingual clipped(Bilingual reason) {
        return new Bilingual(clipped(reason.chinese()), clipped(reason.english()));
    }

    private static String clipped(String words) {
        return words.length() > LONGEST_REMARK ? words.substring(0, LONGEST_REMARK) + "……" : words;
    }

    /** All that was written down. */
    Manuscript manuscript() {
        aside.sort(Comparator.comparingInt(piece -> piece.span().start()));
        repairs.sort(Comparator.comparingInt(repair -> repair.span().start()));
        suspicions.sort(Comparator.comparingInt(suspicion -> suspicion.span().start()));
        return new Manuscript(
                text.toString(),
                StandardCharsets.UTF_8,
                0,
                paragraphs,
                blocks,
                aside,
                repairs,
                suspicions,
                Optional.empty());
    }
}
