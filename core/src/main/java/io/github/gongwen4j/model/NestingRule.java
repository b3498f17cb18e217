package io.github.gongwen4j.model;

import java.util.List;

/** Points may be nested only as deep as there are levels to number them. */
final class NestingRule {
    private NestingRule() {}

    static void require(Numbering numbering, List<Point> sections) {
        check(numbering.levels().size(), 1, sections, "sections");
    }

    /**
     * @param levelsLeft how many levels there are for these points and those within them
     * @param depth the depth of these points, for the message
     */
    private static void check(int levelsLeft, int depth, List<Point> points, String path) {
        for (int i = 0; i < points.size(); i++) {
            Point point = points.get(i);
            String here = path + "[" + i + "]";
            if (levelsLeft == 0) {
                throw new ModelException(
                        here,
                        new Bilingual(
                                "要点嵌套到第 " + depth + " 层，但没有为这一层规定序号；请在 numbering 中补上",
                                "The point is nested " + depth + " deep and no scheme numbers that level;"
                                        + " add one to numbering"));
            }
            int below = point.numbering().map(own -> own.levels().size()).orElse(levelsLeft - 1);
            check(below, depth + 1, point.items(), here + ".items");
        }
    }
}
