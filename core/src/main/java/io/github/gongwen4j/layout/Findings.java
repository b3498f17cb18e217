package io.github.gongwen4j.layout;

import io.github.gongwen4j.compose.OutlineEntry;
import java.util.ArrayList;
import java.util.List;

/** What comes to light while pages are drawn: where headings stand, and which characters no face has. */
final class Findings {
    private final List<Bookmark> bookmarks = new ArrayList<>();
    private final List<MissingCharacter> missing = new ArrayList<>();

    void missing(int codePoint, int page, String context) {
        missing.add(new MissingCharacter(codePoint, page, context));
    }

    void heading(OutlineEntry entry, int page, double y) {
        bookmarks.add(new Bookmark(entry.level(), entry.text(), page - 1, y));
    }

    List<Bookmark> bookmarks() {
        return bookmarks;
    }

    List<MissingCharacter> missing() {
        return missing;
    }
}
