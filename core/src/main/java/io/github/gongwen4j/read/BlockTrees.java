package io.github.gongwen4j.read;

import io.github.gongwen4j.model.Block;
import io.github.gongwen4j.model.Figure;
import io.github.gongwen4j.model.FigureWidth;
import io.github.gongwen4j.model.Paragraph;
import io.github.gongwen4j.model.Register;
import io.github.gongwen4j.model.RegisterOrder;
import io.github.gongwen4j.model.Table;
import io.github.gongwen4j.model.TaskList;
import io.github.gongwen4j.model.Timeline;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** Blocks as trees. */
final class BlockTrees {
    private static final int DECIMALS = 3;

    private final PictureNames pictures;

    BlockTrees(PictureNames pictures) {
        this.pictures = pictures;
    }

    /** Blocks: a single paragraph of plain words alone, anything else as a list; empty where there are none. */
    Optional<Node> blocks(List<Block> blocks) {
        if (blocks.isEmpty()) {
            return Optional.empty();
        }
        List<Node> trees = blocks.stream().map(this::block).toList();
        boolean alone = trees.size() == 1 && trees.get(0) instanceof Node.Scalar;
        return Optional.of(alone ? trees.get(0) : Trees.list(trees));
    }

    private Node block(Block block) {
        if (block instanceof Paragraph paragraph) {
            Node text = TextTrees.text(paragraph.text());
            return text instanceof Node.Scalar ? text : field("text", text);
        }
        if (block instanceof Timeline timeline) {
            return field("timeline", TimelineTrees.timeline(timeline));
        }
        if (block instanceof TaskList tasks) {
            return field("tasks", TimelineTrees.tasks(tasks));
        }
        if (block instanceof Register register) {
            return field("register", register(register));
        }
        return block instanceof Table table ? field("table", table(table)) : field("figure", figure((Figure) block));
    }

    private static Node field(String name, Node value) {
        return new MappingTree().put(name, value).tree();
    }

    private static Node register(Register register) {
        return new MappingTree()
                .text("caption", register.caption())
                .word("sort", register.order(), RegisterOrder.DOCUMENT)
                .orientation(register.orientation())
                .tree();
    }

    /** A cell that holds nothing but spaces is empty. */
    private static Node table(Table table) {
        List<Node> rows = table.rows().stream()
                .<Node>map(row -> Trees.texts(
                        row.stream().map(cell -> cell.isBlank() ? "" : cell).toList()))
                .toList();
        return new MappingTree()
                .text("caption", table.caption())
                .orientation(table.orientation())
                .put("head", Trees.texts(table.head()))
                .put("rows", Trees.list(rows))
                .tree();
    }

    private Node figure(Figure figure) {
        String shown = figure.image().alternativeText();
        MappingTree tree = new MappingTree().text("file", pictures.figure(figure.image()));
        if (figure.caption().filter(shown::equals).isEmpty()) {
            tree.text("alt", shown);
        }
        tree.text("caption", figure.caption()).text("width", width(figure.width()));
        return (figure.numbered() ? tree : tree.put("numbered", Trees.flag(false))).tree();
    }

    private static Optional<String> width(FigureWidth width) {
        if (width instanceof FigureWidth.Millimetres millimetres) {
            return Optional.of(decimal(BigDecimal.valueOf(millimetres.value())) + "mm");
        }
        if (width instanceof FigureWidth.Share share) {
            return Optional.of(decimal(BigDecimal.valueOf(share.value()).movePointRight(2)) + "%");
        }
        return Optional.empty();
    }

    private static String decimal(BigDecimal value) {
        return value.setScale(DECIMALS, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
