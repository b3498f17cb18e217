package io.github.gongwen4j.read;

import io.github.gongwen4j.model.Bilingual;
import io.github.gongwen4j.model.Image;
import io.github.gongwen4j.model.ModelException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The picture files that a document names, each read once. What cannot be had is told as a fault of the document. */
final class PictureFiles {
    /** What leads elsewhere on some system: a root, a drive, the folder above. */
    private static final Pattern ELSEWHERE =
            Pattern.compile("[/\\\\].*|[A-Za-z]:.*|(?:.*[/\\\\])?\\.\\.(?:[/\\\\].*)?", Pattern.DOTALL);

    private final Optional<Path> folder;
    private final boolean anywhere;
    private final Map<Path, Image> read = new HashMap<>();
    private long left;

    /**
     * The files of one document.
     *
     * @param folder where paths begin; empty when there is none to begin at
     * @param anywhere whether paths may lead out of it
     * @param most the most bytes of all pictures together
     */
    PictureFiles(Optional<Path> folder, boolean anywhere, long most) {
        this.folder = folder;
        this.anywhere = anywhere;
        this.left = most;
    }

    /** No files at all. */
    static PictureFiles none() {
        return new PictureFiles(Optional.empty(), false, 0);
    }

    /**
     * The picture in a file, its name for an alternative text.
     *
     * @throws ModelException if there is none, or it may not be read
     */
    Image picture(String path) {
        Path start = folder.orElseThrow(
                () -> fault(
                        "不知道图片在哪个文件夹；请从文件读取文档，或给出图片文件夹",
                        "it is not known in which folder pictures are; read the document from a file, or name a folder for pictures"));
        if (!anywhere && ELSEWHERE.matcher(path).matches()) {
            throw outside();
        }
        try {
            Path file = start.resolve(path).toRealPath();
            if (!anywhere && !file.startsWith(start.toRealPath())) {
                throw outside();
            }
            Image known = read.get(file);
            if (known == null) {
                known = Image.of(content(file, path), path);
                read.put(file, known);
            }
            return known;
        } catch (IOException | InvalidPathException absent) {
            throw absent(path);
        }
    }

    private byte[] content(Path file, String path) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw absent(path);
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] content = in.readNBytes(Image.MAX_BYTES + 1);
            left -= content.length;
            if (content.length > Image.MAX_BYTES) {
                throw new ModelException(Image.tooLarge());
            }
            if (left < 0) {
                throw fault(
                        "文档的图片合计过大；请压缩或减少图片",
                        "the pictures of the document are too large in all; compress or drop some");
            }
            return content;
        }
    }

    private static ModelException absent(String path) {
        String shown = Excerpt.of(path);
        return fault(
                "无法读取图片文件 " + shown + "；路径从文档所在的文件夹写起",
                "the picture file " + shown + " cannot be read; paths begin at the folder of the document");
    }

    private static ModelException outside() {
        return fault(
                "图片应在文档所在的文件夹之内；路径不能是绝对路径，不能有 ..",
                "a picture stands within the folder of the document; its path is neither absolute nor has it ..");
    }

    private static ModelException fault(String chinese, String english) {
        return new ModelException(new Bilingual(chinese, english));
    }
}
