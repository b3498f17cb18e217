package io.github.gongwen4j.style;

import static io.github.gongwen4j.style.FaceRole.FANG_SONG;
import static io.github.gongwen4j.style.FaceRole.HEI;
import static io.github.gongwen4j.style.FaceRole.KAI;
import static io.github.gongwen4j.style.FaceRole.SONG;
import static io.github.gongwen4j.style.FaceRole.XIAO_BIAO_SONG;

import java.util.List;
import java.util.Optional;

/** The profiles that come with the library. */
public final class Profiles {
    private static final Length SIZE_1 = TypeSize.SIZE_1.length();
    private static final Length SIZE_2 = TypeSize.SIZE_2.length();
    private static final Length SIZE_3 = TypeSize.SIZE_3.length();
    private static final Length SIZE_4 = TypeSize.SIZE_4.length();
    private static final Length SIZE_5 = TypeSize.SIZE_5.length();
    private static final Length SIZE_SMALL_4 = TypeSize.SMALL_4.length();

    /**
     * 28 cells of 16 pt are wider than the 156 mm of the type area; a quarter of a point less for each lets 28 stand on a
     * line and no 29th.
     */
    private static final Length BODY_TRACKING = Length.twips(-5);

    /** 党政机关公文格式: circulars, work points and plans, with header and imprint. */
    public static final StyleProfile GBT9704 = gbt9704();

    /** A speech (讲话): page and grid of the standard, and the forms that practice has given a speech. */
    public static final StyleProfile SPEECH = GBT9704.toBuilder()
            .name("speech")
            .pageNumberPlace(PageNumberPlace.OUTSIDE)
            .build();

    /** 信函格式, clause 10.1. */
    public static final StyleProfile LETTER = GBT9704.toBuilder().name("letter").build();

    /** 命令（令）格式, clause 10.2. */
    public static final StyleProfile ORDER = GBT9704.toBuilder().name("order").build();

    /** 纪要格式, clause 10.3. */
    public static final StyleProfile MINUTES =
            GBT9704.toBuilder().name("minutes").build();

    /**
     * A reading copy (大字稿), which a speaker reads from at arm's length: 2号 on 16 lines of 20 characters, the title in
     * 1号, the page number in the middle.
     */
    public static final StyleProfile READING_COPY = readingCopy();

    private static final List<StyleProfile> ALL = List.of(GBT9704, SPEECH, READING_COPY, LETTER, ORDER, MINUTES);

    private Profiles() {}

    /** Every profile of the library. */
    public static List<StyleProfile> all() {
        return ALL;
    }

    /** The profile of this name, if there is one. */
    public static Optional<StyleProfile> named(String name) {
        return ALL.stream().filter(profile -> profile.name().equals(name)).findFirst();
    }

    private static StyleProfile gbt9704() {
        StyleProfile.Builder profile = StyleProfile.builder("gbt9704")
                .page(new PageGeometry(
                        Length.twips(11906),
                        Length.twips(16838),
                        Length.twips(2098),
                        Length.twips(1474),
                        Length.twips(1984),
                        Length.twips(1588)))
                .grid(new Grid(22, 28, Length.twips(579), Length.twips(316)))
                .markAscent(0.765)
                .markDescent(0.172)
                .distance(Distance.MARK_BELOW_TYPE_AREA_TOP, Length.mm(35))
                .distance(Distance.RULE_BELOW_NUMBER, Length.mm(4))
                .distance(Distance.RED_RULE_THICKNESS, Length.mm(0.35))
                .distance(Distance.IMPRINT_OUTER_RULE, Length.mm(0.35))
                .distance(Distance.IMPRINT_INNER_RULE, Length.mm(0.25))
                .distance(Distance.PAGE_NUMBER_BELOW_TYPE_AREA, Length.mm(7))
                .distance(Distance.IMPRINT_LINE, Length.pt(25))
                .distance(Distance.TABLE_RULE, Length.pt(0.5))
                .distance(Distance.TABLE_LINE, Length.pt(20))
                .distance(Distance.TABLE_PADDING, Length.pt(5))
                .distance(Distance.FOOTNOTE_LINE, Length.pt(16))
                .distance(Distance.FIGURE_ABOVE, Length.mm(2))
                .distance(Distance.SEAL_DIAMETER, Length.mm(42))
                .distance(Distance.SEAL_ABOVE_TEXT, Length.mm(4))
                .distance(Distance.SEAL_GAP, Length.mm(3))
                .distance(Distance.STAMP_WIDTH, Length.twips(6 * 316))
                .distance(Distance.STAMP_HEIGHT, Length.mm(15));
        specialFormats(profile);
        header(profile);
        body(profile);
        ending(profile);
        return profile.build();
    }

    /** The distances of clause 10 stand in every profile: the document's form says which of them count. */
    private static void specialFormats(StyleProfile.Builder profile) {
        profile.distance(Distance.LETTER_MARK_BELOW_SHEET_TOP, Length.mm(30))
                .distance(Distance.LETTER_RULE_BELOW_MARK, Length.mm(4))
                .distance(Distance.LETTER_RULE_ABOVE_SHEET_BOTTOM, Length.mm(20))
                .distance(Distance.LETTER_RULE_LENGTH, Length.mm(170))
                .distance(Distance.LETTER_THICK_RULE, Length.mm(1))
                .distance(Distance.LETTER_THIN_RULE, Length.mm(0.35))
                .distance(Distance.LETTER_RULE_GAP, Length.mm(0.5))
                .distance(Distance.LETTER_TEXT_BELOW_RULE, SIZE_3.times(7.0 / 8))
                .distance(Distance.ORDER_MARK_BELOW_TYPE_AREA_TOP, Length.mm(20))
                .distance(Distance.MINUTES_MARK_BELOW_TYPE_AREA_TOP, Length.mm(35));
    }

    private static StyleProfile readingCopy() {
        StyleProfile.Builder profile = SPEECH.toBuilder()
                .name("reading-copy")
                .grid(Grid.filling(SPEECH.page(), 16, 20))
                .bodySize(SIZE_2)
                .distance(Distance.TABLE_LINE, Length.pt(28))
                .distance(Distance.FOOTNOTE_LINE, Length.pt(20))
                .pageNumberPlace(PageNumberPlace.CENTER);
        larger(profile, TextRole.TITLE, SIZE_1);
        larger(profile, TextRole.CONTENTS_TITLE, SIZE_1);
        larger(profile, TextRole.TABLE_HEAD, SIZE_3);
        larger(profile, TextRole.TABLE_TEXT, SIZE_3);
        larger(profile, TextRole.FIGURE_CAPTION, SIZE_3);
        larger(profile, TextRole.FOOTNOTE, SIZE_4);
        larger(profile, TextRole.CHART_TEXT, TypeSize.SIZE_4.length());
        larger(profile, TextRole.CHART_SCALE, TypeSize.SMALL_4.length());
        larger(profile, TextRole.PAGE_NUMBER, SIZE_3);
        return profile.fitToGrid().build();
    }

    private static void larger(StyleProfile.Builder profile, TextRole role, Length size) {
        profile.style(role, SPEECH.style(role).withSize(size));
    }

    private static TextStyle size3(FaceRole face) {
        return TextStyle.of(face, SIZE_3).withTracking(BODY_TRACKING);
    }

    private static void header(StyleProfile.Builder profile) {
        profile.style(TextRole.COPY_NUMBER, size3(FANG_SONG))
                .style(TextRole.CLASSIFICATION, size3(HEI))
                .style(TextRole.URGENCY, size3(HEI))
                .style(
                        TextRole.ISSUER_MARK,
                        TextStyle.of(XIAO_BIAO_SONG, Length.pt(52)).withColor(Color.RED))
                .style(TextRole.DOCUMENT_NUMBER, size3(FANG_SONG))
                .style(TextRole.SIGNATORY, size3(KAI));
    }

    private static void body(StyleProfile.Builder profile) {
        profile.style(TextRole.BODY, size3(FANG_SONG))
                .style(TextRole.TITLE, TextStyle.of(XIAO_BIAO_SONG, SIZE_2))
                .style(TextRole.TITLE_NOTE, size3(KAI))
                .style(TextRole.CONTENTS_TITLE, TextStyle.of(XIAO_BIAO_SONG, SIZE_2))
                .style(TextRole.CONTENTS_1, size3(FANG_SONG))
                .style(TextRole.CONTENTS_2, size3(FANG_SONG))
                .style(TextRole.CONTENTS_3, size3(FANG_SONG))
                .style(TextRole.CONTENTS_4, size3(FANG_SONG))
                .style(TextRole.SALUTATION, size3(FANG_SONG))
                .style(TextRole.ADDRESSEES, size3(FANG_SONG))
                .style(TextRole.PART_HEADING, size3(HEI))
                .style(TextRole.HEADING_1, size3(HEI))
                .style(TextRole.HEADING_2, size3(KAI))
                .style(TextRole.HEADING_3, size3(FANG_SONG))
                .style(TextRole.HEADING_4, size3(FANG_SONG))
                .style(TextRole.TABLE_HEAD, TextStyle.of(HEI, SIZE_SMALL_4))
                .style(TextRole.TABLE_TEXT, TextStyle.of(FANG_SONG, SIZE_SMALL_4))
                .style(TextRole.FIGURE_CAPTION, TextStyle.of(HEI, SIZE_SMALL_4))
                .style(TextRole.FOOTNOTE, TextStyle.of(FANG_SONG, SIZE_5))
                .style(TextRole.CHART_TEXT, TextStyle.of(FANG_SONG, TypeSize.SIZE_5.length()))
                .style(TextRole.CHART_SCALE, TextStyle.of(FANG_SONG, TypeSize.SMALL_5.length()));
    }

    private static void ending(StyleProfile.Builder profile) {
        profile.style(TextRole.ATTACHMENT_LIST, size3(FANG_SONG))
                .style(TextRole.SIGNATURE, size3(FANG_SONG))
                .style(TextRole.DATE, size3(FANG_SONG))
                .style(TextRole.NOTE, size3(FANG_SONG))
                .style(TextRole.ATTENDANCE, size3(FANG_SONG))
                .style(TextRole.ATTENDANCE_LABEL, size3(HEI))
                .style(TextRole.ATTACHMENT_LABEL, size3(HEI))
                .style(TextRole.IMPRINT, TextStyle.of(FANG_SONG, SIZE_4))
                .style(TextRole.PAGE_NUMBER, TextStyle.of(SONG, SIZE_4));
    }
}
