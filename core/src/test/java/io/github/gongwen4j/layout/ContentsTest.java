package io.github.gongwen4j.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import io.github.gongwen4j.LongCollection;
import io.github.gongwen4j.compose.Composer;
import io.github.gongwen4j.compose.Flow;
import io.github.gongwen4j.compose.FlowContents;
import io.github.gongwen4j.model.Contents;
import io.github.gongwen4j.model.Speech;
import io.github.gongwen4j.style.Profiles;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ContentsTest {
    private static final LayoutEngine ENGINE = new LayoutEngine(TestFaces.complete());
    private static final double RIGHT = (11906 - 1474) / 20.0;

    private static Flow collection(int parts, int levels) {
        return Composer.of(Profiles.GBT9704, ENGINE.measure())
                .compose(LongCollection.ofParts(parts, Contents.ofLevels(levels)));
    }

    private static Stream<LinkArea> links(Pages pages) {
        return pages.pages().stream().flatMap(page -> page.links().stream());
    }

    /** What is printed in the area of a link, dots left out. */
    private static String printed(Pages pages, LinkArea link) {
        return pages.pages().stream()
                .flatMap(page -> Flows.content(page).stream())
                .filter(run -> run.tag().equals(new Tag.Content(link.element())))
                .map(GlyphRun::text)
                .reduce("", String::concat);
    }

    @Test
    void everyEntryOfTwoHundredPagesShowsThePageOfItsHeading() {
        Pages pages = ENGINE.layout(collection(76, 4));

        assertThat(pages.pages()).hasSizeGreaterThan(200);
        assertThat(links(pages)).hasSizeGreaterThan(500).allSatisfy(link -> {
            Bookmark heading = pages.bookmarks().get(((LinkTarget.Heading) link.target()).bookmark());
            assertThat(link.text()).isEqualTo(heading.text());
            assertThat(printed(pages, link)).isEqualTo(heading.text() + (heading.page() + 1));
        });
    }

    @Test
    void whatIsListedBeginsOnTheNextPage() {
        Pages pages = ENGINE.layout(collection(3, 1));

        assertThat(pages.bookmarks().get(1).page()).isEqualTo(1);
        assertThat(pages.bookmarks().get(1).y()).isCloseTo(2098 / 20.0, offset(0.01));
    }

    @Test
    void aLongEntryTurnsBeforeTheRoomOfThePageNumbersAndEndsWithItsNumber() {
        Speech speech = Speech.builder("讲话")
                .contents(Contents.STANDARD)
                .section("档".repeat(40), s -> s.text("好。"))
                .build();
        Pages pages = ENGINE.layout(Composer.of(Profiles.SPEECH).compose(speech));
        LinkArea link = links(pages).findFirst().orElseThrow();
        List<GlyphRun> runs = Flows.content(pages.pages().get(0)).stream()
                .filter(run -> run.tag().equals(new Tag.Content(link.element())))
                .toList();

        assertThat(runs).extracting(GlyphRun::text).containsExactly("一、" + "档".repeat(23), "档".repeat(17), "2");
        assertThat(runs.get(1).x(0)).isCloseTo(runs.get(0).x(2), offset(0.3));
        assertThat(runs.get(2).end()).isCloseTo(RIGHT, offset(0.01));
        assertThat(link.right()).isCloseTo(RIGHT, offset(0.01));
        assertThat(link.bottom() - link.top()).isCloseTo(2 * 579 / 20.0, offset(0.01));
    }

    @Test
    void dotsFillTheRoomAndAreNoContent() {
        Pages pages = ENGINE.layout(collection(3, 1));
        GlyphRun dots = pages.pages().get(0).items().stream()
                .filter(item -> item.tag().equals(Artifacts.LEADER))
                .map(GlyphRun.class::cast)
                .findFirst()
                .orElseThrow();

        assertThat(dots.text()).matches("\\.{5,}");
    }

    @Test
    void theStructureIsThatOfATableOfContents() {
        Pages pages = ENGINE.layout(collection(3, 1));
        StructureElement table = Flows.first(pages, StructureType.TOC).orElseThrow();

        assertThat(table.children()).hasSize(3).allSatisfy(entry -> {
            assertThat(entry.type()).isEqualTo(StructureType.TOCI);
            assertThat(entry.children()).singleElement().satisfies(reference -> {
                assertThat(reference.type()).isEqualTo(StructureType.REFERENCE);
                assertThat(reference.children())
                        .singleElement()
                        .extracting(StructureElement::type)
                        .isEqualTo(StructureType.LINK);
            });
        });
    }

    @Test
    void settlingPutsTheNumbersOfThePagesIntoTheFlowOnceAndForAll() {
        Flow flow = collection(6, 3);
        Flow settled = ENGINE.settle(flow);
        List<Bookmark> headings = ENGINE.layout(flow).bookmarks();

        assertThat(contents(settled).entries()).isNotEmpty().allSatisfy(entry -> assertThat(entry.page())
                .hasValue(headings.get(entry.target()).page() + 1));
        assertThat(contents(ENGINE.settle(settled))).isEqualTo(contents(settled));
    }

    private static FlowContents contents(Flow flow) {
        return flow.blocks().stream()
                .filter(FlowContents.class::isInstance)
                .map(FlowContents.class::cast)
                .findFirst()
                .orElseThrow();
    }
}
