package io.github.gongwen4j.layout;

import io.github.gongwen4j.compose.FlowFigure;
import io.github.gongwen4j.compose.FlowPicture;
import io.github.gongwen4j.compose.Keep;
import io.github.gongwen4j.layout.StructureTree.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sets figures: a picture, and under it the lines of its caption. */
final class FigureSetter {
    /**
     * In points: word processors round the height of a picture, and where a page is full to the last line of its grid two twips
     * more would cost it that line.
     */
    private static final double ROUNDING = 0.1;

    private final ParagraphSetter paragraphs;
    private final StructureTree structure;

    FigureSetter(ParagraphSetter paragraphs, StructureTree structure) {
        this.paragraphs = paragraphs;
        this.structure = structure;
    }

    /** The picture and the lines of the caption, held together. */
    List<Strip> set(FlowFigure figure, double width) {
        Node node =
                structure.addFigure(structure.root(), figure.picture().image().alternativeText());
        double room = width - figure.picture().width().points();
        double left =
                switch (figure.alignment()) {
                    case CENTER -> room / 2;
                    case END -> room;
                    default -> 0;
                };
        List<Strip> strips = new ArrayList<>();
        strips.add(new FigureStrip(figure, left, node.tag()));
        figure.caption().ifPresent(caption -> {
            Tag tag = structure.add(node, StructureType.CAPTION).tag();
            SetParagraph set = paragraphs.setAs(caption, width, tag);
            for (int line = 0; line < set.lineCount(); line++) {
                boolean last = line == set.lineCount() - 1;
                strips.add(new CaptionStrip(set, line, !last || figure.keeps(Keep.WITH_NEXT)));
            }
        });
        return strips;
    }

    /** The picture in the flow. */
    private record FigureStrip(FlowFigure figure, double left, Tag tag) implements Strip {
        @Override
        public double before() {
            return figure.before().points();
        }

        /** Word processors drop the empty height above a paragraph where they have turned the page themselves. */
        @Override
        public double beforeAtHead() {
            return beginsPage() ? before() : 0;
        }

        @Override
        public double height() {
            return figure.picture().height().points() + ROUNDING;
        }

        @Override
        public boolean leavesGrid() {
            return true;
        }

        @Override
        public boolean beginsPage() {
            return figure.keeps(Keep.PAGE_BREAK_BEFORE);
        }

        @Override
        public boolean heldToNext() {
            return figure.caption().isPresent() || figure.keeps(Keep.WITH_NEXT);
        }

        @Override
        public void draw(Sheet sheet, Placement at) {
            FlowPicture picture = figure.picture();
            double width = picture.width().points();
            double height = picture.height().points();
            sheet.add(new ImageItem(sheet.left() + left, at.top(), width, height, picture.image(), tag));
        }
    }

    /** A line of the caption. */
    private record CaptionStrip(SetParagraph caption, int line, boolean heldToNext) implements Strip {
        @Override
        public double before() {
            return line == 0 ? caption.before() : 0;
        }

        @Override
        public double height() {
            return caption.lineHeight();
        }

        @Override
        public boolean leavesGrid() {
            return true;
        }

        @Override
        public void draw(Sheet sheet, Placement at) {
            caption.draw(sheet, line, sheet.left(), at.top(), Optional.empty());
        }
    }
}
