package io.github.gongwen4j.layout;

import static io.github.gongwen4j.layout.Flows.paragraph;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.compose.Alignment;
import io.github.gongwen4j.compose.Flow;
import io.github.gongwen4j.compose.FlowInfo;
import io.github.gongwen4j.compose.FlowParagraph;
import io.github.gongwen4j.font.Face;
import io.github.gongwen4j.font.FontSet;
import io.github.gongwen4j.style.FaceRole;
import io.github.gongwen4j.style.Length;
import io.github.gongwen4j.style.TextRole;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class GlyphsTest {
    private static final Offset<Double> HAIR = Offset.offset(0.001);
    private static final double LEFT = 1588 / 20.0;
    private static final int RARE = 0x2CB78;

    private static GlyphRun only(Pages pages) {
        List<GlyphRun> runs = Flows.content(pages.pages().get(0));
        assertThat(runs).hasSize(1);
        return runs.get(0);
    }

    @Test
    void theTextIsWhatWasWritten() {
        String text = "2026年3月，市 档案局“AI + 档案”——𠮷……";
        GlyphRun run = only(Flows.layout(paragraph(text).build()));
        assertThat(run.text()).isEqualTo(text);
    }

    @Test
    void trackingStandsBetweenCharactersAndNotAfterTheLast() {
        GlyphRun run = only(Flows.layout(paragraph("档案局").build()));
        assertThat(run.x(1) - run.x(0)).isCloseTo(15.75, HAIR);
        assertThat(run.end() - run.x(2)).isCloseTo(16, HAIR);
    }

    @Test
    void trackingThatSpreadsCharactersStandsAfterTheLastOfAStretchToo() {
        GlyphRun plain = only(Flows.layout(tracked(Length.ZERO)));
        GlyphRun spread = only(Flows.layout(tracked(Length.pt(2))));

        assertThat(spread.x(1) - plain.x(1)).isCloseTo(2, HAIR);
        assertThat(spread.x(2) - plain.x(2)).isCloseTo(4, HAIR);
    }

    private static FlowParagraph tracked(Length tracking) {
        return FlowParagraph.of(TextRole.BODY, Flows.LINE)
                .run("，2月", Flows.BODY.withTracking(tracking))
                .build();
    }

    @Test
    void textUpToATabStandsAtItsStop() {
        Pages pages = Flows.layout(FlowParagraph.of(TextRole.BODY, Flows.LINE)
                .tab(Alignment.START, Length.pt(50))
                .tab(Alignment.CENTER, Length.pt(200))
                .tab(Alignment.END, Length.pt(400))
                .run("\t甲\t乙乙\t丙丙", Flows.BODY)
                .build());
        assertThat(Flows.run(pages, "甲").x(0)).isCloseTo(LEFT + 50, HAIR);
        GlyphRun middle = Flows.run(pages, "乙乙");
        assertThat((middle.x(0) + middle.end()) / 2).isCloseTo(LEFT + 200, HAIR);
        assertThat(Flows.run(pages, "丙丙").end()).isCloseTo(LEFT + 400, HAIR);
    }

    @Test
    void anotherFaceHelpsOutWhereTheRolesOwnLacksACharacter() {
        Face own = new CellFace(c -> c != '㎡');
        Face helper = new CellFace(c -> c == '㎡');
        FaceSource faces = new FaceSource() {
            @Override
            public Optional<Face> resolve(FaceRole role) {
                return Optional.of(own);
            }

            @Override
            public Optional<Face> fallback(FaceRole role, int codePoint) {
                return List.of(own, helper).stream()
                        .filter(face -> face.has(codePoint))
                        .findFirst();
            }
        };
        Pages pages =
                Flows.layout(Flows.PROFILE, faces, List.of(paragraph("面积5㎡以上").build()));
        assertThat(Flows.run(pages, "㎡").face()).contains(helper);
        assertThat(Flows.run(pages, "以上").face()).contains(own);
        assertThat(pages.missing()).isEmpty();
    }

    @Test
    void aCharacterNoFaceHasIsShownAndReported() {
        FaceSource faces = new TestFaces(new CellFace(c -> c != RARE));
        Pages pages =
                Flows.layout(Flows.PROFILE, faces, List.of(paragraph("李𬭸局长").build()));
        GlyphRun standIn = Flows.run(pages, "□");
        assertThat(standIn.actualText()).contains("𬭸");
        assertThat(pages.missing()).containsExactly(new MissingCharacter(RARE, 1, "李𬭸局长"));
    }

    @Test
    void aFrameIsDrawnWhereNoFaceHasEvenTheStandIn() {
        FaceSource faces = new TestFaces(new CellFace(c -> c != RARE && c != '□' && c != '〓'));
        Pages pages =
                Flows.layout(Flows.PROFILE, faces, List.of(paragraph("李𬭸").build()));
        assertThat(Flows.rules(pages.pages().get(0))).hasSize(4).allSatisfy(rule -> assertThat(rule.tag())
                .isInstanceOf(Tag.Content.class));
        assertThat(pages.missing()).hasSize(1);
    }

    @Test
    void boldIsThickenedWhereTheFaceIsNotBold() {
        Pages pages = Flows.layout(FlowParagraph.of(TextRole.BODY, Flows.LINE)
                .run("重点", Flows.BODY.inBold())
                .run("一般", Flows.BODY)
                .build());
        assertThat(Flows.run(pages, "重点").bold()).isTrue();
        assertThat(Flows.run(pages, "一般").bold()).isFalse();
    }

    @Test
    void withoutFacesEveryHanCharacterCountsAsACell() {
        Pages pages = LayoutEngine.create(FontSet.none())
                .layout(new Flow(
                        new FlowInfo("无", "", "", "zh-CN"),
                        Flows.PROFILE,
                        List.of(paragraph("档".repeat(31)).build())));
        assertThat(Flows.lines(pages.pages().get(0))).containsExactly("档".repeat(28), "档档档");
        assertThat(pages.missing()).isEmpty();
    }

    @Test
    void narrowQuotationMarksFillTheirCells() {
        Face narrow = new CellFace(c -> true) {
            @Override
            public int advance(int codePoint) {
                return codePoint == '“' || codePoint == '”' ? 350 : super.advance(codePoint);
            }
        };
        GlyphRun run = only(Flows.layout(
                Flows.PROFILE, new TestFaces(narrow), List.of(paragraph("甲“乙”丙").build())));
        assertThat(run.x(2) - run.x(0)).as("two cells").isCloseTo(31.5, HAIR);
        assertThat(run.x(1) - run.x(0))
                .as("the opening one at the right of its cell")
                .isCloseTo(15.75 + 10.4, HAIR);
        assertThat(run.x(3) - run.x(2)).as("the closing one at the left").isCloseTo(15.75, HAIR);
    }

    @Test
    void anEngineServesManyThreads() {
        LayoutEngine engine = new LayoutEngine(TestFaces.complete());
        List<String> results = IntStream.range(0, 64)
                .parallel()
                .mapToObj(i -> engine.layout(new Flow(
                        new FlowInfo("同", "", "", "zh-CN"),
                        Flows.PROFILE,
                        List.of(paragraph("2026年3月，档案OCR识别率达99%。".repeat(40)).build()))))
                .map(pages -> Flows.lines(pages.pages().get(0)).toString())
                .distinct()
                .toList();
        assertThat(results).hasSize(1);
    }
}
