package io.github.gongwen4j.draft;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells numbers of items from numbers that are words: where a doubt is possible, a list has a first and a second number. */
final class Candidates {
    private Candidates() {}

    /** The numbers of items in paragraphs, in order. */
    static List<Candidate> in(List<DraftParagraph> paragraphs, DraftLimits limits) {
        return proved(all(paragraphs, limits));
    }

    private static List<Candidate> all(List<DraftParagraph> paragraphs, DraftLimits limits) {
        List<Candidate> all = new ArrayList<>();
        BitSet attachments = AttachmentLists.in(paragraphs);
        for (int i = attachments.nextClearBit(0); i < paragraphs.size(); i = attachments.nextClearBit(i + 1)) {
            DraftParagraph paragraph = paragraphs.get(i);
            int number = i;
            paragraph.marker().ifPresent(marker -> all.add(new Candidate(number, marker)));
            inline(paragraph, number, all);
            if (all.size() > limits.items()) {
                throw new DraftException(
                        "序号超过 " + limits.items() + " 个；请分成几个文件",
                        "there are more than " + limits.items() + " numbers; divide the draft into several files");
            }
        }
        return all;
    }

    private static void inline(DraftParagraph paragraph, int number, List<Candidate> all) {
        String text = paragraph.text();
        for (int at = paragraph.marker().map(MarkerAt::end).orElse(1); at < text.length(); at++) {
            if (!MarkerReader.mayBegin(text.charAt(at))) {
                continue;
            }
            boolean afterSentence = Sentences.endsBefore(text, at, false);
            boolean afterComma = afterSentence || Sentences.endsBefore(text, at, true);
            // Reading is the dear part, so the place is judged first; ① may stand anywhere.
            Optional<MarkerAt> marker = afterComma || MarkerReader.isOneCharacter(text.charAt(at))
                    ? MarkerReader.inside(text, at)
                    : Optional.empty();
            if (marker.filter(each -> follows(each.family(), afterSentence, afterComma))
                    .isPresent()) {
                all.add(new Candidate(number, marker.get()));
                at = marker.get().end() - 1;
            }
        }
    }

    private static boolean follows(Family family, boolean afterSentence, boolean afterComma) {
        return family == Family.CIRCLED || afterSentence || (family.followsComma() && afterComma);
    }

    private static List<Candidate> proved(List<Candidate> all) {
        boolean[] second = beforeSecond(all);
        Map<Family, Integer> last = new EnumMap<>(Family.class);
        List<Candidate> proved = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Candidate each = all.get(i);
            Family family = each.marker().family();
            int value = each.marker().value();
            boolean goesOn = value > 1 && last.getOrDefault(family, 0) == value - 1;
            if (!each.needsProof() || goesOn || (value == 1 && second[i])) {
                proved.add(each);
                last.put(family, value);
                if (family == Family.PART || family == Family.CHINESE) {
                    last.keySet().removeIf(other -> other != family);
                }
            }
        }
        return proved;
    }

    /** For each, whether the next of its family is the second of a list. */
    private static boolean[] beforeSecond(List<Candidate> all) {
        boolean[] second = new boolean[all.size()];
        Map<Family, Integer> next = new EnumMap<>(Family.class);
        for (int i = all.size() - 1; i >= 0; i--) {
            MarkerAt marker = all.get(i).marker();
            second[i] = next.getOrDefault(marker.family(), 0) == 2;
            next.put(marker.family(), marker.value());
        }
        return second;
    }
}
