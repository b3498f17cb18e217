package io.github.gongwen4j.layout;

import io.github.gongwen4j.compose.Alignment;
import io.github.gongwen4j.compose.Flow;
import io.github.gongwen4j.compose.FlowBlock;
import io.github.gongwen4j.compose.FlowInfo;
import io.github.gongwen4j.compose.FlowParagraph;
import io.github.gongwen4j.style.Length;
import io.github.gongwen4j.style.Profiles;
import io.github.gongwen4j.style.StyleProfile;
import io.github.gongwen4j.style.TextRole;
import io.github.gongwen4j.style.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Flows and a look at their pages, for tests. */
final class Flows {
    static final StyleProfile PROFILE = Profiles.GBT9704;
    static final Length LINE = PROFILE.grid().lineHeight();
    static final TextStyle BODY = PROFILE.style(TextRole.BODY);

    private Flows() {}

    static FlowParagraph.Builder paragraph(String text) {
        return paragraph(TextRole.BODY, text);
    }

    static FlowParagraph.Builder paragraph(TextRole role, String text) {
        return FlowParagraph.of(role, LINE).align(Alignment.JUSTIFIED).run(text, PROFILE.style(role));
    }

    /** So many paragraphs of one line. */
    static List<FlowBlock> oneLiners(int count) {
        return new ArrayList<>(
                Stream.generate(() -> paragraph("加强档案工作").build()).limit(count).toList());
    }

    static Pages layout(FlowBlock... blocks) {
        return layout(List.of(blocks));
    }

    static Pages layout(List<? extends FlowBlock> blocks) {
        return layout(PROFILE, TestFaces.complete(), blocks);
    }

    /** The blocks with what only a layout can tell. */
    static List<FlowBlock> settled(List<? extends FlowBlock> blocks) {
        Flow flow = new Flow(new FlowInfo("档案工作", "", "", "zh-CN"), PROFILE, List.copyOf(blocks));
        return new LayoutEngine(TestFaces.complete()).settle(flow).blocks();
    }

    static Pages layout(StyleProfile profile, FaceSource faces, List<? extends FlowBlock> blocks) {
        FlowInfo info = new FlowInfo("档案工作", "云台市档案局", "通知", "zh-CN");
        return new LayoutEngine(faces).layout(new Flow(info, profile, List.copyOf(blocks)));
    }

    /** The runs of a page that are content. */
    static List<GlyphRun> content(Page page) {
        return page.items().stream()
                .filter(GlyphRun.class::isInstance)
                .map(GlyphRun.class::cast)
                .filter(run -> run.tag() instanceof Tag.Content)
                .toList();
    }

    /** The runs of a page that are artifacts of a kind. */
    static List<GlyphRun> artifacts(Page page, Tag kind) {
        return page.items().stream()
                .filter(GlyphRun.class::isInstance)
                .map(GlyphRun.class::cast)
                .filter(run -> run.tag().equals(kind))
                .toList();
    }

    static List<RuleLine> rules(Page page) {
        return page.items().stream()
                .filter(RuleLine.class::isInstance)
                .map(RuleLine.class::cast)
                .toList();
    }

    /** The lines of content of a page: runs of one baseline in the order they are drawn. */
    static List<String> lines(Page page) {
        List<String> lines = new ArrayList<>();
        double last = Double.NaN;
        for (GlyphRun run : content(page)) {
            if (run.baseline() == last) {
                lines.set(lines.size() - 1, lines.get(lines.size() - 1) + run.text());
            } else {
                lines.add(run.text());
            }
            last = run.baseline();
        }
        return lines;
    }

    /** The first run with this text. */
    static GlyphRun run(Pages pages, String text) {
        return pages.pages().stream()
                .flatMap(page -> page.items().stream())
                .filter(GlyphRun.class::isInstance)
                .map(GlyphRun.class::cast)
                .filter(run -> run.text().equals(text))
                .findFirst()
                .orElseThrow();
    }

    /** What the content of an element reads. */
    static String text(Pages pages, StructureElement element) {
        return pages.pages().stream()
                .flatMap(page -> content(page).stream())
                .filter(run -> Objects.equals(run.tag(), new Tag.Content(element.id())))
                .map(run -> run.actualText().orElse(run.text()))
                .reduce("", String::concat);
    }

    /** Every element in reading order, the root first. */
    static Stream<StructureElement> elements(StructureElement root) {
        return Stream.concat(Stream.of(root), root.children().stream().flatMap(Flows::elements));
    }

    static Optional<StructureElement> first(Pages pages, StructureType type) {
        return elements(pages.structure())
                .filter(element -> element.type() == type)
                .findFirst();
    }

    static double mm(double points) {
        return Length.pt(points).millimetres();
    }
}
