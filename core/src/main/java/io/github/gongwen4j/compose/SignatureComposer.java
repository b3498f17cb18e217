package io.github.gongwen4j.compose;

import io.github.gongwen4j.model.SealManner;
import io.github.gongwen4j.model.Signature;
import io.github.gongwen4j.style.Grid;
import io.github.gongwen4j.style.TextRole;
import java.util.List;
import java.util.Optional;

/** 署名、成文日期, clause 7.3.5, in its three manners; with pictures of the seals see {@link SealComposer}, with
 * a signature stamp {@link StampComposer}. */
final class SignatureComposer {
    /** 右空二字: without a seal, the organ or the longer date ends so many characters from the right (7.3.5.2). */
    private static final int RIGHT_WITHOUT_SEAL = 2;

    /** 首字右移二字: the date begins so many characters right of the organ (7.3.5.2). */
    private static final int DATE_SHIFT = 2;

    /** 右空四字: with a seal the date ends so many characters from the right (7.3.5.1). */
    private static final int RIGHT_WITH_SEAL = 4;

    /** A seal of 42 mm that presses organ and date with its lower half begins within a line of the body then (7.3.5.1). */
    private static final int LINES_ABOVE_SEAL = 2;

    private final Composition composition;
    private final Grid grid;
    private final List<String> organs;
    private final Optional<String> date;

    private SignatureComposer(Signature signature, Composition composition) {
        this.composition = composition;
        this.grid = composition.grid();
        this.organs = signature.organs();
        this.date = signature.date().map(day -> day.printed());
    }

    static void compose(Signature signature, Composition composition) {
        SealManner manner = signature.manner();
        switch (manner) {
            case NONE -> new SignatureComposer(signature, composition).withoutSeal();
            case SEAL -> sealed(signature, composition);
            case SIGNATURE_STAMP -> StampComposer.compose(signature, composition);
        }
    }

    private static void sealed(Signature signature, Composition composition) {
        if (signature.seals().isEmpty()) {
            new SignatureComposer(signature, composition).withSeal();
        } else {
            SealComposer.compose(signature, composition);
        }
    }

    /**
     * A blank line, the organs, the date. The organ ends two characters from the right and the date begins two characters
     * right of the organ; when the date is the longer, it ends two from the right and the organ moves left.
     */
    private void withoutSeal() {
        composition.blankLines(1);
        double organWidth = organs.stream().mapToDouble(this::organCells).max().orElse(0);
        double dateWidth = date.map(this::dateCells).orElse(0.0);
        double right = grid.characters() - RIGHT_WITHOUT_SEAL;
        boolean dateDecides = organs.isEmpty() || dateWidth > organWidth || organWidth > right;
        double dateStart = dateDecides ? right - dateWidth : right - organWidth + DATE_SHIFT;
        double beforeDate = date.isPresent() ? dateStart - DATE_SHIFT : right - organWidth;
        // an organ wider than a line turns, and the date stands under its end
        double organStart = organWidth > right ? 0 : Math.max(0, beforeDate);
        organs.forEach(organ -> add(TextRole.SIGNATURE, Indents.left(grid.cells(organStart)), organ, true));
        date.ifPresent(text -> add(TextRole.DATE, Indents.left(grid.cells(dateStart)), text, false));
    }

    /** Two blank lines, the organs centred over the date, the date four characters from the right. */
    private void withSeal() {
        composition.blankLines(LINES_ABOVE_SEAL);
        double width = date.map(this::dateCells).orElse(0.0);
        double widest = organs.stream().mapToDouble(this::organCells).max().orElse(0);
        double centre = Math.min(grid.characters() - RIGHT_WITH_SEAL - width / 2, grid.characters() - widest / 2);
        for (String organ : organs) {
            composition.add(composition
                    .paragraph(TextRole.SIGNATURE)
                    .tab(Alignment.CENTER, grid.cells(centre))
                    .run("\t" + organ, composition.style(TextRole.SIGNATURE))
                    .keep(Keep.WITH_NEXT)
                    .build());
        }
        date.ifPresent(text -> composition.add(composition
                .paragraph(TextRole.DATE)
                .align(Alignment.END)
                .indents(Indents.right(grid.cells(RIGHT_WITH_SEAL)))
                .run(text, composition.style(TextRole.DATE))
                .build()));
    }

    private void add(TextRole role, Indents indents, String text, boolean keepWithNext) {
        FlowParagraph.Builder line =
                composition.paragraph(role).indents(indents).run(text, composition.style(role));
        if (keepWithNext) {
            line.keep(Keep.WITH_NEXT);
        }
        composition.add(line.build());
    }

    private double organCells(String organ) {
        return composition.cells(organ, TextRole.SIGNATURE);
    }

    private double dateCells(String text) {
        return composition.cells(text, TextRole.DATE);
    }
}
