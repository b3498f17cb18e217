package io.github.gongwen4j.svg;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SvgDrawingTest {
    private static final Offset<Double> HAIR = Offset.offset(0.02);

    private static Rectangle2D bounds(String content) throws SvgException {
        return bounds(Svgs.drawing(content).shapes().get(0));
    }

    /** What it covers itself, without the points that its curves are drawn to and never reach. */
    private static Rectangle2D bounds(SvgShape shape) {
        Path2D flat = new Path2D.Double();
        flat.append(shape.outline().path().getPathIterator(null, 0.001), false);
        return flat.getBounds2D();
    }

    private static SvgShape only(String content) throws SvgException {
        List<SvgShape> shapes = Svgs.drawing(content).shapes();
        assertThat(shapes).hasSize(1);
        return shapes.get(0);
    }

    private static void assertBox(Rectangle2D box, double x, double y, double right, double bottom) {
        assertThat(box.getMinX()).isCloseTo(x, HAIR);
        assertThat(box.getMinY()).isCloseTo(y, HAIR);
        assertThat(box.getMaxX()).isCloseTo(right, HAIR);
        assertThat(box.getMaxY()).isCloseTo(bottom, HAIR);
    }

    @ParameterizedTest
    @CsvSource({"42mm, 158.74", "100, 100", "4.2cm, 158.74", "72pt, 96", "1in, 96", "30px, 30"})
    void aDrawingIsAsWideAsItSaysInAnyUnit(String width, double pixels) throws SvgException {
        String file = "<svg xmlns='http://www.w3.org/2000/svg' width='" + width + "' height='10'/>";

        assertThat(SvgDrawing.read(file.getBytes(StandardCharsets.UTF_8)).width())
                .isCloseTo(pixels, HAIR);
    }

    @Test
    void withoutASizeItIsAsLargeAsItsViewBoxAndInProportionWithinOne() throws SvgException {
        byte[] plain = "<svg xmlns='http://www.w3.org/2000/svg' width='100%' viewBox='10 20 30 40'/>"
                .getBytes(StandardCharsets.UTF_8);
        byte[] wide = ("<svg xmlns='http://www.w3.org/2000/svg' width='200' height='100' viewBox='10 10 50 50'>"
                        + "<rect x='10' y='10' width='50' height='50'/></svg>")
                .getBytes(StandardCharsets.UTF_8);

        assertThat(SvgDrawing.read(plain).height()).isEqualTo(40);
        assertBox(SvgDrawing.read(wide).shapes().get(0).outline().path().getBounds2D(), 50, 0, 150, 100);
    }

    @Test
    void everyBasicShapeHasItsOutline() throws SvgException {
        assertBox(bounds("<rect x='10' y='20' width='30' height='40'/>"), 10, 20, 40, 60);
        assertBox(bounds("<rect x='10' y='20' width='30' height='40' rx='8'/>"), 10, 20, 40, 60);
        assertBox(bounds("<circle cx='50' cy='40' r='20'/>"), 30, 20, 70, 60);
        assertBox(bounds("<ellipse cx='50' cy='40' rx='20' ry='10'/>"), 30, 30, 70, 50);
        assertBox(bounds("<line x1='1' y1='2' x2='30' y2='40'/>"), 1, 2, 30, 40);
        assertBox(bounds("<polygon points='1,2 30,2 15 40'/>"), 1, 2, 30, 40);
        assertBox(bounds("<polyline points='1,2 30-2'/>"), 1, -2, 30, 2);
        assertBox(bounds("<circle cx='50%' cy='50%' r='10%'/>"), 40, 40, 60, 60);
    }

    @Test
    void pathsAreReadInEveryWayTheyAreWritten() throws SvgException {
        assertBox(bounds("<path d='M10 10h20v20H10z'/>"), 10, 10, 30, 30);
        assertBox(bounds("<path d='m10-10 20,0l.5.5-20.5 19.5Z'/>"), 10, -10, 30.5, 10);
        assertBox(bounds("<path d='M10 10 30 10 30 30'/>"), 10, 10, 30, 30);
        assertBox(bounds("<path d='M0 0Q50 100 100 0T200 0'/>"), 0, -50, 200, 50);
        assertBox(bounds("<path d='M0 0c0 40 100 40 100 0s100-40 100 0'/>"), 0, -30, 200, 30);
        assertBox(bounds("<path d='M10 50A40 40 0 0190 50z'/>"), 10, 10, 90, 50);
        assertBox(bounds("<path d='M10 50a40 40 0 1 0 80 0'/>"), 10, 50, 90, 90);
        assertBox(bounds("<path d='M0 0L1e1 1E+1'/>"), 0, 0, 10, 10);
        assertBox(bounds("<path d='M10 10h10zl5 5'/>"), 10, 10, 20, 15);
    }

    @Test
    void transformsAddUpFromTheOutside() throws SvgException {
        assertBox(
                bounds("<g transform='translate(10 20) scale(2)'><rect x='1' y='1' width='4' height='5'/></g>"),
                12,
                22,
                20,
                32);
        assertBox(bounds("<rect width='10' height='10' transform='rotate(90, 50 50)'/>"), 90, 0, 100, 10);
        assertBox(bounds("<rect width='10' height='10' transform='matrix(1 0 0 1 5 6)'/>"), 5, 6, 15, 16);
    }

    @Test
    void aLineIsScaledWithItsTransformAndFilledWhereItIsStretched() throws SvgException {
        SvgShape scaled = only(
                "<path fill='none' stroke='red' stroke-width='2' stroke-dasharray='3' transform='scale(3)' d='M0 0h9'/>");
        SvgShape stretched =
                only("<path fill='none' stroke='red' stroke-width='2' transform='scale(1 3)' d='M0 5h9'/>");

        assertThat(scaled.pen().orElseThrow().width()).isCloseTo(6, HAIR);
        assertThat(scaled.pen().orElseThrow().dashes()).containsExactly(9.0, 9.0);
        assertThat(stretched.pen()).isEmpty();
        assertBox(stretched.outline().path().getBounds2D(), 0, 12, 9, 18);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "red | FF0000 | 1",
                "#d21010 | D21010 | 1",
                "#c00 | CC0000 | 1",
                "#ff000080 | FF0000 | 0.502",
                "rgb(210, 16, 16) | D21010 | 1",
                "rgb(100% 0% 0%) | FF0000 | 1",
                "rgba(255, 0, 0, .5) | FF0000 | 0.5",
                "Crimson | DC143C | 1"
            })
    void coloursAreReadInEveryWayTheyAreWritten(String text, String hex, double opacity) throws SvgException {
        SvgInk ink = only("<rect width='9' height='9' fill='" + text + "'/>").ink();

        assertThat(ink.rgb()).isEqualTo(Integer.parseInt(hex, 16));
        assertThat(ink.opacity()).isCloseTo(opacity, HAIR);
    }

    @Test
    void stylesOfTheElementGoBeforeRulesAndRulesBeforeAttributes() throws SvgException {
        String sheet = "<style>/* a */ .a, .b{fill:#00ff00} rect{fill:#0000ff} #c{fill:#123456 !important}</style>";

        assertThat(only(sheet + "<rect class='x a' fill='red' width='9' height='9'/>")
                        .ink()
                        .rgb())
                .isEqualTo(0x00FF00);
        assertThat(only(sheet + "<rect fill='red' width='9' height='9'/>").ink().rgb())
                .isEqualTo(0x0000FF);
        assertThat(only(sheet + "<rect id='c' class='a' width='9' height='9'/>")
                        .ink()
                        .rgb())
                .isEqualTo(0x123456);
        assertThat(only(sheet + "<rect class='a' style='fill:red' width='9' height='9'/>")
                        .ink()
                        .rgb())
                .isEqualTo(0xFF0000);
    }

    @Test
    void whatAGroupSaysIsHandedDown() throws SvgException {
        SvgShape shape = only("<g fill='red' fill-rule='evenodd' opacity='.5' color='blue'><g>"
                + "<circle r='9' fill-opacity='.5'/></g></g>");

        assertThat(shape.ink()).isEqualTo(new SvgInk(0xFF0000, 0.25));
        assertThat(shape.outline().evenOdd()).isTrue();
        assertThat(only("<g color='blue' fill='currentColor'><circle r='9'/></g>")
                        .ink()
                        .rgb())
                .isEqualTo(0x0000FF);
    }

    @Test
    void whatIsHiddenOrOnlyKeptForUseIsNotDrawn() throws SvgException {
        assertThat(Svgs.drawing("<defs><circle r='9'/></defs><g display='none'><circle r='9'/></g>"
                                + "<circle r='9' visibility='hidden'/><circle r='9' fill='none'/><circle r='0'/>"
                                + "<circle r='9' fill='transparent'/><symbol><circle r='9'/></symbol><title>甲</title>")
                        .shapes())
                .isEmpty();
    }

    @Test
    void whatIsUsedIsDrawnWhereItIsUsed() throws SvgException {
        assertBox(bounds("<defs><circle id='a' r='10'/></defs><use xlink:href='#a' x='50' y='60'/>"), 40, 50, 60, 70);
        assertBox(
                bounds("<symbol id='a' viewBox='0 0 10 10'><rect width='10' height='10'/></symbol>"
                        + "<use href='#a' x='20' y='20' width='40' height='40'/>"),
                20,
                20,
                60,
                60);
    }

    @Test
    void clipsAreKeptWithTheirShapes() throws SvgException {
        BufferedImage pixels = Svgs.drawing("<clipPath id='a'><rect width='50' height='100'/></clipPath>"
                        + "<g clip-path='url(#a)'><rect width='100' height='100' fill='red'/></g>")
                .pixels(100);

        assertThat(pixels.getRGB(25, 50)).isEqualTo(0xFFFF0000);
        assertThat(pixels.getRGB(75, 50)).isZero();
    }

    @Test
    void whatDrawingProgramsNoteForThemselvesIsPassedOver() throws SvgException {
        assertThat(Svgs.drawing("<metadata><a:b xmlns:a='urn:a' onclick='x'/></metadata>"
                                + "<a:namedview xmlns:a='urn:a'/><desc>甲</desc><circle r='9'/>")
                        .shapes())
                .hasSize(1);
    }
}
