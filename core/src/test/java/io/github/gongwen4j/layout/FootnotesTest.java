package io.github.gongwen4j.layout;

import static io.github.gongwen4j.layout.Flows.oneLiners;
import static io.github.gongwen4j.layout.Flows.paragraph;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.compose.Flow;
import io.github.gongwen4j.compose.FlowBlock;
import io.github.gongwen4j.compose.FlowImprint;
import io.github.gongwen4j.compose.FlowInfo;
import io.github.gongwen4j.compose.FlowNote;
import io.github.gongwen4j.compose.FlowParagraph;
import io.github.gongwen4j.compose.FlowRun;
import io.github.gongwen4j.compose.Keep;
import io.github.gongwen4j.compose.OutlineEntry;
import io.github.gongwen4j.style.Distance;
import io.github.gongwen4j.style.Length;
import io.github.gongwen4j.style.TextRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FootnotesTest {
    private static final Offset<Double> HAIR = Offset.offset(0.001);
    private static final double LINE =
            Flows.PROFILE.distance(Distance.FOOTNOTE_LINE).points();
    private static final double RULE = 6.2;
    private static final double LOWER_EDGE = (16838 - 1984) / 20.0;

    /** How many characters of a note stand on a line. */
    private static final int ON_A_LINE = 42;

    private static FlowRun mark(String note) {
        FlowParagraph text = FlowNote.paragraph(Flows.PROFILE)
                .run(note, Flows.PROFILE.style(TextRole.FOOTNOTE))
                .build();
        return new FlowRun(
                "", Flows.BODY.withSize(Length.pt(9)), TextRole.BODY, Optional.of(new FlowNote(text, Length.pt(6))));
    }

    private static FlowParagraph noted(String words, String... notes) {
        FlowParagraph.Builder paragraph = paragraph(words);
        for (String note : notes) {
            paragraph.run(mark(note));
        }
        return paragraph.run("。", Flows.BODY).build();
    }

    private static String note(int lines) {
        return "注".repeat(ON_A_LINE * lines - 5);
    }

    private static List<String> lines(Pages pages, int page) {
        return Flows.lines(pages.pages().get(page));
    }

    private static Pages after(int lines, FlowBlock... blocks) {
        List<FlowBlock> all = oneLiners(lines);
        all.addAll(List.of(blocks));
        return Flows.layout(all);
    }

    @Test
    void notesStandAtTheLowerEdgeOfTheTypeAreaUnderAShortRule() {
        Pages pages = after(3, noted("备份", "甲"), noted("检查", "乙"));
        GlyphRun first = Flows.run(pages, "甲");
        GlyphRun last = Flows.run(pages, "乙");
        assertThat(last.baseline()).isCloseTo(LOWER_EDGE - 0.2 * LINE, HAIR);
        assertThat(first.baseline()).isCloseTo(last.baseline() - LINE, HAIR);
        RuleLine rule = Flows.rules(pages.pages().get(0)).get(0);
        assertThat(rule.y0()).isCloseTo(LOWER_EDGE - 2 * LINE - RULE / 2, HAIR);
        assertThat(Flows.mm(rule.x1() - rule.x0())).isCloseTo(39, Offset.offset(0.01));
        assertThat(rule.tag()).isEqualTo(Artifacts.RULE);
    }

    @Test
    void theMarkStandsRaisedAtItsWordsAndOnTheLineBeforeItsNote() {
        Pages pages = Flows.layout(noted("备份", "甲"));
        List<GlyphRun> marks = Flows.content(pages.pages().get(0)).stream()
                .filter(run -> run.text().equals("①"))
                .toList();
        assertThat(marks).hasSize(2);
        assertThat(marks.get(0).baseline()).isCloseTo(Flows.run(pages, "备份").baseline() - 6, HAIR);
        assertThat(marks.get(0).x(0)).isCloseTo(Flows.run(pages, "备份").end(), HAIR);
        assertThat(marks.get(1).baseline()).isCloseTo(Flows.run(pages, "甲").baseline(), HAIR);
    }

    @Test
    void everyPageCountsItsNotesAnew() {
        Pages pages = after(
                18,
                noted("一", "甲"),
                noted("二", "乙"),
                noted("三", "丙").toBuilder().keep(Keep.PAGE_BREAK_BEFORE).build());
        assertThat(lines(pages, 0)).contains("① 甲", "② 乙");
        assertThat(lines(pages, 1)).contains("① 丙");
    }

    @Test
    void aLineStandsOnThePageOfItsNote() {
        Pages fitting = after(20, noted("备份", "甲"));
        assertThat(fitting.pages()).hasSize(1);
        Pages full = after(21, noted("备份", "甲"));
        assertThat(lines(full, 0)).hasSize(21);
        assertThat(lines(full, 1)).contains("备份", "① 甲");
    }

    @Test
    void aHeadingGoesWithTheLineThatGoesWithItsNote() {
        Pages pages = after(20, paragraph("一、备份").keep(Keep.WITH_NEXT).build(), noted("备份", "甲"));
        assertThat(lines(pages, 0)).hasSize(20);
        assertThat(lines(pages, 1)).startsWith("一、备份", "备份");
    }

    @Test
    void textEndsAboveTheNotes() {
        List<FlowBlock> blocks = new ArrayList<>(List.of(noted("备份", note(3))));
        blocks.addAll(oneLiners(30));
        Pages pages = Flows.layout(blocks);
        int held = (int) ((LOWER_EDGE - 2098 / 20.0 - 3 * LINE - RULE) / Flows.LINE.points());
        assertThat(pages.pages().get(0).items().stream()
                        .filter(GlyphRun.class::isInstance)
                        .map(item -> ((GlyphRun) item).text())
                        .filter("加强档案工作"::equals))
                .hasSize(held - 1);
    }

    @Test
    void aNoteWithoutRoomGoesOnAtTheFootOfTheNextPage() {
        Pages pages = after(20, noted("备份", note(4)), noted("检查", "乙"));
        assertThat(String.join("", lines(pages, 0))).contains("①").doesNotContain("②");
        long first = lines(pages, 0).stream().filter(line -> line.contains("注")).count();
        long second =
                lines(pages, 1).stream().filter(line -> line.contains("注")).count();
        assertThat(first).isPositive();
        assertThat(first + second).isEqualTo(4);
        assertThat(lines(pages, 1))
                .as("counted anew after what is carried over")
                .contains("① 乙");
    }

    @Test
    void aNoteLongerThanAPageLosesNothing() {
        Pages pages = Flows.layout(noted("备份", note(100)));
        long lines = pages.pages().stream()
                .flatMap(page -> Flows.lines(page).stream())
                .filter(line -> line.contains("注"))
                .count();
        assertThat(lines).isEqualTo(100);
        assertThat(pages.pages()).hasSize(3);
        assertThat(Flows.content(pages.pages().get(2)))
                .allSatisfy(run -> assertThat(run.baseline()).isLessThan(LOWER_EDGE));
    }

    @Test
    void aLineNeverBeginsWithAMark() {
        for (int length = 26; length <= 29; length++) {
            Pages pages = Flows.layout(noted("档".repeat(length), "甲"));
            assertThat(lines(pages, 0)).as("%d characters", length).noneMatch(line -> line.equals("①。"));
        }
    }

    @Test
    void anImprintStandsOnNoPageWithNotes() {
        FlowImprint imprint = new FlowImprint(
                List.of(FlowParagraph.of(TextRole.IMPRINT, Flows.LINE)
                        .run("抄送：市财政局。", Flows.PROFILE.style(TextRole.IMPRINT))
                        .build()),
                Length.mm(0.35),
                Length.mm(0.25));
        assertThat(after(3, paragraph("备份").build(), imprint).pages()).hasSize(1);
        Pages pages = after(3, noted("备份", "甲"), imprint);
        assertThat(pages.pages()).hasSize(2);
        assertThat(lines(pages, 1)).containsExactly("抄送：市财政局。");
        assertThat(settled(imprint, noted("备份", "甲")).keeps())
                .as("what Word is told")
                .containsExactly(Keep.PAGE_BREAK_BEFORE);
        assertThat(settled(imprint, paragraph("备份").build()).keeps()).isEmpty();
    }

    private static FlowImprint settled(FlowImprint imprint, FlowParagraph above) {
        Flow flow = new Flow(new FlowInfo("档案工作", "云台市档案局", "通知", "zh-CN"), Flows.PROFILE, List.of(above, imprint));
        List<FlowBlock> blocks =
                new LayoutEngine(TestFaces.complete()).settle(flow).blocks();
        return (FlowImprint) blocks.get(blocks.size() - 1);
    }

    @Test
    void textThatGoesOnInTheParagraphOfAHeadingMayHaveNotes() {
        FlowParagraph heading = noted("一、备份", "甲").toBuilder()
                .outline(new OutlineEntry(1, "一、备份", true))
                .build();
        Pages pages = Flows.layout(heading);
        assertThat(pages.structure().children())
                .extracting(StructureElement::type)
                .containsExactly(StructureType.H1, StructureType.NOTE);
    }

    static Stream<Long> seeds() {
        return Stream.iterate(1L, seed -> seed + 1).limit(80);
    }

    /** Lines of body text, of notes and of what goes on from the page before, however they come. */
    @ParameterizedTest
    @MethodSource("seeds")
    void nothingIsLostAndTextStandsAboveNotes(long seed) {
        Random random = new Random(seed);
        List<FlowBlock> blocks = new ArrayList<>();
        int characters = 0;
        for (int i = 0; i < 25; i++) {
            String[] notes = new String[random.nextInt(3) == 0 ? 1 + random.nextInt(3) : 0];
            for (int n = 0; n < notes.length; n++) {
                notes[n] = "注".repeat(1 + random.nextInt(random.nextInt(10) == 0 ? 1500 : 120));
                characters += notes[n].length();
            }
            FlowParagraph.Builder paragraph = noted("档".repeat(1 + random.nextInt(150)), notes).toBuilder();
            if (random.nextInt(4) == 0) {
                paragraph.keep(random.nextBoolean() ? Keep.WITH_NEXT : Keep.TOGETHER);
            }
            blocks.add(paragraph.build());
        }
        Pages pages = Flows.layout(blocks);
        int drawn = 0;
        for (Page page : pages.pages()) {
            double rule = Flows.rules(page).stream()
                    .mapToDouble(RuleLine::y0)
                    .findFirst()
                    .orElse(LOWER_EDGE);
            for (GlyphRun run : Flows.content(page)) {
                boolean note = run.size() < 11 && run.baseline() > rule;
                drawn += run.text().startsWith("注") ? run.length() : 0;
                assertThat(run.baseline()).isLessThan(note ? LOWER_EDGE : rule);
            }
        }
        assertThat(drawn).isEqualTo(characters);
    }

    @Test
    void aNumberIsPlainWhereNoFaceHasItInACircle() {
        TestFaces faces = new TestFaces(new CellFace(c -> c < '①' || c > '⑳'));
        Pages pages = Flows.layout(Flows.PROFILE, faces, List.of(noted("备份", "甲")));
        assertThat(lines(pages, 0)).containsExactly("备份", "1", "。", "1 甲");
        assertThat(pages.missing()).isEmpty();
    }

    @Test
    void markAndNoteLeadToEachOther() {
        Page page = after(30, noted("备份", "甲")).pages().get(1);
        assertThat(page.links()).hasSize(2);
        LinkArea there = page.links().get(0);
        LinkArea back = page.links().get(1);
        assertThat(there.text()).isEqualTo("甲");
        assertThat(there.target()).isEqualTo(new LinkTarget.Place(1, back.top()));
        assertThat(back.target()).isEqualTo(new LinkTarget.Place(1, there.top()));
        assertThat(back.top()).isCloseTo(LOWER_EDGE - LINE, HAIR);
    }

    @Test
    void aMarkIsAReferenceInItsParagraphAndTheNoteFollowsTheParagraph() {
        Pages pages = Flows.layout(noted("备份", "甲"), paragraph("下一段").build());
        List<StructureElement> elements = pages.structure().children();
        assertThat(elements)
                .extracting(StructureElement::type)
                .containsExactly(StructureType.P, StructureType.NOTE, StructureType.P);
        StructureElement reference = elements.get(0).children().get(0);
        assertThat(reference.type()).isEqualTo(StructureType.REFERENCE);
        assertThat(Flows.text(pages, reference.children().get(0))).isEqualTo("①");
        assertThat(elements.get(1).children())
                .extracting(StructureElement::type)
                .containsExactly(StructureType.LBL, StructureType.P);
        StructureElement label = elements.get(1).children().get(0);
        assertThat(label.children()).extracting(StructureElement::type).containsExactly(StructureType.LINK);
        assertThat(Flows.text(pages, label.children().get(0))).isEqualTo("①");
        assertThat(Flows.text(pages, elements.get(1).children().get(1))).isEqualTo(" 甲");
    }
}
