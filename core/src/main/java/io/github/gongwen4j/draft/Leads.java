package io.github.gongwen4j.draft;

import io.github.gongwen4j.model.Placement;
import io.github.gongwen4j.model.PointStyle;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Finds topic phrases without a number (无序号段首语). Any paragraph has a first sentence; it is a lead where several paragraphs below a heading begin in the
 * same manner: with the same words, or with phrases of the same build.
 */
final class Leads {
    private static final int LONGEST = 45;
    private static final int LONGEST_PHRASE = 12;
    private static final int SAME_WORDS = 4;

    private final List<DraftParagraph> paragraphs;
    private final List<Found> leads = new ArrayList<>();

    private Leads(List<DraftParagraph> paragraphs) {
        this.paragraphs = paragraphs;
    }

    /** The leads below headings that have no numbered items. */
    static List<Found> in(List<DraftParagraph> paragraphs, List<Found> items) {
        BitSet numbered = new BitSet();
        items.stream().filter(Found::own).forEach(item -> numbered.set(item.paragraph()));
        Leads leads = new Leads(paragraphs);
        for (Found item : items) {
            if (item.own() && item.style() == PointStyle.HEADING && item.family() != Family.PART) {
                int next = numbered.nextSetBit(item.paragraph() + 1);
                boolean leaf = next < 0 || !deeper(paragraphs.get(next), item);
                if (leaf) {
                    leads.section(item.paragraph() + 1, next < 0 ? paragraphs.size() : next);
                }
            }
        }
        return leads.leads;
    }

    /** Whether the next numbered paragraph is an item of this heading. */
    private static boolean deeper(DraftParagraph next, Found heading) {
        return next.marker()
                .map(MarkerAt::family)
                .filter(f -> f != Family.PART && f != heading.family())
                .isPresent();
    }

    private void section(int from, int to) {
        List<Integer> group = new ArrayList<>();
        for (int i = from; i < to; i++) {
            if (!hasTopicSentence(i)) {
                continue;
            }
            if (!group.isEmpty() && !alike(topic(group.get(group.size() - 1)), topic(i))) {
                add(group);
                group.clear();
            }
            group.add(i);
        }
        add(group);
    }

    private void add(List<Integer> group) {
        if (group.size() > 1) {
            group.forEach(i -> leads.add(new Found(
                    i,
                    Optional.empty(),
                    Placement.OWN,
                    PointStyle.LEAD,
                    0,
                    0,
                    topic(i).length(),
                    OptionalInt.empty())));
        }
    }

    private boolean hasTopicSentence(int paragraph) {
        String text = paragraphs.get(paragraph).text();
        if (!Character.isLetterOrDigit(text.charAt(0)) && "“《".indexOf(text.charAt(0)) < 0) {
            return false;
        }
        int stop = Sentences.firstStop(text, 0, Math.min(text.length(), LONGEST + 1));
        return stop > 1 && stop <= LONGEST && stop + 1 < text.length() && text.charAt(stop) == '。';
    }

    private String topic(int paragraph) {
        String text = paragraphs.get(paragraph).text();
        return text.substring(0, Sentences.firstStop(text, 0, text.length()));
    }

    private static boolean alike(String one, String other) {
        boolean sameWords = one.length() > SAME_WORDS && other.regionMatches(0, one, 0, SAME_WORDS);
        return sameWords || (build(one).equals(build(other)) && one.length() <= LONGEST_PHRASE);
    }

    /** The lengths of the parts between commas, as 4+4. */
    private static List<Integer> build(String phrase) {
        List<Integer> parts = new ArrayList<>();
        for (String part : phrase.split("[，,、]", -1)) {
            parts.add(part.length());
        }
        return parts;
    }
}
