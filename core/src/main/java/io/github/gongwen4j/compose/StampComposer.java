package io.github.gongwen4j.compose;

import io.github.gongwen4j.model.Image;
import io.github.gongwen4j.model.Signature;
import io.github.gongwen4j.style.Distance;
import io.github.gongwen4j.style.Grid;
import io.github.gongwen4j.style.Length;
import io.github.gongwen4j.style.TextRole;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * 加盖签发人签名章, clause 7.3.5.3: two blank lines below the text the stamp, four characters from the right; the post two
 * characters left of it, level with its middle; a blank line below the stamp the date, four characters from the right. Jointly
 * one signatory stands under the other, that of the host first, posts and stamps below one another. Without a picture the room
 * of a stamp is kept.
 */
final class StampComposer {
    /** 下空二行. */
    private static final int LINES_ABOVE = 2;

    /** 签名章下空一行. */
    private static final int LINES_BELOW = 1;

    /** 右空四字. */
    private static final int RIGHT = 4;

    /** 签名章左空二字: the post stands so many characters left of the stamp. */
    private static final int POST_BEFORE_STAMP = 2;

    /** The middle of a character lies so far above its baseline, in em. */
    private static final double MIDDLE = 0.38;

    /** The baseline lies so far down a line. */
    private static final double BASELINE = 0.8;

    private final Composition composition;
    private final Grid grid;
    private final List<String> posts;
    private final List<Optional<FlowPicture>> stamps;
    private final Optional<String> date;

    private StampComposer(Signature signature, Composition composition) {
        this.composition = composition;
        this.grid = composition.grid();
        this.date = signature.date().map(day -> day.printed());
        this.posts = signature.organs().isEmpty() ? List.of("") : signature.organs();
        List<Image> pictures = signature.seals();
        this.stamps = Stream.iterate(0, i -> i < posts.size(), i -> i + 1)
                .map(i -> pictures.stream().skip(i).findFirst().map(this::stamp))
                .toList();
    }

    static void compose(Signature signature, Composition composition) {
        new StampComposer(signature, composition).compose();
    }

    private void compose() {
        composition.blankLines(LINES_ABOVE + linesTakenBeside(0));
        for (int i = 0; i < posts.size(); i++) {
            if (i > 0) {
                composition.blankLines(linesBetween(i - 1, i));
            }
            composition.add(signatory(i));
        }
        date.ifPresent(text -> {
            composition.blankLines(LINES_BELOW + linesTakenBeside(posts.size() - 1));
            composition.add(composition
                    .paragraph(TextRole.DATE)
                    .align(Alignment.END)
                    .indents(Indents.right(grid.cells(RIGHT)))
                    .run(text, composition.style(TextRole.DATE))
                    .build());
        });
    }

    /** A post and its stamp, whose middle is that of the characters. */
    private FlowParagraph signatory(int index) {
        Length middle = grid.lineHeight()
                .times(BASELINE)
                .minus(composition.style(TextRole.SIGNATURE).size().times(MIDDLE));
        FlowParagraph.Builder line = composition
                .paragraph(TextRole.SIGNATURE)
                .align(Alignment.END)
                .indents(Indents.right(grid.cells(RIGHT + POST_BEFORE_STAMP).plus(width())))
                .run(posts.get(index), composition.style(TextRole.SIGNATURE))
                .keep(Keep.WITH_NEXT);
        stamps.get(index)
                .ifPresent(picture -> line.seal(new FlowSeal(
                        picture,
                        grid.cells(grid.characters() - RIGHT)
                                .minus(picture.width().times(0.5)),
                        middle)));
        return line.build();
    }

    /**
     * How many lines a stamp takes above the line of its post, and as many below it. What reaches less than half a line into
     * the blank lines around it takes none: all lines stand on the grid, as clause 5.2.3 has it.
     */
    private int linesTakenBeside(int index) {
        double beyond = height(index) / 2 - grid.lineHeight().points();
        return lines(beyond);
    }

    /** The fewest lines between two posts that keep their stamps apart. */
    private int linesBetween(int one, int other) {
        double apart =
                (height(one) + height(other)) / 2 + distance(Distance.SEAL_GAP).points();
        return lines(apart - grid.lineHeight().points());
    }

    private int lines(double points) {
        return (int) Math.max(0, Math.ceil(points / grid.lineHeight().points()));
    }

    private double height(int index) {
        return stamps.get(index)
                .map(FlowPicture::height)
                .orElse(distance(Distance.STAMP_HEIGHT))
                .points();
    }

    /** The width of the widest stamp: the posts end in one place. */
    private Length width() {
        Length kept = distance(Distance.STAMP_WIDTH);
        return stamps.stream()
                .map(stamp -> stamp.map(FlowPicture::width).orElse(kept))
                .max(Length::compareTo)
                .orElse(kept);
    }

    private FlowPicture stamp(Image image) {
        return FlowPicture.within(image, distance(Distance.STAMP_WIDTH), distance(Distance.STAMP_HEIGHT));
    }

    private Length distance(Distance distance) {
        return composition.profile().distance(distance);
    }
}
