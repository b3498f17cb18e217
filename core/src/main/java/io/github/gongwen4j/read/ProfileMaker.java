package io.github.gongwen4j.read;

import io.github.gongwen4j.read.ProfileChanges.SpacingChange;
import io.github.gongwen4j.style.Distance;
import io.github.gongwen4j.style.FaceRole;
import io.github.gongwen4j.style.Grid;
import io.github.gongwen4j.style.Length;
import io.github.gongwen4j.style.PageGeometry;
import io.github.gongwen4j.style.ProfileText;
import io.github.gongwen4j.style.Spacing;
import io.github.gongwen4j.style.SpacingReason;
import io.github.gongwen4j.style.StyleProfile;
import io.github.gongwen4j.style.TextRole;
import io.github.gongwen4j.style.TextStyle;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes a profile of what a file says, and reports every value that cannot be or does not go with the others. */
final class ProfileMaker {
    private static final double LEAST_SIZE_PT = 5;
    private static final double MOST_SIZE_PT = 72;
    private static final double MOST_MARK_PT = 150;
    private static final double LEAST_RULE_MM = 0.05;
    private static final double MOST_RULE_MM = 5;
    private static final double MOST_DISTANCE_MM = 200;
    private static final double MOST_SPACING_PT = 3;

    private final ProfileChanges changes;
    private final ProfileFaults faults;

    ProfileMaker(ProfileChanges changes, ProfileFaults faults) {
        this.changes = changes;
        this.faults = faults;
    }

    /** The profile; not to be used if anything was reported. */
    StyleProfile make() {
        StyleProfile base = changes.base();
        PageGeometry page = new PageMaker(base.page(), changes.page(), faults).make();
        Length bodySize = bodySize();
        Grid grid = new GridMaker(base, changes.grid(), page, bodySize, faults).make();
        StyleProfile.Builder profile =
                base.toBuilder().name(changes.name()).page(page).grid(grid).bodySize(bodySize);
        StyleProfile sized = profile.build();
        changes.styles().forEach((role, change) -> profile.style(role, style(role, change, sized.style(role))));
        profile.fitToGrid();
        faces(profile);
        changes.lengths().forEach((distance, length) -> profile.distance(distance, length(distance, length, grid)));
        changes.markAscent().ifPresent(profile::markAscent);
        changes.markDescent().ifPresent(profile::markDescent);
        changes.pageNumber().ifPresent(profile::pageNumberPlace);
        changes.imprintPage().ifPresent(profile::imprintPage);
        changes.speakingRate().ifPresent(profile::speakingRate);
        profile.spacing(spacing(profile.build().spacing()));
        StyleProfile made = profile.build();
        requireRoom(made);
        return made;
    }

    private Spacing spacing(Spacing usual) {
        SpacingChange change = changes.spacing();
        Spacing spacing = usual.within(
                limit("spacing.tighter", change.tighter()).orElse(usual.tighter()),
                limit("spacing.looser", change.looser()).orElse(usual.looser()));
        for (Map.Entry<SpacingReason, Boolean> reason : change.reasons().entrySet()) {
            spacing = spacing.with(reason.getKey(), reason.getValue());
        }
        return spacing;
    }

    private Optional<Length> limit(String path, Optional<ProfileLength> given) {
        return given.map(ProfileLength::absolute).filter(length -> faults.points(path, length, 0, MOST_SPACING_PT));
    }

    private Length bodySize() {
        Length usual = changes.base().style(TextRole.BODY).size();
        return changes.styles()
                .getOrDefault(TextRole.BODY, StyleChange.NONE)
                .size()
                .filter(size -> size.points() >= LEAST_SIZE_PT && size.points() <= MOST_SIZE_PT)
                .orElse(usual);
    }

    private TextStyle style(TextRole role, StyleChange change, TextStyle style) {
        boolean mark = role == TextRole.ISSUER_MARK;
        boolean sound = change.size()
                .map(size ->
                        faults.points(path(role) + ".size", size, LEAST_SIZE_PT, mark ? MOST_MARK_PT : MOST_SIZE_PT))
                .orElse(true);
        TextStyle changed = change.on(style);
        return sound ? changed : changed.withSize(style.size());
    }

    private static String path(TextRole role) {
        return role == TextRole.ISSUER_MARK ? "mark" : "styles." + ProfileText.word(role);
    }

    private void faces(StyleProfile.Builder profile) {
        changes.naming().ifPresent(naming -> {
            for (FaceRole role : FaceRole.values()) {
                List<String> names = naming.names(role);
                if (!names.isEmpty()) {
                    profile.faceNames(role, names.toArray(String[]::new));
                }
            }
        });
        changes.faces().forEach((role, names) -> profile.faceNames(role, names.toArray(String[]::new)));
    }

    private Length length(Distance distance, ProfileLength given, Grid grid) {
        Length length = given.on(grid);
        String path = ProfileText.key(distance);
        if (ProfileText.isRule(distance)) {
            faults.millimetres(path, length, LEAST_RULE_MM, MOST_RULE_MM);
        } else {
            faults.millimetres(path, length, 0, MOST_DISTANCE_MM);
        }
        return length;
    }

    /** Lines are of one exact height: what is larger would be cut off. */
    private void requireRoom(StyleProfile profile) {
        for (TextRole role : TextRole.values()) {
            switch (role) {
                case ISSUER_MARK -> {}
                case IMPRINT -> requireLine(profile, role, Distance.IMPRINT_LINE);
                case TABLE_HEAD, TABLE_TEXT -> requireLine(profile, role, Distance.TABLE_LINE);
                case PAGE_NUMBER -> requirePageNumber(profile);
                default -> requireLine(profile, role, profile.grid().lineHeight(), "grid.line");
            }
        }
    }

    private void requireLine(StyleProfile profile, TextRole role, Distance line) {
        requireLine(profile, role, profile.distance(line), ProfileText.key(line));
    }

    private void requireLine(StyleProfile profile, TextRole role, Length line, String lineKey) {
        Length size = profile.style(role).size();
        if (size.compareTo(line) > 0) {
            boolean ownSize =
                    changes.styles().getOrDefault(role, StyleChange.NONE).size().isPresent();
            faults.add(
                    ownSize ? path(role) + ".size" : lineKey,
                    role.chineseName() + "的字号 " + ProfileText.points(size) + " 大于行高 " + ProfileText.points(line) + "（"
                            + lineKey + "）",
                    "the " + ProfileText.points(size) + " of " + ProfileText.word(role) + " are more than the "
                            + ProfileText.points(line) + " of its line (" + lineKey + ")");
        }
    }

    private void requirePageNumber(StyleProfile profile) {
        Length below = profile.distance(Distance.PAGE_NUMBER_BELOW_TYPE_AREA);
        Length foot = below.plus(profile.style(TextRole.PAGE_NUMBER).size());
        if (foot.compareTo(profile.page().bottom()) > 0) {
            boolean own = changes.lengths().containsKey(Distance.PAGE_NUMBER_BELOW_TYPE_AREA);
            faults.add(
                    own ? ProfileText.key(Distance.PAGE_NUMBER_BELOW_TYPE_AREA) : "page.bottom",
                    "页码排到了纸外：版心下 " + ProfileText.millimetres(foot, 1) + "，地脚只有 "
                            + ProfileText.millimetres(profile.page().bottom(), 1),
                    "the page number would leave the sheet: it reaches " + ProfileText.millimetres(foot, 1)
                            + " below the type area, and the lower margin is "
                            + ProfileText.millimetres(profile.page().bottom(), 1));
        }
    }
}
