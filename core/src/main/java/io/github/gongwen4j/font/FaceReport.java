package io.github.gongwen4j.font;

import io.github.gongwen4j.style.FaceRole;
import java.util.Optional;

/**
 * Which face serves a role, and what it lacks.
 *
 * @param role the role
 * @param resolved the face that serves it, if any does
 * @param hanziCovered how many of the 6,763 hanzi of GB/T 2312 the face draws
 * @param hanziMissing the hanzi of GB/T 2312 the face lacks, in the order of the standard
 * @param marksMissing the punctuation and signs official documents need the face lacks
 */
public record FaceReport(
        FaceRole role, Optional<ResolvedFace> resolved, int hanziCovered, String hanziMissing, String marksMissing) {

    static FaceReport of(FaceRole role, Optional<ResolvedFace> resolved) {
        String hanzi = lacks(resolved, Gb2312.hanzi());
        return new FaceReport(role, resolved, Gb2312.HANZI - hanzi.length(), hanzi, lacks(resolved, Gb2312.MARKS));
    }

    private static String lacks(Optional<ResolvedFace> resolved, String wanted) {
        return resolved.map(ResolvedFace::face)
                .map(face -> wanted.codePoints()
                        .filter(codePoint -> !face.has(codePoint))
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString())
                .orElse(wanted);
    }
}
