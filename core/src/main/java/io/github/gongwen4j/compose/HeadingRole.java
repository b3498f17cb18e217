package io.github.gongwen4j.compose;

import io.github.gongwen4j.numbering.Marker;
import io.github.gongwen4j.style.TextRole;
import java.util.Optional;

/**
 * How the heading of a point looks. Clause 7.3.3 ties the faces to the four schemes 一、（一）1.（1）, so these decide where they
 * are used, at whatever depth; under other schemes the depth decides.
 */
final class HeadingRole {
    private HeadingRole() {}

    static TextRole of(Optional<Marker> marker, int depth) {
        return marker.map(m -> of(m, depth)).orElseGet(() -> TextRole.heading(depth));
    }

    private static TextRole of(Marker marker, int depth) {
        return switch (marker.scheme()) {
            case CHINESE -> TextRole.HEADING_1;
            case CHINESE_IN_BRACKETS -> TextRole.HEADING_2;
            case ARABIC, ARABIC_WITH_COMMA -> TextRole.HEADING_3;
            case ARABIC_IN_BRACKETS, CIRCLED -> TextRole.HEADING_4;
            case ORDINAL, FIRST_IS, FIRST_MUST, STEP, PART -> TextRole.heading(depth);
        };
    }
}
