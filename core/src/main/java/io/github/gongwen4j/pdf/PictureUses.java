package io.github.gongwen4j.pdf;

import io.github.gongwen4j.layout.ImageItem;
import io.github.gongwen4j.layout.Page;
import io.github.gongwen4j.layout.Pages;
import io.github.gongwen4j.model.Image;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** The pictures of one file, each with the name that page content knows it by. The same picture is in the file once. */
final class PictureUses {
    private final Map<Image, String> all = new LinkedHashMap<>();
    private final Map<String, String> names = new HashMap<>();

    private PictureUses() {}

    static PictureUses of(Pages pages) {
        PictureUses uses = new PictureUses();
        pages.pages().forEach(page -> page.items().stream()
                .filter(ImageItem.class::isInstance)
                .forEach(item -> uses.add(((ImageItem) item).image())));
        return uses;
    }

    private void add(Image image) {
        if (!names.containsKey(image.digest())) {
            String name = "Im" + (names.size() + 1);
            names.put(image.digest(), name);
            all.put(image, name);
        }
    }

    /** The pictures in the order in which they are first used, each with its name. */
    Map<Image, String> all() {
        return Collections.unmodifiableMap(all);
    }

    String nameOf(Image image) {
        return names.get(image.digest());
    }

    /** Whether there are pictures on a page. */
    boolean on(Page page) {
        return page.items().stream().anyMatch(ImageItem.class::isInstance);
    }
}
