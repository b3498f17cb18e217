package io.github.gongwen4j;

import io.github.gongwen4j.compose.Composer;
import io.github.gongwen4j.compose.DefaultProfile;
import io.github.gongwen4j.compose.Flow;
import io.github.gongwen4j.font.FontSet;
import io.github.gongwen4j.layout.LayoutEngine;
import io.github.gongwen4j.model.Document;
import io.github.gongwen4j.style.StyleProfile;
import java.util.Optional;

/** What both renderers do alike before they part: choose the profile and its faces, and compose with their measure. */
final class Composing {
    private final Optional<StyleProfile> profile;
    private final FontSet fonts;
    private final LayoutEngine layout;

    Composing(Optional<StyleProfile> profile, FontSet all) {
        this.profile = profile;
        this.fonts = profile.map(chosen -> all.preferring(chosen.faceNames())).orElse(all);
        this.layout = LayoutEngine.create(fonts);
    }

    /** The faces, those the profile names before the others. */
    FontSet fonts() {
        return fonts;
    }

    LayoutEngine layout() {
        return layout;
    }

    /** The document under the chosen profile, or under its own. */
    Flow compose(Document document) {
        StyleProfile chosen = profile.orElseGet(() -> DefaultProfile.of(document));
        return Composer.of(chosen, layout.measure()).compose(document);
    }
}
