package io.github.gongwen4j.layout;

import io.github.gongwen4j.compose.Alignment;
import io.github.gongwen4j.compose.FlowJointMark;
import io.github.gongwen4j.compose.FlowParagraph;
import io.github.gongwen4j.style.TextRole;
import java.util.List;
import java.util.Optional;

/** Sets the issuer mark of a joint issue: organs spread to one width under each other, 文件 beside them. */
final class JointMarkSetter {
    /** What the columns of a word processor's table need beyond the characters, or it would break the line. */
    private static final double SLACK = 6;

    private final ParagraphSetter paragraphs;
    private final StructureTree structure;

    JointMarkSetter(ParagraphSetter paragraphs, StructureTree structure) {
        this.paragraphs = paragraphs;
        this.structure = structure;
    }

    Strip set(FlowJointMark mark, double width) {
        Tag tag = structure.add(structure.root(), StructureType.P).tag();
        double organWidth = mark.organs().stream()
                .mapToDouble(organ -> column(mark, organ))
                .max()
                .orElseThrow();
        List<SetParagraph> organs = mark.organs().stream()
                .map(organ -> paragraphs.setAs(line(mark, organ, Alignment.DISTRIBUTED), organWidth, tag))
                .toList();
        double suffixWidth = mark.suffix().isEmpty() ? 0 : column(mark, mark.suffix());
        Optional<SetParagraph> suffix = Optional.of(mark.suffix())
                .filter(text -> !text.isEmpty())
                .map(text -> paragraphs.setAs(line(mark, text, Alignment.END), suffixWidth, tag));
        double left = (width - organWidth - suffixWidth) / 2;
        return new MarkStrip(mark.before().points(), organs, suffix, left, organWidth);
    }

    private static double column(FlowJointMark mark, String text) {
        double cell = mark.style().size().plus(mark.style().tracking()).points();
        return text.codePointCount(0, text.length()) * cell + SLACK;
    }

    private static FlowParagraph line(FlowJointMark mark, String text, Alignment alignment) {
        return FlowParagraph.of(TextRole.ISSUER_MARK, mark.lineHeight())
                .align(alignment)
                .run(text, mark.style())
                .build();
    }

    /** The mark in the flow. */
    private record MarkStrip(
            double before, List<SetParagraph> organs, Optional<SetParagraph> suffix, double left, double organWidth)
            implements Strip {
        @Override
        public double height() {
            return organs.stream().mapToDouble(SetParagraph::height).sum();
        }

        @Override
        public void draw(Sheet sheet, Placement at) {
            double y = at.top();
            for (SetParagraph organ : organs) {
                organ.draw(sheet, 0, sheet.left() + left, y, Optional.empty());
                y += organ.height();
            }
            double middle = at.top() + height() / 2;
            suffix.ifPresent(word -> word.draw(
                    sheet, 0, sheet.left() + left + organWidth, middle - word.height() / 2, Optional.empty()));
        }
    }
}
