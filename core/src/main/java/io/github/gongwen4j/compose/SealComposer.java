package io.github.gongwen4j.compose;

import io.github.gongwen4j.model.Image;
import io.github.gongwen4j.model.Signature;
import io.github.gongwen4j.style.Distance;
import io.github.gongwen4j.style.Grid;
import io.github.gongwen4j.style.Length;
import io.github.gongwen4j.style.TextRole;
import java.util.List;
import java.util.Optional;

/**
 * 加盖印章 with pictures of the seals, clause 7.3.5.1: the date four characters from the right, the organ centred over it, the
 * seal centred on both, which stand a little below its middle; its upper edge within one line of the text above. Several
 * organs stand in rows, each under its own seal, the last one over the date; seals neither meet nor touch.
 */
final class SealComposer {
    /** 右空四字. */
    private static final int RIGHT = 4;

    private final Composition composition;
    private final Grid grid;
    private final List<String> organs;
    private final Optional<String> date;
    private final List<Image> seals;
    private final double diameter;

    private SealComposer(Signature signature, Composition composition) {
        this.composition = composition;
        this.grid = composition.grid();
        this.organs = signature.organs();
        this.date = signature.date().map(day -> day.printed());
        this.seals = signature.seals();
        this.diameter = distance(Distance.SEAL_DIAMETER);
    }

    static void compose(Signature signature, Composition composition) {
        new SealComposer(signature, composition).compose();
    }

    private void compose() {
        composition.blankLines(linesAbove());
        if (organs.isEmpty()) {
            composition.add(date(seal(0, dateCentre(), grid.lineHeight().points() / 2 - above())));
            return;
        }
        SealRows rows = rows();
        for (int row = 0; row < rows.count(); row++) {
            if (row > 0) {
                composition.blankLines(linesBetween());
            }
            composition.add(row(rows, row));
        }
        if (date.isPresent()) {
            composition.add(date(Optional.empty()));
        }
    }

    private SealRows rows() {
        double widest = organs.stream()
                .mapToDouble(
                        organ -> composition.width(organ, TextRole.SIGNATURE).points())
                .max()
                .orElse(0);
        double typeWidth = grid.cells(grid.characters()).points();
        double right = Math.min(dateCentre(), typeWidth - Math.max(widest, diameter) / 2);
        return SealRows.of(organs.size(), right, diameter, widest, distance(Distance.SEAL_GAP));
    }

    private double dateCentre() {
        double width = date.map(text -> composition.width(text, TextRole.DATE).points())
                .orElse(diameter);
        return grid.cells(grid.characters() - RIGHT).points() - width / 2;
    }

    private FlowParagraph row(SealRows rows, int row) {
        FlowParagraph.Builder line = composition.paragraph(TextRole.SIGNATURE).keep(Keep.WITH_NEXT);
        StringBuilder text = new StringBuilder();
        for (int organ = rows.first(row); organ < rows.first(row + 1); organ++) {
            double centre = rows.centre(row, organ);
            line.tab(Alignment.CENTER, Length.pt(centre));
            text.append('\t').append(organs.get(organ));
            seal(organ, centre, grid.lineHeight().points() - above()).ifPresent(line::seal);
        }
        return line.run(text.toString(), composition.style(TextRole.SIGNATURE)).build();
    }

    private FlowParagraph date(Optional<FlowSeal> seal) {
        FlowParagraph.Builder line =
                composition.paragraph(TextRole.DATE).align(Alignment.END).indents(Indents.right(grid.cells(RIGHT)));
        date.ifPresent(text -> line.run(text, composition.style(TextRole.DATE)));
        seal.ifPresent(line::seal);
        return line.build();
    }

    private Optional<FlowSeal> seal(int organ, double centreX, double centreY) {
        return seals.stream()
                .skip(organ)
                .findFirst()
                .map(image -> new FlowSeal(
                        FlowPicture.within(image, Length.pt(diameter), Length.pt(diameter)),
                        Length.pt(centreX),
                        Length.pt(centreY)));
    }

    /** The fewest lines that keep the seal clear of the text above; its upper edge is then within one line of it. */
    private int linesAbove() {
        double middle = organs.isEmpty()
                ? grid.lineHeight().points() / 2
                : grid.lineHeight().points();
        double reach = diameter / 2 + above() - middle;
        return (int) Math.max(1, Math.ceil(reach / grid.lineHeight().points()));
    }

    /** The fewest lines between two rows of organs that keep their seals apart. */
    private int linesBetween() {
        double pitch =
                (diameter + distance(Distance.SEAL_GAP)) / grid.lineHeight().points();
        return (int) Math.max(0, Math.ceil(pitch) - 1);
    }

    private double above() {
        return distance(Distance.SEAL_ABOVE_TEXT);
    }

    private double distance(Distance distance) {
        return composition.profile().distance(distance).points();
    }
}
