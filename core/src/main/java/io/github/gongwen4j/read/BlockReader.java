package io.github.gongwen4j.read;

import io.github.gongwen4j.model.Block;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Reads single blocks (tables, figures, timelines …) as they are written in a document, for texts that hold such blocks among others. Immutable; one reader
 * serves any number of threads.
 */
public final class BlockReader {
    private final ShapeReader<Block> reader = new ShapeReader<>(ReadLimits.DEFAULTS, BlockShapes.BLOCK::read);
    private final Optional<Path> pictureFolder;

    private BlockReader(Optional<Path> pictureFolder) {
        this.pictureFolder = pictureFolder;
    }

    /** A reader of blocks that name no pictures. */
    public static BlockReader create() {
        return new BlockReader(Optional.empty());
    }

    /** A reader of blocks whose pictures stand in this folder. */
    public static BlockReader withPictures(Path folder) {
        return new BlockReader(Optional.of(folder.toAbsolutePath()));
    }

    /**
     * The block that a tree holds.
     *
     * @param name what the problems call the text it stands in
     * @throws DocumentException if it is no block; carries every fault
     */
    public Block read(Node root, String name) {
        return reader.read(root, problems(name));
    }

    /**
     * The block in a text of YAML.
     *
     * @param name what the problems call it
     * @throws DocumentException if it is no block; carries every fault
     */
    public Block read(String yaml, String name) {
        return reader.read(yaml, Format.YAML, problems(name));
    }

    private Problems problems(String name) {
        return new Problems(name, new PictureFiles(pictureFolder, false, ReadLimits.DEFAULTS.pictures()));
    }
}
