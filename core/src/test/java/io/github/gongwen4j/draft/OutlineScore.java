package io.github.gongwen4j.draft;

import java.util.List;
import java.util.Optional;

/** How well an outline agrees with one checked by hand: items that agree in level, number and first six Han characters, in the same order. */
record OutlineScore(int found, int extra, int missed) {
    private static final int FIRST = 6;
    private static final int LEAST = 2;

    /**
     * An item of either outline.
     *
     * @param optional whether nobody is blamed for not finding it
     */
    record Item(int level, Optional<String> marker, String text, boolean optional) {
        private String beginning() {
            String han = text.codePoints()
                    .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            return han.substring(0, Math.min(FIRST, han.length()));
        }

        private boolean agrees(Item other) {
            String one = beginning();
            String two = other.beginning();
            int shared = Math.min(one.length(), two.length());
            return level == other.level
                    && marker.equals(other.marker)
                    && shared >= LEAST
                    && one.regionMatches(0, two, 0, shared);
        }
    }

    static OutlineScore of(List<Item> golden, List<Item> outline) {
        int[][] best = new int[golden.size() + 1][outline.size() + 1];
        for (int i = golden.size() - 1; i >= 0; i--) {
            for (int j = outline.size() - 1; j >= 0; j--) {
                best[i][j] = golden.get(i).agrees(outline.get(j))
                        ? best[i + 1][j + 1] + 1
                        : Math.max(best[i + 1][j], best[i][j + 1]);
            }
        }
        return along(golden, outline, best);
    }

    private static OutlineScore along(List<Item> golden, List<Item> outline, int[][] best) {
        int found = 0;
        int optional = 0;
        int i = 0;
        int j = 0;
        while (i < golden.size() && j < outline.size()) {
            if (golden.get(i).agrees(outline.get(j))) {
                found += golden.get(i).optional() ? 0 : 1;
                optional += golden.get(i).optional() ? 1 : 0;
                i++;
                j++;
            } else if (best[i + 1][j] >= best[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        int wanted = (int) golden.stream().filter(item -> !item.optional()).count();
        return new OutlineScore(found, outline.size() - found - optional, wanted - found);
    }

    OutlineScore plus(OutlineScore other) {
        return new OutlineScore(found + other.found, extra + other.extra, missed + other.missed);
    }

    double f1() {
        return found == 0 ? 0 : 2.0 * found / (2.0 * found + extra + missed);
    }
}
