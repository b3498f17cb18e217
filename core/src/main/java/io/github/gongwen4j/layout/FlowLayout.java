package io.github.gongwen4j.layout;

import io.github.gongwen4j.compose.Adjustment;
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
import io.github.gongwen4j.style.SpacingReason;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One document on its way from flow to pages: set in strips, spaced so that lines and pages end well, put on pages, drawn. */
final class FlowLayout {
    /** Page numbers take no room, so the second time is as good as the third. */
    private static final int MOST_PASSES = 3;

    private final Flow flow;
    private final StructureTree structure = new StructureTree();
    private final Drawing drawing = Drawing.start();
    private final ParagraphSetter paragraphs;
    private final Links links = new Links();
    private final Map<Integer, ContentsSetter> contents = new LinkedHashMap<>();
    private final LastLineCure lastLines;
    private PageGeometry page;
    private Galley galley;

    FlowLayout(FaceTable faces, Flow flow) {
        this.flow = flow;
        this.page = flow.profile().page();
        this.paragraphs = new ParagraphSetter(faces, structure, links, drawing);
        this.lastLines = new LastLineCure(flow.profile().spacing());
        this.galley = Galley.of(flow.profile());
    }

    Pages layout() {
        Paginator paginator = paginate();
        List<Page> pages = draw(paginator.pages());
        return new Pages(
                flow.info(),
                pages,
                drawing.findings().bookmarks(),
                structure.finish(),
                drawing.findings().missing(),
                adjustments(paginator));
    }

    /** The flow with what {@link LayoutEngine#settle} promises. */
    Flow settle() {
        Paginator paginator = paginate();
        Settling settling = new Settling(paginator);
        List<FlowBlock> settled =
                galley.blocks().stream().map(settling::settled).toList();
        return settled.equals(flow.blocks())
                ? flow
                : new Flow(flow.info(), flow.profile(), settled, adjustments(paginator));
    }

    private List<Adjustment> adjustments(Paginator paginator) {
        return adjusted() ? flow.adjustments() : new AdjustmentReport(galley, paginator).adjustments();
    }

    /** Whether the flow comes from a layout; what one has adjusted is not adjusted again. */
    private boolean adjusted() {
        return !flow.adjustments().isEmpty();
    }

    /** Puts all on pages, and again with the page numbers of its headings once they are known. */
    private Paginator paginate() {
        flow.blocks().forEach(this::set);
        if (!adjusted()) {
            galley = new SignaturePage(flow.profile().spacing()).fit(galley);
        }
        Paginator paginator = galley.paginate();
        for (int pass = 1; pass < MOST_PASSES && !contents.isEmpty(); pass++) {
            List<Integer> pages = paginator.pagesOfHeadings();
            contents.forEach((place, setter) -> {
                FlowContents numbered = ((FlowContents) galley.block(place)).withPages(pages);
                galley = galley.with(place, numbered, setter.set(numbered));
            });
            paginator = galley.paginate();
            if (paginator.pagesOfHeadings().equals(pages)) {
                break;
            }
        }
        return paginator;
    }

    private void set(FlowBlock block) {
        if (block instanceof FlowContents table) {
            set(table);
        } else if (block instanceof FlowParagraph paragraph) {
            set(paragraph);
        } else {
            galley.add(block, strips(block));
        }
    }

    private void set(FlowContents table) {
        ContentsSetter setter = new ContentsSetter(
                table, paragraphs, structure, links, page.typeWidth().points());
        contents.put(galley.size(), setter);
        galley.add(setter.turned(), setter.set(setter.turned()));
    }

    private void set(FlowParagraph paragraph) {
        SetParagraph set = paragraphs.set(paragraph, page.typeWidth().points(), structure.root());
        List<Strip> lines = LineStrip.of(set);
        if (!paragraph.seals().isEmpty()) {
            galley.add(paragraph, SealStrip.of(paragraph, lines, structure));
            return;
        }
        Optional<SpacingStep> cure = adjusted() ? Optional.empty() : lastLines.of(set);
        cure.ifPresentOrElse(step -> galley.add(step, SpacingReason.LAST_LINE), () -> galley.add(paragraph, lines));
    }

    private List<? extends Strip> strips(FlowBlock block) {
        if (block instanceof FlowPageTurn turn) {
            page = turn.page();
            return List.of(new TurnStrip(page));
        }
        double width = page.typeWidth().points();
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
