package io.github.gongwen4j.layout;

import io.github.gongwen4j.compose.Flow;
import io.github.gongwen4j.compose.FlowBlock;
import io.github.gongwen4j.compose.FlowChart;
import io.github.gongwen4j.compose.FlowContents;
import io.github.gongwen4j.compose.FlowFigure;
import io.github.gongwen4j.compose.FlowImprint;
import io.github.gongwen4j.compose.FlowJointMark;
import io.github.gongwen4j.compose.FlowLetterhead;
import io.github.gongwen4j.compose.FlowPageTurn;
import io.github.gongwen4j.compose.FlowParagraph;
import io.github.gongwen4j.compose.FlowTable;
import io.github.gongwen4j.style.PageGeometry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One document on its way from flow to pages: set in strips, strips put on pages, pages drawn. */
final class FlowLayout {
    /** Page numbers take no room, so the second time is as good as the third. */
    private static final int MOST_PASSES = 3;

    private final Flow flow;
    private final List<FlowBlock> blocks;
    private final StructureTree structure = new StructureTree();
    private final Drawing drawing = Drawing.start();
    private final ParagraphSetter paragraphs;
    private final Links links = new Links();
    private final Map<Integer, ContentsSetter> contents = new LinkedHashMap<>();
    private PageGeometry page;

    FlowLayout(FaceTable faces, Flow flow) {
        this.flow = flow;
        this.blocks = new ArrayList<>(flow.blocks());
        this.page = flow.profile().page();
        this.paragraphs = new ParagraphSetter(faces, structure, links, drawing);
    }

    Pages layout() {
        List<Page> pages = draw(paginate().pages());
        return new Pages(
                flow.info(),
                pages,
                drawing.findings().bookmarks(),
                structure.finish(),
                drawing.findings().missing());
    }

    /** The flow with what {@link LayoutEngine#settle} promises. */
    Flow settle() {
        Paginator paginator = paginate();
        Settling settling = new Settling(paginator);
        List<FlowBlock> settled = blocks.stream().map(settling::settled).toList();
        return settled.equals(flow.blocks()) ? flow : new Flow(flow.info(), flow.profile(), settled);
    }

    /** Puts all on pages, and again with the page numbers of its headings once they are known. */
    private Paginator paginate() {
        List<List<? extends Strip>> strips = new ArrayList<>(blocks.size());
        for (FlowBlock block : blocks) {
            strips.add(block instanceof FlowContents table ? set(table, strips.size()) : set(block));
        }
        Paginator paginator = paginated(strips);
        for (int pass = 1; pass < MOST_PASSES && !contents.isEmpty(); pass++) {
            List<Integer> pages = paginator.pagesOfHeadings();
            contents.forEach((index, setter) -> {
                FlowContents numbered = ((FlowContents) blocks.get(index)).withPages(pages);
                blocks.set(index, numbered);
                strips.set(index, setter.set(numbered));
            });
            paginator = paginated(strips);
            if (paginator.pagesOfHeadings().equals(pages)) {
                break;
            }
        }
        return paginator;
    }

    private Paginator paginated(List<List<? extends Strip>> strips) {
        Paginator paginator =
                new Paginator(flow.profile().page(), flow.profile().grid());
        paginator.paginate(strips.stream().<Strip>flatMap(List::stream).toList());
        return paginator;
    }

    private List<Strip> set(FlowContents table, int index) {
        ContentsSetter setter = new ContentsSetter(
                table, paragraphs, structure, links, page.typeWidth().points());
        contents.put(index, setter);
        blocks.set(index, setter.turned());
        return setter.set(setter.turned());
    }

    private List<? extends Strip> set(FlowBlock block) {
        if (block instanceof FlowPageTurn turn) {
            page = turn.page();
            return List.of(new TurnStrip(page));
        }
        double width = page.typeWidth().points();
        if (block instanceof FlowParagraph paragraph) {
            List<Strip> lines = LineStrip.of(paragraphs.set(paragraph, width, structure.root()));
            return paragraph.seals().isEmpty() ? lines : SealStrip.of(paragraph, lines, structure);
        }
        if (block instanceof FlowTable table) {
            return new TableSetter(paragraphs, structure, page).set(table);
        }
        if (block instanceof FlowFigure figure) {
            return new FigureSetter(paragraphs, structure).set(figure, width);
        }
        if (block instanceof FlowChart chart) {
            return new ChartSetter(paragraphs, structure).set(chart, width);
        }
        if (block instanceof FlowJointMark mark) {
            return List.of(new JointMarkSetter(paragraphs, structure).set(mark, width));
        }
        if (block instanceof FlowLetterhead letterhead) {
            return List.of(new LetterheadSetter(paragraphs, structure).set(letterhead, width));
        }
        return List.of(new ImprintSetter(paragraphs, structure).set((FlowImprint) block, width));
    }

    private List<Page> draw(List<PlacedPage> placed) {
        PageNumbers numbers = new PageNumbers(flow.profile(), paragraphs);
        List<Page> pages = new ArrayList<>(placed.size());
        for (PlacedPage each : placed) {
            List<Placed> strips = each.strips();
            Sheet sheet = new Sheet(pages.size() + 1, each.geometry(), each.notes());
            for (int i = 0; i < strips.size(); i++) {
                strips.get(i).strip().draw(sheet, new Placement(strips, i));
            }
            each.notes().draw(sheet);
            if (each.numbered()
                    && strips.stream().noneMatch(there -> there.strip().withoutPageNumber())) {
                numbers.draw(sheet);
            }
            pages.add(sheet.finish(links));
        }
        return pages;
    }
}
