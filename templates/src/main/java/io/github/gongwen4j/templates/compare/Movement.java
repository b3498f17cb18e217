package io.github.gongwen4j.templates.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which matched points stand elsewhere: under a point that is not the partner of the old one, or out of the order of their neighbours. */
final class Movement {
    private final boolean[] moved;

    private Movement(int size) {
        this.moved = new boolean[size];
    }

    static Movement of(List<PointWords> before, List<PointWords> after, Matching matching) {
        Movement movement = new Movement(before.size());
        Map<Integer, List<Integer>> families = new LinkedHashMap<>();
        for (int i = 0; i < before.size(); i++) {
            int partner = matching.afterOf(i);
            if (partner < 0) {
                continue;
            }
            int parent = before.get(i).parent();
            int expected = parent < 0 ? -1 : matching.afterOf(parent);
            boolean parentGone = parent >= 0 && expected < 0;
            if (parentGone || expected != after.get(partner).parent()) {
                movement.moved[i] = true;
            } else {
                families.computeIfAbsent(parent, key -> new ArrayList<>()).add(i);
            }
        }
        families.values().forEach(family -> movement.outOfOrder(family, matching));
        return movement;
    }

    /** All but a longest run that keeps its order. */
    private void outOfOrder(List<Integer> family, Matching matching) {
        int[] length = new int[family.size()];
        int[] from = new int[family.size()];
        int best = 0;
        for (int i = 0; i < family.size(); i++) {
            length[i] = 1;
            from[i] = -1;
            for (int k = 0; k < i; k++) {
                boolean rises = matching.afterOf(family.get(k)) < matching.afterOf(family.get(i));
                if (rises && length[k] + 1 > length[i]) {
                    length[i] = length[k] + 1;
                    from[i] = k;
                }
            }
            best = length[i] > length[best] ? i : best;
        }
        boolean[] stays = new boolean[family.size()];
        Arrays.fill(stays, false);
        for (int i = best; i >= 0; i = from[i]) {
            stays[i] = true;
        }
        for (int i = 0; i < family.size(); i++) {
            moved[family.get(i)] = !stays[i];
        }
    }

    boolean moved(int before) {
        return moved[before];
    }
}
