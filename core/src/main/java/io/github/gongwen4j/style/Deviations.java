package io.github.gongwen4j.style;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * In which values a profile leaves GB/T 9704-2012, found by comparing it with {@link Profiles#GBT9704}. Values that are
 * practice and not the standard's are free, and so is the size of the issuer mark; margins may differ by the millimetre the
 * standard allows. Mirrored margins keep clause 5.2.1: the binding margin stays at the binding.
 */
public final class Deviations {
    /** The margins are given ± 1 mm (clause 5.2.1); a twip more, to which they are rounded. */
    private static final double MARGIN_TOLERANCE_MM = 1.02;
    /** Rounding to twips, and 156 mm written for what is 155.998. */
    private static final double TYPE_AREA_TOLERANCE_MM = 0.1;

    /** Lines that leave less than this each at the foot of a page fill it. */
    private static final double LINE_TOLERANCE_PT = 0.1;

    private static final double HAIR = 0.005;

    /** The distances the standard gives in figures. */
    private static final Set<Distance> PRESCRIBED = EnumSet.of(
            Distance.MARK_BELOW_TYPE_AREA_TOP,
            Distance.RULE_BELOW_NUMBER,
            Distance.IMPRINT_OUTER_RULE,
            Distance.IMPRINT_INNER_RULE,
            Distance.PAGE_NUMBER_BELOW_TYPE_AREA,
            Distance.LETTER_MARK_BELOW_SHEET_TOP,
            Distance.LETTER_RULE_BELOW_MARK,
            Distance.LETTER_RULE_ABOVE_SHEET_BOTTOM,
            Distance.LETTER_RULE_LENGTH,
            Distance.ORDER_MARK_BELOW_TYPE_AREA_TOP,
            Distance.MINUTES_MARK_BELOW_TYPE_AREA_TOP);

    private final StyleProfile standard = Profiles.GBT9704;
    private final StyleProfile profile;
    private final List<ProfileDeviation> found = new ArrayList<>();

    private Deviations(StyleProfile profile) {
        this.profile = profile;
    }

    /** The deviations of a profile: page, grid, styles, distances, page number; none if it keeps the standard. */
    public static List<ProfileDeviation> of(StyleProfile profile) {
        Deviations deviations = new Deviations(profile);
        deviations.page();
        deviations.grid();
        for (TextRole role : TextRole.values()) {
            if (!role.clause().isEmpty()) {
                deviations.style(role);
            }
        }
        PRESCRIBED.forEach(deviations::distance);
        deviations.add(
                "7.5", "page-number", word(deviations.standard.pageNumberPlace()), word(profile.pageNumberPlace()));
        deviations.spacing();
        return List.copyOf(deviations.found);
    }

    private void page() {
        PageGeometry wanted = standard.page();
        PageGeometry given = profile.page();
        millimetres("5.1", "page.width", wanted.width(), given.width(), TYPE_AREA_TOLERANCE_MM);
        millimetres("5.1", "page.height", wanted.height(), given.height(), TYPE_AREA_TOLERANCE_MM);
        millimetres("5.2.1", "page.top", wanted.top(), given.top(), MARGIN_TOLERANCE_MM);
        millimetres("5.2.1", "page.left", wanted.left(), given.left(), MARGIN_TOLERANCE_MM);
        if (!near(wanted.typeWidth(), given.typeWidth(), TYPE_AREA_TOLERANCE_MM)
                || !near(wanted.typeHeight(), given.typeHeight(), TYPE_AREA_TOLERANCE_MM)) {
            found.add(new ProfileDeviation("5.2.1", "page", typeArea(wanted), typeArea(given)));
        }
    }

    private static String typeArea(PageGeometry page) {
        return ProfileText.figure(page.typeWidth().millimetres(), 1) + " × "
                + ProfileText.millimetres(page.typeHeight(), 1);
    }

    private void grid() {
        add(
                "5.2.3",
                "grid.lines",
                "" + standard.grid().lines(),
                "" + profile.grid().lines());
        add(
                "5.2.3",
                "grid.characters",
                "" + standard.grid().characters(),
                "" + profile.grid().characters());
        PageGeometry page = profile.page();
        Length filling = Grid.filling(
                        page, profile.grid().lines(), profile.grid().characters())
                .lineHeight();
        if (filling.minus(profile.grid().lineHeight()).points() > LINE_TOLERANCE_PT) {
            add(
                    "5.2.3",
                    "grid.line",
                    ProfileText.points(filling),
                    ProfileText.points(profile.grid().lineHeight()));
        }
    }

    private void style(TextRole role) {
        TextStyle wanted = standard.style(role);
        TextStyle given = profile.style(role);
        boolean mark = role == TextRole.ISSUER_MARK;
        String key = mark ? "mark." : "styles." + word(role) + ".";
        add(role.clause(), key + "face", word(wanted.face()), word(given.face()));
        if (!mark) {
            add(role.clause(), key + "size", ProfileText.size(wanted.size()), ProfileText.size(given.size()));
        }
        if (!(mark && isRed(given.color()))) {
            add(
                    mark ? role.clause() : "5.2.4",
                    key + "color",
                    ProfileText.color(wanted.color()),
                    ProfileText.color(given.color()));
        }
        add(role.clause(), key + "bold", "" + wanted.bold(), "" + given.bold());
    }

    /** A line may have a character more or less where need be (clause 5.2.3); the first page must show body text. */
    private void spacing() {
        Length one = Spacing.oneCharacter(profile.grid());
        Spacing given = profile.spacing();
        limit("spacing.tighter", one, given.tighter());
        limit("spacing.looser", one, given.looser());
        SpacingReason first = SpacingReason.FIRST_PAGE;
        add(first.clause(), "spacing." + word(first), "true", "" + given.serves(first));
    }

    private void limit(String key, Length most, Length given) {
        if (given.compareTo(most) > 0) {
            add("5.2.3", key, ProfileText.points(most), ProfileText.points(given));
        }
    }

    /** The standard says 红色 and no shade. */
    private static boolean isRed(Color color) {
        return color.red() >= 0xB0 && color.green() <= 0x50 && color.blue() <= 0x50;
    }

    private void distance(Distance distance) {
        millimetres(
                distance.clause(),
                ProfileText.key(distance),
                standard.distance(distance),
                profile.distance(distance),
                HAIR);
    }

    private void millimetres(String clause, String key, Length wanted, Length given, double tolerance) {
        if (!near(wanted, given, tolerance)) {
            int places = tolerance < TYPE_AREA_TOLERANCE_MM ? 2 : 1;
            add(clause, key, ProfileText.millimetres(wanted, places), ProfileText.millimetres(given, places));
        }
    }

    private static boolean near(Length a, Length b, double tolerance) {
        return Math.abs(a.millimetres() - b.millimetres()) <= tolerance + HAIR;
    }

    private void add(String clause, String key, String wanted, String given) {
        if (!wanted.equals(given)) {
            found.add(new ProfileDeviation(clause, key, wanted, given));
        }
    }

    private static String word(Enum<?> value) {
        return ProfileText.word(value);
    }
}
