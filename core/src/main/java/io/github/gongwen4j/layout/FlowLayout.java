package io.github.gongwen4j.layout;

import io.github.gongwen4j.compose.Flow;
import io.github.gongwen4j.compose.FlowBlock;
import io.github.gongwen4j.compose.FlowFigure;
import io.github.gongwen4j.compose.FlowImprint;
import io.github.gongwen4j.compose.FlowJointMark;
import io.github.gongwen4j.compose.FlowLetterhead;
import io.github.gongwen4j.compose.FlowParagraph;
import io.github.gongwen4j.compose.FlowTable;
import io.github.gongwen4j.style.Length;
import java.util.ArrayList;
import java.util.List;

/** One document on its way from flow to pages: set in strips, strips put on pages, pages drawn. */
final class FlowLayout {
    private final Flow flow;
    private final double width;
    private final StructureTree structure = new StructureTree();
    private final Drawing drawing = Drawing.start();
    private final ParagraphSetter paragraphs;

    FlowLayout(FaceTable faces, Flow flow) {
        this.flow = flow;
        this.width = flow.profile().page().typeWidth().points();
        this.paragraphs = new ParagraphSetter(faces, structure, drawing);
    }

    Pages layout() {
        List<Page> pages = draw(paginator().paginate(strips()));
        return new Pages(
                flow.info(),
                pages,
                drawing.findings().bookmarks(),
                structure.finish(),
                drawing.findings().missing());
    }

    /** The flow with the space above paragraphs below tables that puts their lines on the grid again. */
    Flow settle() {
        Paginator paginator = paginator();
        paginator.paginate(strips());
        if (paginator.leads().isEmpty()) {
            return flow;
        }
        List<FlowBlock> blocks = new ArrayList<>(flow.blocks().size());
        for (FlowBlock block : flow.blocks()) {
            Length lead =
                    block instanceof FlowParagraph paragraph ? paginator.leads().get(paragraph) : null;
            blocks.add(lead == null ? block : lower((FlowParagraph) block, lead));
        }
        return new Flow(flow.info(), flow.profile(), blocks);
    }

    private static FlowParagraph lower(FlowParagraph paragraph, Length lead) {
        return paragraph.toBuilder().before(paragraph.before().plus(lead)).build();
    }

    private Paginator paginator() {
        return new Paginator(flow.profile().page(), flow.profile().grid());
    }

    private List<Strip> strips() {
        List<Strip> strips = new ArrayList<>();
        for (FlowBlock block : flow.blocks()) {
            strips.addAll(set(block));
        }
        return strips;
    }

    private List<? extends Strip> set(FlowBlock block) {
        if (block instanceof FlowParagraph paragraph) {
            List<Strip> lines = LineStrip.of(paragraphs.set(paragraph, width, structure.root()));
            return paragraph.seals().isEmpty() ? lines : SealStrip.of(paragraph, lines, structure);
        }
        if (block instanceof FlowTable table) {
            return new TableSetter(paragraphs, structure, flow.profile().page()).set(table);
        }
        if (block instanceof FlowFigure figure) {
            return new FigureSetter(paragraphs, structure).set(figure, width);
        }
        if (block instanceof FlowJointMark mark) {
            return List.of(new JointMarkSetter(paragraphs, structure).set(mark, width));
        }
        if (block instanceof FlowLetterhead letterhead) {
            return List.of(new LetterheadSetter(paragraphs, structure).set(letterhead, width));
        }
        return List.of(new ImprintSetter(paragraphs, structure).set((FlowImprint) block, width));
    }

    private List<Page> draw(List<List<Placed>> placed) {
        PageNumbers numbers = new PageNumbers(flow.profile(), paragraphs, width);
        List<Page> pages = new ArrayList<>(placed.size());
        for (List<Placed> strips : placed) {
            Sheet sheet = new Sheet(pages.size() + 1, flow.profile().page());
            for (int i = 0; i < strips.size(); i++) {
                strips.get(i).strip().draw(sheet, new Placement(strips, i));
            }
            if (strips.stream().noneMatch(there -> there.strip().withoutPageNumber())) {
                numbers.draw(sheet);
            }
            pages.add(sheet.finish());
        }
        return pages;
    }
}
