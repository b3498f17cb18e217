package io.github.gongwen4j;

import io.github.gongwen4j.model.Image;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;

/**
 * Where the pictures of a written document are saved: beside it.
 *
 * @param document the file of the document
 */
record PictureFolder(Path document) {
    static PictureFolder beside(Path document) {
        return new PictureFolder(document);
    }

    /**
     * Saves pictures under their names.
     *
     * @throws FileAlreadyExistsException if another file has one of the names; nothing is saved then
     */
    void save(Map<String, Image> pictures) throws IOException {
        for (Map.Entry<String, Image> picture : pictures.entrySet()) {
            Path place = document.resolveSibling(picture.getKey());
            if (Files.exists(place) && !holds(place, picture.getValue())) {
                throw new FileAlreadyExistsException(
                        place.toString(), null, "图片要用的文件名已被另一个文件占用 / another file has the name of a picture");
            }
        }
        for (Map.Entry<String, Image> picture : pictures.entrySet()) {
            byte[] content = picture.getValue().bytes();
            WholeFile.write(document.resolveSibling(picture.getKey()), out -> {
                out.write(content);
                return content.length;
            });
        }
    }

    private static boolean holds(Path file, Image picture) throws IOException {
        return Files.isRegularFile(file) && Arrays.equals(Files.readAllBytes(file), picture.bytes());
    }
}
