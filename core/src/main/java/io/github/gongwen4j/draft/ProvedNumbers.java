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
                numbers.accept(all.get(i).marker());
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
            return each.standing() != Standing.WORDS;
        }
        boolean goesOn = next[i] == value + 1;
        return goesOn && (each.own() || (value == 1 && (each.wellPlaced() || before != 1)));
    }

    private void accept(MarkerAt marker) {
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
