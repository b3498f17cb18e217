package io.github.gongwen4j.draft;

import io.github.gongwen4j.draft.Candidate.Standing;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Tells numbers of items from numbers that are words: where a doubt is possible, a list has a first and a second number. */
final class ProvedNumbers {
    private final List<Candidate> all;
    private final int[] next;
    private final Map<Family, Integer> last = new EnumMap<>(Family.class);
    /** The paragraph of the last 一、 */
    private int lastIn = -1;

    private ProvedNumbers(List<Candidate> all) {
        this.all = all;
        this.next = next(all);
    }

    /** Those of the candidates that are numbers of items. */
    static List<Candidate> of(List<Candidate> all) {
        ProvedNumbers numbers = new ProvedNumbers(all);
        List<Candidate> proved = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (numbers.proved(i)) {
                proved.add(all.get(i));
                numbers.accept(all.get(i));
            }
        }
        return proved;
    }

    private boolean proved(int i) {
        Candidate each = all.get(i);
        int value = each.marker().value();
        int before = last.getOrDefault(each.marker().family(), 0);
        if (!each.needsProof()) {
            return true;
        }
        if (value > 1 && before == value - 1) {
            return each.standing() != Standing.WORDS || goesOnAmidWords(i);
        }
        boolean goesOn = next[i] == value + 1 || (value == 1 && each.wellPlaced() && follows(i));
        return goesOn && (each.own() || (value == 1 && (each.wellPlaced() || before != 1)));
    }

    /** Whether a number amid words is one of three at least in its paragraph: those of headings of a text that lost its lines and its marks. */
    private boolean goesOnAmidWords(int i) {
        Candidate each = all.get(i);
        return lastIn == each.paragraph() && (each.marker().value() > 2 || follows(i));
    }

    /** Whether the next of the family is the next number, in the same paragraph. */
    private boolean follows(int i) {
        MarkerAt marker = all.get(i).marker();
        for (int j = i + 1;
                j < all.size() && all.get(j).paragraph() == all.get(i).paragraph();
                j++) {
            if (all.get(j).marker().family() == marker.family()) {
                return all.get(j).marker().value() == marker.value() + 1;
            }
        }
        return false;
    }

    private void accept(Candidate each) {
        MarkerAt marker = each.marker();
        lastIn = marker.family() == Family.CHINESE ? each.paragraph() : lastIn;
        last.put(marker.family(), marker.value());
        if (marker.family() == Family.PART || marker.family() == Family.CHINESE) {
            last.keySet()
                    .removeIf(other -> other != marker.family() && (!other.ranked() || marker.family() == Family.PART));
        }
    }

    /** For each, the value of the next of its family that does not stand in the midst of words; 0 where there is none. */
    private static int[] next(List<Candidate> all) {
        int[] next = new int[all.size()];
        Map<Family, Integer> after = new EnumMap<>(Family.class);
        for (int i = all.size() - 1; i >= 0; i--) {
            MarkerAt marker = all.get(i).marker();
            next[i] = after.getOrDefault(marker.family(), 0);
            if (all.get(i).standing() != Standing.WORDS) {
                after.put(marker.family(), marker.value());
            }
        }
        return next;
    }
}
