package io.github.gongwen4j.templates.reissue;

import io.github.gongwen4j.read.SourceScalar;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The sections of a document that look back on a year gone by (工作回顾).
 *
 * @param points the paths of these sections
 */
record ReviewSections(List<String> points) {
    private static final Pattern LOOKS_BACK =
            Pattern.compile("回顾|回顧|(?:工作|活动|开展|进展|完成)情况$|主要(?:工作)?(?:成效|成绩|进展)|取得的?(?:成效|成绩|进展)|工作总结$|^(?:去年|上年|过去)");
    private static final String HEADING = ".heading";

    static ReviewSections in(List<SourceScalar> scalars) {
        return new ReviewSections(scalars.stream()
                .filter(scalar -> scalar.path().endsWith(HEADING) && looksBack(scalar.value()))
                .map(scalar -> scalar.path().substring(0, scalar.path().length() - HEADING.length()))
                .toList());
    }

    static boolean looksBack(String heading) {
        return LOOKS_BACK.matcher(heading).find();
    }

    /** Whether a value stands in such a section. */
    boolean contain(String path) {
        return points.stream().anyMatch(point -> path.startsWith(point + "."));
    }
}
