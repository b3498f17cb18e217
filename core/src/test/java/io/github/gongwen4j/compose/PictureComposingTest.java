package io.github.gongwen4j.compose;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.model.Circular;
import io.github.gongwen4j.model.Document;
import io.github.gongwen4j.model.Figure;
import io.github.gongwen4j.model.FigureWidth;
import io.github.gongwen4j.model.Image;
import io.github.gongwen4j.model.Imprint;
import io.github.gongwen4j.model.SealManner;
import io.github.gongwen4j.model.Signature;
import io.github.gongwen4j.model.WorkPoints;
import io.github.gongwen4j.pictures.Drawn;
import io.github.gongwen4j.style.Distance;
import io.github.gongwen4j.style.Length;
import io.github.gongwen4j.style.Profiles;
import io.github.gongwen4j.style.StyleProfile;
import io.github.gongwen4j.time.FuzzyDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PictureComposingTest {
    private static final StyleProfile PROFILE = Profiles.GBT9704;
    private static final double LINE = PROFILE.grid().lineHeight().points();
    private static final double WIDTH = PROFILE.page().typeWidth().points();
    private static final Offset<Double> HAIR = Offset.offset(0.01);
    private static final Image SEAL = Image.of(Drawn.seal(40), "印章");
    private static final Image CHART = Image.of(Drawn.chart(96, 48), "进度图");

    /**
     * A seal in the flow.
     *
     * @param x its centre from the left edge
     * @param y its centre, from the lower edge of the text above the signature
     * @param textY the lower edge of its organ's line, from there
     */
    private record Placed(double x, double y, double radius, double textY) {}

    private static Flow sealed(StyleProfile profile, String... organs) {
        Signature signature = new Signature(
                List.of(organs),
                Optional.of(FuzzyDate.parse("2026-03-18")),
                SealManner.SEAL,
                Collections.nCopies(Math.max(1, organs.length), SEAL));
        return Composer.of(profile)
                .compose(WorkPoints.builder("要点")
                        .paragraph("甲。")
                        .signature(signature)
                        .build());
    }

    private static List<Placed> seals(Flow flow) {
        List<Placed> seals = new ArrayList<>();
        double y = 0;
        for (FlowBlock block : flow.blocks().subList(3, flow.blocks().size())) {
            for (FlowSeal seal : ((FlowParagraph) block).seals()) {
                double radius = seal.picture().width().points() / 2;
                seals.add(new Placed(seal.centreX().points(), y + seal.centreY().points(), radius, y + LINE));
            }
            y += LINE;
        }
        return seals;
    }

    private static FlowParagraph last(Flow flow) {
        return (FlowParagraph) flow.blocks().get(flow.blocks().size() - 1);
    }

    private static double dateCentre() {
        double width = TextMeasure.cells()
                .width("2026年3月18日", PROFILE.style(io.github.gongwen4j.style.TextRole.DATE))
                .points();
        return PROFILE.grid().cells(24).points() - width / 2;
    }

    @Test
    void aSealIsCentredOnOrganAndDateAndAFewMillimetresAboveTheirMiddle() {
        Placed seal = seals(sealed(PROFILE, "云溪市档案局")).get(0);

        assertThat(seal.radius()).isCloseTo(Length.mm(21).points(), HAIR);
        assertThat(seal.x()).isCloseTo(dateCentre(), HAIR);
        assertThat(seal.textY() - seal.y()).isCloseTo(Length.mm(4).points(), HAIR);
    }

    @ParameterizedTest
    @ValueSource(doubles = {30, 38, 42, 45, 50, 60})
    void theUpperEdgeOfASealIsWithinOneLineOfTheTextAbove(double diameter) {
        StyleProfile profile = PROFILE.toBuilder()
                .distance(Distance.SEAL_DIAMETER, Length.mm(diameter))
                .build();
        Placed seal = seals(sealed(profile, "云溪市档案局")).get(0);

        assertThat(seal.y() - seal.radius()).isBetween(0.0, LINE);
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 1", "3, 1", "4, 2", "5, 2", "6, 2", "7, 3"})
    void organsOfAJointIssueStandInRowsOfThreeAndTheirSealsDoNotTouch(int organs, int rows) {
        String[] names = Collections.nCopies(organs, "云溪市档案局").toArray(String[]::new);
        List<Placed> seals = seals(sealed(PROFILE, names));

        assertThat(seals).hasSize(organs);
        assertThat(seals.stream().map(Placed::y).distinct()).hasSize(rows);
        assertThat(seals).allSatisfy(seal -> {
            assertThat(seal.x() - seal.radius()).isGreaterThanOrEqualTo(0);
            assertThat(seal.x() + seal.radius()).isLessThanOrEqualTo(WIDTH);
        });
        for (int i = 0; i < organs; i++) {
            for (int j = 0; j < i; j++) {
                double distance = Math.hypot(
                        seals.get(i).x() - seals.get(j).x(),
                        seals.get(i).y() - seals.get(j).y());
                assertThat(distance)
                        .isGreaterThan(2 * seals.get(i).radius() + Length.mm(2).points());
            }
        }
        assertThat(seals.get(organs - 1).x())
                .as("the last one presses the date")
                .isCloseTo(dateCentre(), HAIR);
    }

    @Test
    void organsWithLongNamesStandFewerInARow() {
        List<Placed> seals = seals(sealed(PROFILE, "云溪市人力资源和社会保障局", "云溪市自然资源和规划局", "云溪市水利局"));

        assertThat(seals.stream().map(Placed::y).distinct()).hasSize(2);
        assertThat(seals.get(1).x() - seals.get(0).x()).isGreaterThan(12 * 15.8);
    }

    @Test
    void eachOrganStandsUnderTheMiddleOfItsSeal() {
        FlowParagraph row = (FlowParagraph) sealed(PROFILE, "甲局", "乙局").blocks().get(5);

        assertThat(row.text()).isEqualTo("\t甲局\t乙局");
        assertThat(row.tabs())
                .extracting(TabStop::position)
                .isEqualTo(row.seals().stream().map(FlowSeal::centreX).toList());
    }

    @Test
    void nothingPartsASealFromTheTextAboveIt() {
        Flow flow = sealed(PROFILE, "甲局", "乙局", "丙局", "丁局");

        assertThat(flow.blocks().subList(2, flow.blocks().size() - 1))
                .allMatch(block -> ((FlowParagraph) block).keeps(Keep.WITH_NEXT));
        assertThat(last(flow).text()).isEqualTo("2026年3月18日");
    }

    @Test
    void aDateWithoutOrganIsSealedItself() {
        FlowParagraph date = last(sealed(PROFILE));

        assertThat(date.text()).isEqualTo("2026年3月18日");
        assertThat(date.seals()).hasSize(1);
        assertThat(date.seals().get(0).centreX().points()).isCloseTo(dateCentre(), HAIR);
    }

    private static Flow noted(String note, String... organs) {
        Signature signature = new Signature(
                List.of(organs),
                Optional.of(FuzzyDate.parse("2026-03-18")),
                SealManner.SEAL,
                Collections.nCopies(organs.length, SEAL));
        return Composer.of(PROFILE)
                .compose(Circular.builder("通知")
                        .paragraph("甲。")
                        .signature(signature)
                        .note(note)
                        .imprint(new Imprint(List.of(), List.of("乙局"), Optional.empty(), Optional.empty()))
                        .build());
    }

    /** The blank lines between date and note. */
    private static int linesAboveNote(Flow flow) {
        List<FlowBlock> blocks = flow.blocks();
        int note = blocks.size() - 2;
        int at = note;
        while (((FlowParagraph) blocks.get(at - 1)).blank()) {
            at--;
        }
        return note - at;
    }

    @Test
    void aNoteStandsBelowTheDateButBelowASealThatReachesDownToIt() {
        assertThat(linesAboveNote(noted("此件公开发布", "甲局"))).isZero();
        assertThat(linesAboveNote(noted("短注", "甲局", "乙局"))).isZero();
        assertThat(linesAboveNote(noted("此件公开发布", "甲局", "乙局"))).isEqualTo(1);
        assertThat(linesAboveNote(noted("此件公开发布", "甲局", "乙局", "丙局"))).isEqualTo(1);
        assertThat(linesAboveNote(noted("此件公开发布，联系人是某处的某位同志", "甲局"))).isEqualTo(1);
    }

    @Test
    void theImprintKeepsClearOfASealThatReachesBelowTheDate() {
        Flow flow = noted("此件公开发布", "甲局");
        Flow without = Composer.of(PROFILE)
                .compose(Circular.builder("通知")
                        .paragraph("甲。")
                        .signature("甲局", "2026-03-18", SEAL)
                        .imprint(new Imprint(List.of(), List.of("乙局"), Optional.empty(), Optional.empty()))
                        .build());

        assertThat(((FlowImprint) flow.blocks().get(flow.blocks().size() - 1)).before())
                .isEqualTo(Length.ZERO);
        FlowImprint imprint =
                (FlowImprint) without.blocks().get(without.blocks().size() - 1);
        double foot = 2 * LINE - (LINE - Length.mm(4).points() + Length.mm(21).points());
        assertThat(imprint.before().points()).isCloseTo(-foot, HAIR);
    }

    @Test
    void nothingPartsAStampFromItsPostNorFromTheTextAbove() {
        Image stamp = Image.of(Drawn.seal(40), "馆长签名章");
        Signature signature =
                new Signature(List.of("馆长", "主任"), Optional.of(FuzzyDate.parse("2026-03-18")), SealManner.NONE);
        Flow flow = Composer.of(PROFILE)
                .compose(WorkPoints.builder("要点")
                        .paragraph("甲。")
                        .signature(signature.withStamps(stamp, stamp))
                        .build());

        List<FlowBlock> ending = flow.blocks().subList(2, flow.blocks().size());
        assertThat(ending.subList(0, ending.size() - 1))
                .allMatch(block -> ((FlowParagraph) block).keeps(Keep.WITH_NEXT));
        assertThat(ending.stream().flatMap(block -> ((FlowParagraph) block).seals().stream()))
                .hasSize(2)
                .allSatisfy(seal -> {
                    assertThat(seal.picture().height().millimetres()).isCloseTo(15, HAIR);
                    assertThat(seal.left().plus(seal.picture().width()).points())
                            .isCloseTo(24 * 15.8, HAIR);
                });
    }

    @Test
    void captionsAreNumberedThroughTheDocumentAndAnewInTheOneItIssues() {
        Figure captioned = Figure.of(CHART).withCaption("进度");
        Document issued = WorkPoints.builder("要点").block(captioned).build();
        Flow flow = Composer.of(PROFILE)
                .compose(Circular.builder("通知")
                        .block(captioned)
                        .block(Figure.of(CHART))
                        .block(new Figure(CHART, FigureWidth.NATURAL, Optional.of("示意"), false))
                        .block(captioned)
                        .issues(issued)
                        .attachment("附表", body -> body.block(captioned))
                        .build());

        assertThat(figures(flow).stream()
                        .flatMap(figure -> figure.caption().stream())
                        .map(FlowParagraph::text))
                .containsExactly("图1　进度", "示意", "图2　进度", "图1　进度", "图3　进度");
    }

    @Test
    void aFigureIsAsWideAsAskedButNoWiderThanTheTypeAreaNorHigherThanAPage() {
        Image high = Image.of(Drawn.chart(10, 400), "高图");
        Flow flow = Composer.of(PROFILE)
                .compose(WorkPoints.builder("要点")
                        .block(Figure.of(CHART))
                        .block(Figure.of(CHART).withWidth(FigureWidth.mm(80)))
                        .block(Figure.of(CHART).withWidth(FigureWidth.parse("50%")))
                        .block(Figure.of(CHART).withWidth(FigureWidth.mm(200)))
                        .block(Figure.of(high).withWidth(FigureWidth.parse("100%")))
                        .build());

        List<FlowPicture> pictures =
                figures(flow).stream().map(FlowFigure::picture).toList();
        assertThat(pictures.subList(0, 4))
                .extracting(picture -> picture.width().points())
                .usingComparatorForType((a, b) -> Math.abs(a - b) < 0.01 ? 0 : 1, Double.class)
                .containsExactly(72.0, Length.mm(80).points(), WIDTH / 2, WIDTH);
        assertThat(pictures)
                .allMatch(picture -> picture.height().points() <= 20 * LINE)
                .allSatisfy(picture -> assertThat(
                                picture.width().points() / picture.height().points())
                        .isCloseTo(
                                (double) picture.image().width()
                                        / picture.image().height(),
                                HAIR));
    }

    @Test
    void aFigureAtTheEndOfTheBodyHoldsToTheSignature() {
        Flow flow = Composer.of(PROFILE)
                .compose(WorkPoints.builder("要点")
                        .paragraph("甲。")
                        .block(Figure.of(CHART).withCaption("进度"))
                        .signature("云溪市档案局", "2026-03-18", SEAL)
                        .build());

        assertThat(figures(flow).get(0).keeps(Keep.WITH_NEXT)).isTrue();
    }

    private static List<FlowFigure> figures(Flow flow) {
        return flow.blocks().stream()
                .filter(FlowFigure.class::isInstance)
                .map(FlowFigure.class::cast)
                .toList();
    }
}
