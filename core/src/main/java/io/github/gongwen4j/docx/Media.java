package io.github.gongwen4j.docx;

import io.github.gongwen4j.model.Image;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The picture files of one document, in the order in which they are first used. */
final class Media {
    private final Map<String, MediaPart> parts = new LinkedHashMap<>();

    /** The id of the relationship to this picture's file. */
    String id(Image image) {
        return parts.computeIfAbsent(image.digest(), key -> new MediaPart("rIdPicture" + (parts.size() + 1), image))
                .id();
    }

    List<MediaPart> parts() {
        return List.copyOf(parts.values());
    }
}
