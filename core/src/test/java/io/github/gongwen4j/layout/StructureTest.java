package io.github.gongwen4j.layout;

import static io.github.gongwen4j.layout.Flows.paragraph;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.compose.FlowNumber;
import io.github.gongwen4j.compose.FlowParagraph;
import io.github.gongwen4j.compose.FlowRun;
import io.github.gongwen4j.compose.OutlineEntry;
import io.github.gongwen4j.model.Scheme;
import io.github.gongwen4j.numbering.Marker;
import io.github.gongwen4j.style.TextRole;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class StructureTest {
    private static FlowParagraph heading(int level, String text) {
        return paragraph(text).outline(new OutlineEntry(level, text, true)).build();
    }

    private static List<StructureType> types(Pages pages) {
        return pages.structure().children().stream().map(StructureElement::type).toList();
    }

    @Test
    void theTitleIsTheFirstHeadingAndPointsAreTheNext() {
        Pages pages = Flows.layout(
                heading(0, "讲话"),
                heading(1, "一、形势"),
                heading(2, "（一）需求"),
                paragraph("正文").build());
        assertThat(types(pages)).containsExactly(StructureType.H1, StructureType.H2, StructureType.H3, StructureType.P);
    }

    @Test
    void noLevelIsLeftOut() {
        Pages pages = Flows.layout(heading(0, "要点"), heading(3, "1.甲"), heading(3, "2.乙"), heading(1, "二、丙"));
        assertThat(types(pages))
                .containsExactly(StructureType.H1, StructureType.H2, StructureType.H2, StructureType.H2);
    }

    @Test
    void aDocumentWithoutTitleBeginsWithTheFirstLevelAllTheSame() {
        assertThat(types(Flows.layout(heading(1, "一、形势"), heading(2, "（一）需求"))))
                .containsExactly(StructureType.H1, StructureType.H2);
    }

    @Test
    void aRunInHeadingIsAnElementOfItsOwnBeforeTheText() {
        FlowParagraph paragraph = FlowParagraph.of(TextRole.BODY, Flows.LINE)
                .number(new FlowNumber(
                        new Marker(Scheme.CHINESE_IN_BRACKETS, 1, "（一）"), 2, Flows.PROFILE.style(TextRole.HEADING_2)))
                .run(new FlowRun("提高认识。", Flows.PROFILE.style(TextRole.HEADING_2), TextRole.HEADING_2))
                .run("各单位要", Flows.BODY)
                .outline(new OutlineEntry(2, "（一）提高认识。", false))
                .build();
        Pages pages = Flows.layout(paragraph);
        StructureElement heading = pages.structure().children().get(0);
        StructureElement rest = pages.structure().children().get(1);
        assertThat(heading.inline()).isTrue();
        assertThat(Flows.text(pages, heading)).isEqualTo("（一）提高认识。");
        assertThat(rest.type()).isEqualTo(StructureType.P);
        assertThat(Flows.text(pages, rest)).isEqualTo("各单位要");
        assertThat(pages.bookmarks()).extracting(Bookmark::text).containsExactly("（一）提高认识。");
    }

    @Test
    void aRunInHeadingMayEndWithinARun() {
        FlowParagraph paragraph = paragraph("一是提高认识。各单位要")
                .outline(new OutlineEntry(2, "一是提高认识。", false))
                .build();
        Pages pages = Flows.layout(paragraph);
        assertThat(Flows.text(pages, pages.structure().children().get(1))).isEqualTo("各单位要");
    }

    @Test
    void aBlankLineIsNoElement() {
        assertThat(types(Flows.layout(
                        FlowParagraph.of(TextRole.BODY, Flows.LINE).build(),
                        paragraph("正文").build())))
                .containsExactly(StructureType.P);
    }

    @Test
    void aParagraphOverTwoPagesIsOneElement() {
        Pages pages = Flows.layout(paragraph("档".repeat(28 * 30)).build());
        StructureElement element = pages.structure().children().get(0);
        assertThat(pages.structure().children()).hasSize(1);
        assertThat(Flows.text(pages, element)).hasSize(28 * 30);
    }

    @Test
    void everyTagNamesAnElement() {
        Pages pages = Flows.layout(heading(0, "讲话"), paragraph("正文").build(), Tables.simple(3));
        Set<Integer> ids =
                Flows.elements(pages.structure()).map(StructureElement::id).collect(Collectors.toSet());
        Set<Integer> used = pages.pages().stream()
                .flatMap(page -> Flows.content(page).stream())
                .map(run -> ((Tag.Content) run.tag()).element())
                .collect(Collectors.toSet());
        assertThat(ids).containsAll(used);
        assertThat(Flows.elements(pages.structure()).map(StructureElement::id)).doesNotHaveDuplicates();
    }

    @Test
    void aBookmarkStandsAtTheUpperEdgeOfItsHeading() {
        Pages pages = Flows.layout(paragraph("档".repeat(28 * 22)).build(), heading(1, "一、形势"));
        assertThat(pages.bookmarks()).containsExactly(new Bookmark(1, "一、形势", 1, 2098 / 20.0));
    }
}
