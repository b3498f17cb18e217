package io.github.gongwen4j.docx;

import io.github.gongwen4j.model.Image;
import io.github.gongwen4j.svg.SvgDrawing;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The picture files of one document, in the order in which they are first used. A drawing stands there in pixels as well. */
final class Media {
    private final Map<String, MediaPart> parts = new LinkedHashMap<>();

    /** The id of the relationship to this picture's file; of a drawing to that of its pixels, which every program shows. */
    String id(Image image) {
        Optional<SvgDrawing> drawing = image.drawing();
        return parts.computeIfAbsent(image.digest(), key -> {
                    String id = nextId();
                    return drawing.map(shapes -> MediaPart.pixels(id, image, shapes))
                            .orElseGet(() -> MediaPart.of(id, image));
                })
                .id();
    }

    /** The id of the relationship to the drawing itself, which newer programs show; empty where it is a picture of pixels. */
    Optional<String> drawingId(Image image) {
        return image.drawing()
                .map(drawing -> parts.computeIfAbsent(image.digest() + ".svg", key -> MediaPart.of(nextId(), image))
                        .id());
    }

    List<MediaPart> parts() {
        return List.copyOf(parts.values());
    }

    private String nextId() {
        return "rIdPicture" + (parts.size() + 1);
    }
}
