package io.github.gongwen4j.draft.markdown;

import io.github.gongwen4j.draft.CleanText;
import io.github.gongwen4j.draft.LineEnds;
import io.github.gongwen4j.draft.Span;
import io.github.gongwen4j.draft.Stretch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The lines of a paragraph of Markdown put together. Where lines are wrapped, all of them about as long, they go on; where a line ends with the end of a
 * sentence or the next begins with a number, two paragraphs were typed with one Enter between them.
 */
final class TypedLines {
    /** Nobody wraps lines longer than this. */
    private static final int LONGEST_WRAPPED = 100;
    /** A wrapped line is at least so long, as a part of the longest. */
    private static final double LEAST_WRAPPED = 0.75;

    private TypedLines() {}

    /**
     * The lines as they are meant.
     *
     * @param number what stands before the first of them
     */
    static List<InlineLine> of(String source, InlineWalk walk, Optional<Stretch> number) {
        List<InlineLine> meant = new ArrayList<>();
        InlineLine open = new InlineLine();
        number.ifPresent(open::add);
        boolean wrapped = wrapped(walk.lines());
        for (int i = 0; i < walk.lines().size(); i++) {
            InlineLine line = walk.lines().get(i);
            open.append(line);
            if (i + 1 == walk.lines().size()) {
                break;
            }
            InlineLine next = walk.lines().get(i + 1);
            if (walk.endedByHand(i) || ends(line, next, wrapped)) {
                meant.add(open);
                open = new InlineLine();
            } else {
                blankBetween(source, line, next).ifPresent(open::add);
            }
        }
        meant.add(open);
        return meant;
    }

    /** Whether all lines but the last are about as long and some of them end in the midst of a sentence. */
    private static boolean wrapped(List<InlineLine> lines) {
        List<InlineLine> full = lines.subList(0, lines.size() - 1);
        int longest = full.stream().mapToInt(InlineLine::length).max().orElse(0);
        return longest <= LONGEST_WRAPPED
                && full.stream().allMatch(line -> line.length() >= LEAST_WRAPPED * longest)
                && full.stream().anyMatch(line -> !endsParagraph(line));
    }

    private static boolean endsParagraph(InlineLine line) {
        return line.clean().map(words -> LineEnds.endsParagraph(words.text())).orElse(true);
    }

    private static boolean ends(InlineLine line, InlineLine next, boolean wrapped) {
        return line.clean()
                .flatMap(before -> next.clean()
                        .map(after ->
                                LineEnds.numbered(after.text()) || (!wrapped && LineEnds.endsParagraph(before.text()))))
                .orElse(true);
    }

    /** Between words of letters a line's end is a blank; between Chinese characters it is nothing. */
    private static Optional<Stretch> blankBetween(String source, InlineLine line, InlineLine next) {
        Optional<CleanText> before = line.clean();
        Optional<CleanText> after = next.clean();
        if (before.isEmpty() || after.isEmpty()) {
            return Optional.empty();
        }
        String words = before.get().text();
        boolean letters = isLetter(words.charAt(words.length() - 1))
                && isLetter(after.get().text().charAt(0));
        int end = before.get().around(words.length() - 1, words.length()).end();
        int lineEnd = source.indexOf('\n', end);
        return letters && lineEnd >= 0
                ? Optional.of(new Stretch(new Span(lineEnd, lineEnd + 1), " "))
                : Optional.empty();
    }

    private static boolean isLetter(char c) {
        return c < 0x250 && Character.isLetterOrDigit(c);
    }
}
