package io.github.gongwen4j.read;

import io.github.gongwen4j.style.Distance;
import io.github.gongwen4j.style.FaceNaming;
import io.github.gongwen4j.style.FaceRole;
import io.github.gongwen4j.style.ImprintPage;
import io.github.gongwen4j.style.PageNumberPlace;
import io.github.gongwen4j.style.SpacingReason;
import io.github.gongwen4j.style.StyleProfile;
import io.github.gongwen4j.style.TextRole;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a profile file says; what it leaves out is as in the profile it extends.
 *
 * @param base the profile it extends
 * @param lengths distances and thicknesses
 */
record ProfileChanges(
        String name,
        StyleProfile base,
        PageChange page,
        GridChange grid,
        Optional<FaceNaming> naming,
        Map<FaceRole, List<String>> faces,
        Map<TextRole, StyleChange> styles,
        Optional<Double> markAscent,
        Optional<Double> markDescent,
        Map<Distance, ProfileLength> lengths,
        Optional<PageNumberPlace> pageNumber,
        Optional<ImprintPage> imprintPage,
        Optional<Integer> speakingRate,
        SpacingChange spacing) {
    /** Sheet and margins. */
    record PageChange(
            Optional<ProfileLength> width,
            Optional<ProfileLength> height,
            Optional<ProfileLength> top,
            Optional<ProfileLength> right,
            Optional<ProfileLength> bottom,
            Optional<ProfileLength> left,
            Optional<Boolean> mirrored) {
        static final PageChange NONE = new PageChange(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** Lines a page, characters a line, the height of a line. */
    record GridChange(Optional<Integer> lines, Optional<Integer> characters, Optional<ProfileLength> line) {
        static final GridChange NONE = new GridChange(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** How far characters may be set together or apart, and for what they may or may not be. */
    record SpacingChange(
            Optional<ProfileLength> tighter, Optional<ProfileLength> looser, Map<SpacingReason, Boolean> reasons) {
        static final SpacingChange NONE = new SpacingChange(Optional.empty(), Optional.empty(), Map.of());
    }
}
