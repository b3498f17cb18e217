package io.github.gongwen4j.draft;

import io.github.gongwen4j.model.Placement;
import io.github.gongwen4j.model.PointStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Finds the items of a draft and where the heading of each ends. */
final class ItemFinder {
    /** A heading on a line of its own may be as long as this. */
    private static final int LONGEST_LINE = 70;
    /** A first sentence that is a heading may be as long as this: 33 characters were measured. */
    private static final int LONGEST_RUN_IN = 45;

    private static final int LONGEST_LABEL = 20;
    /** What closes a document and is no text of its last point. */
    private static final Pattern CLOSING = Pattern.compile("同志[们們]|各位|[谢謝][谢謝]|附\\s*件?\\s*[：:]|特此|以上");

    private final List<DraftParagraph> paragraphs;
    private final List<Candidate> candidates;

    private ItemFinder(List<DraftParagraph> paragraphs, List<Candidate> candidates) {
        this.paragraphs = paragraphs;
        this.candidates = candidates;
    }

    /** The items in order, leads included. */
    static List<Found> in(List<DraftParagraph> paragraphs, DraftLimits limits) {
        ItemFinder finder = new ItemFinder(paragraphs, Candidates.in(paragraphs, limits));
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < finder.candidates.size(); i++) {
            found.add(finder.item(i));
        }
        add(StyledHeadings.in(paragraphs, found), found);
        add(Leads.in(paragraphs, found), found);
        return found;
    }

    private static void add(List<Found> more, List<Found> found) {
        if (!more.isEmpty()) {
            found.addAll(more);
            found.sort(Comparator.comparingInt(Found::paragraph).thenComparingInt(Found::start));
        }
    }

    private Found item(int index) {
        Candidate candidate = candidates.get(index);
        MarkerAt marker = candidate.marker();
        String text = paragraphs.get(candidate.paragraph()).text();
        int from = afterBlanks(text, marker.end());
        boolean followed =
                index + 1 < candidates.size() && candidates.get(index + 1).paragraph() == candidate.paragraph();
        int to = followed ? candidates.get(index + 1).marker().start() : text.length();
        int stop = headingEnd(text, from, to);
        PointStyle style = style(candidate, text, from, stop, to, followed);
        int end = style == PointStyle.LIST ? to : stop;
        Placement placement = candidate.own() ? Placement.OWN : Placement.INLINE;
        return new Found(
                candidate.paragraph(),
                Optional.of(marker),
                placement,
                style,
                marker.start(),
                from,
                Math.max(from, end),
                candidate.own() ? paragraphs.get(candidate.paragraph()).hints().heading() : OptionalInt.empty());
    }

    private PointStyle style(Candidate candidate, String text, int from, int stop, int to, boolean followed) {
        if (candidate.marker().family() == Family.ARTICLE) {
            return PointStyle.LIST;
        }
        if (stop >= to) {
            boolean line = candidate.own() && !followed && to - from <= LONGEST_LINE;
            return line ? PointStyle.HEADING : PointStyle.LIST;
        }
        if (stop == from || stop - from > LONGEST_RUN_IN) {
            return PointStyle.LIST;
        }
        if ((followed && candidate.own()) || Sentences.afterStop(text, stop, to) < to) {
            return PointStyle.RUN_IN;
        }
        return candidate.own() && text.charAt(stop) == '。' && headsWhatFollows(candidate)
                ? PointStyle.HEADING
                : PointStyle.LIST;
    }

    /** Whether a numbered sentence alone on its line is the heading of the next paragraph: of its text, or of a list that begins there. */
    private boolean headsWhatFollows(Candidate candidate) {
        if (candidate.paragraph() + 1 >= paragraphs.size()) {
            return false;
        }
        DraftParagraph next = paragraphs.get(candidate.paragraph() + 1);
        return next.marker()
                .map(marker -> marker.value() == 1
                        && marker.family() != candidate.marker().family())
                .orElseGet(() -> isText(next.text())
                        && !StyledHeadings.isOne(next)
                        && !CLOSING.matcher(next.text()).lookingAt());
    }

    /** Whether a paragraph is running text and not a line, as a signature is. */
    private static boolean isText(String paragraph) {
        return Sentences.firstStop(paragraph, 0, paragraph.length()) < paragraph.length()
                || Sentences.endsParagraph(paragraph);
    }

    /** The end of the first sentence, or of a label with a colon before it. */
    private static int headingEnd(String text, int from, int to) {
        int stop = Sentences.firstStop(text, from, to);
        for (int i = from; i < Math.min(stop, from + LONGEST_LABEL); i++) {
            if ((text.charAt(i) == '：' || text.charAt(i) == ':') && i > from && !betweenDigits(text, i)) {
                return i;
            }
        }
        return stop;
    }

    /** Whether a colon is that of a time, as in 8:00. */
    private static boolean betweenDigits(String text, int at) {
        return at + 1 < text.length()
                && Character.isDigit(text.charAt(at - 1))
                && Character.isDigit(text.charAt(at + 1));
    }

    private static int afterBlanks(String text, int from) {
        int i = from;
        while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i;
    }
}
