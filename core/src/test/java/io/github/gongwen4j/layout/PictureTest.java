package io.github.gongwen4j.layout;

import static io.github.gongwen4j.layout.Flows.oneLiners;
import static io.github.gongwen4j.layout.Flows.paragraph;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.compose.Alignment;
import io.github.gongwen4j.compose.FlowBlock;
import io.github.gongwen4j.compose.FlowFigure;
import io.github.gongwen4j.compose.FlowParagraph;
import io.github.gongwen4j.compose.FlowPicture;
import io.github.gongwen4j.compose.FlowSeal;
import io.github.gongwen4j.compose.Keep;
import io.github.gongwen4j.model.Image;
import io.github.gongwen4j.pictures.Drawn;
import io.github.gongwen4j.style.Length;
import io.github.gongwen4j.style.TextRole;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class PictureTest {
    private static final Offset<Double> HAIR = Offset.offset(0.16);
    private static final double TOP = Flows.PROFILE.page().top().points();
    private static final double LEFT = Flows.PROFILE.page().left().points();
    private static final double LINE = Flows.LINE.points();
    private static final Image CHART = Image.of(Drawn.chart(20, 10), "进度图");

    private static FlowFigure figure(double height, Alignment alignment, Keep... keeps) {
        FlowPicture picture = new FlowPicture(CHART, Length.pt(200), Length.pt(height));
        FlowParagraph caption = paragraph(TextRole.FIGURE_CAPTION, "图1　进度")
                .align(Alignment.CENTER)
                .build();
        return new FlowFigure(picture, alignment, Length.pt(6), Optional.of(caption), Set.of(keeps));
    }

    private static List<ImageItem> pictures(Page page) {
        return page.items().stream()
                .filter(ImageItem.class::isInstance)
                .map(ImageItem.class::cast)
                .toList();
    }

    @Test
    void aFigureStandsBelowTheTextAndItsCaptionBelowTheFigure() {
        Pages pages = Flows.layout(paragraph("甲").build(), figure(100, Alignment.CENTER));
        ImageItem picture = pictures(pages.pages().get(0)).get(0);

        assertThat(picture.y()).isCloseTo(TOP + LINE + 6, HAIR);
        assertThat(picture.x())
                .isCloseTo(LEFT + (Flows.PROFILE.page().typeWidth().points() - 200) / 2, HAIR);
        assertThat(picture.width()).isEqualTo(200);
        assertThat(picture.height()).isEqualTo(100);
        assertThat(Flows.run(pages, "图1　进度").baseline()).isCloseTo(TOP + LINE + 106 + 0.8 * LINE, HAIR);
    }

    @Test
    void aFigureMayStandAtEitherEdge() {
        assertThat(pictures(Flows.layout(figure(50, Alignment.START)).pages().get(0))
                        .get(0)
                        .x())
                .isCloseTo(LEFT, HAIR);
        assertThat(pictures(Flows.layout(figure(50, Alignment.END)).pages().get(0))
                        .get(0)
                        .x())
                .isCloseTo(LEFT + Flows.PROFILE.page().typeWidth().points() - 200, HAIR);
    }

    @Test
    void theTextBelowAFigureStandsOnTheGridAgain() {
        Pages pages = Flows.layout(
                paragraph("甲").build(),
                figure(100, Alignment.CENTER),
                paragraph("乙").build());
        double lines = (Flows.run(pages, "乙").baseline() - Flows.run(pages, "甲").baseline()) / LINE;

        assertThat(lines).isCloseTo(Math.rint(lines), Offset.offset(0.01)).isBetween(5.5, 7.5);
    }

    @Test
    void aFigureStaysWithItsCaption() {
        List<FlowBlock> blocks = oneLiners(18);
        blocks.add(figure(3.5 * LINE, Alignment.CENTER));
        Pages pages = Flows.layout(blocks);

        assertThat(Flows.lines(pages.pages().get(0))).hasSize(18);
        assertThat(pictures(pages.pages().get(0))).isEmpty();
        assertThat(Flows.lines(pages.pages().get(1))).containsExactly("图1　进度");
    }

    /** As word processors do, which would otherwise disagree with us on the whole page. */
    @Test
    void whereThePageWasTurnedTheHeightAboveAFigureIsDropped() {
        List<FlowBlock> blocks = oneLiners(20);
        blocks.add(figure(100, Alignment.CENTER));
        ImageItem picture = pictures(Flows.layout(blocks).pages().get(1)).get(0);

        assertThat(picture.y()).isCloseTo(TOP, HAIR);
    }

    @Test
    void whereAFigureTurnsThePageItselfTheHeightAboveItStays() {
        Pages pages = Flows.layout(paragraph("甲").build(), figure(100, Alignment.CENTER, Keep.PAGE_BREAK_BEFORE));

        assertThat(pictures(pages.pages().get(1)).get(0).y()).isCloseTo(TOP + 6, HAIR);
    }

    @Test
    void aFigureHeldToWhatFollowsTakesItAlong() {
        List<FlowBlock> blocks = oneLiners(18);
        blocks.add(figure(2 * LINE, Alignment.CENTER, Keep.WITH_NEXT));
        blocks.add(paragraph("乙").keep(Keep.WITH_NEXT).build());
        blocks.add(paragraph("丙").build());
        Pages pages = Flows.layout(blocks);

        assertThat(Flows.lines(pages.pages().get(0))).hasSize(18);
        assertThat(pictures(pages.pages().get(1))).hasSize(1);
    }

    @Test
    void readersAreToldWhatAFigureShowsAndThatItsCaptionIsOne() {
        Pages pages = Flows.layout(figure(100, Alignment.CENTER));
        StructureElement figure = Flows.first(pages, StructureType.FIGURE).orElseThrow();
        StructureElement caption = Flows.first(pages, StructureType.CAPTION).orElseThrow();

        assertThat(figure.summary()).contains("进度图");
        assertThat(figure.children()).containsExactly(caption);
        assertThat(Flows.text(pages, caption)).isEqualTo("图1　进度");
        assertThat(pictures(pages.pages().get(0)).get(0).tag()).isEqualTo(new Tag.Content(figure.id()));
    }

    @Test
    void aSealStandsWhereItsParagraphStandsAndTakesNoRoom() {
        FlowPicture seal = new FlowPicture(CHART, Length.pt(120), Length.pt(100));
        Pages pages = Flows.layout(
                paragraph("甲").build(),
                paragraph("乙")
                        .seal(new FlowSeal(seal, Length.pt(300), Length.pt(-10)))
                        .build(),
                paragraph("丙").build());
        ImageItem picture = pictures(pages.pages().get(0)).get(0);

        assertThat(picture.x()).isCloseTo(LEFT + 300 - 60, HAIR);
        assertThat(picture.y()).isCloseTo(TOP + LINE - 10 - 50, HAIR);
        assertThat(Flows.run(pages, "丙").baseline()).isCloseTo(TOP + 2.8 * LINE, HAIR);
        assertThat(Flows.first(pages, StructureType.FIGURE).orElseThrow().summary())
                .contains("进度图");
    }

    /** A word processor is told no height above a line that begins a page, and would set this one on the page before. */
    @Test
    void aLineThatFitsThePageOnlyOffTheGridStandsThere() {
        List<FlowBlock> blocks = oneLiners(16);
        blocks.add(0, paragraph("首").before(Length.pt(LINE / 2)).build());
        blocks.add(figure(2.2 * LINE - 6, Alignment.CENTER));
        blocks.add(paragraph("乙").build());
        Pages pages = Flows.layout(blocks);

        assertThat(pages.pages()).hasSize(1);
        assertThat(Flows.run(pages, "乙").baseline()).isCloseTo(TOP + 21.5 * LINE, HAIR);
    }

    @Test
    void theLastLineOfAPageIsNotLostToRounding() {
        List<FlowBlock> blocks = oneLiners(20);
        blocks.add(figure(20 * LINE - 5.67, Alignment.CENTER));
        blocks.add(paragraph("乙").build());
        Pages pages = Flows.layout(blocks);

        assertThat(pages.pages()).hasSize(2);
        assertThat(Flows.run(pages, "乙").baseline()).isCloseTo(TOP + 21.8 * LINE, HAIR);
    }
}
