package io.github.gongwen4j.pdf;

import io.github.gongwen4j.font.Face;
import io.github.gongwen4j.layout.GlyphRun;
import io.github.gongwen4j.layout.Page;
import io.github.gongwen4j.layout.PageItem;
import io.github.gongwen4j.layout.Pages;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** The faces of a document in the order in which they are first used. */
final class FaceUses {
    private final Map<Face, FaceUse> uses = new LinkedHashMap<>();

    private FaceUses() {}

    /**
     * Gathers the faces of the pages.
     *
     * @throws PdfException if text has no face, or one that may not be embedded or lacks a character
     */
    static FaceUses of(Pages pages) {
        FaceUses found = new FaceUses();
        for (Page page : pages.pages()) {
            for (PageItem item : page.items()) {
                if (item instanceof GlyphRun run) {
                    found.add(run);
                }
            }
        }
        found.uses.values().forEach(FaceUse::close);
        return found;
    }

    private void add(GlyphRun run) {
        Face face = run.face().orElseThrow(PdfException::noFace);
        FaceUse use = uses.computeIfAbsent(face, first -> new FaceUse(first, "F" + (uses.size() + 1)));
        for (int i = 0; i < run.length(); i++) {
            use.add(run.codePoint(i));
        }
    }

    FaceUse of(GlyphRun run) {
        return uses.get(run.face().orElseThrow(PdfException::noFace));
    }

    Collection<FaceUse> all() {
        return uses.values();
    }
}
