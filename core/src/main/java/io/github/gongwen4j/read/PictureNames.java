package io.github.gongwen4j.read;

import io.github.gongwen4j.model.Image;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Names the pictures of one document as they are met; the same picture has one name. */
final class PictureNames {
    private final String stem;
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, Image> files = new LinkedHashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();

    /**
     * @param stem what all names begin with; may be empty
     */
    PictureNames(String stem) {
        this.stem = stem.isEmpty() ? "" : stem + "-";
    }

    String figure(Image image) {
        return name(image, "figure");
    }

    String seal(Image image) {
        return name(image, "seal");
    }

    private String name(Image image, String what) {
        return names.computeIfAbsent(image.digest(), digest -> {
            int number = counts.merge(what, 1, Integer::sum);
            String name = stem + what + "-" + number + "." + image.type().extension();
            files.put(name, image);
            return name;
        });
    }

    /** The pictures met so far under their names, in that order. */
    Map<String, Image> files() {
        return files;
    }
}
