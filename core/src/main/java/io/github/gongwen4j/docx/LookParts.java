package io.github.gongwen4j.docx;

import io.github.gongwen4j.style.StyleProfile;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The parts that depend on the profile alone. A writer sets one profile for most of its life, so the parts of the last one are
 * kept.
 */
final class LookParts {
    private final AtomicReference<OfProfile> last = new AtomicReference<>();

    private record OfProfile(StyleProfile profile, Map<DocxPart, byte[]> parts) {}

    /** The parts for this profile; not to be changed. */
    Map<DocxPart, byte[]> of(StyleProfile profile) {
        OfProfile kept = last.get();
        if (kept == null || kept.profile() != profile) {
            kept = new OfProfile(profile, make(profile));
            last.set(kept);
        }
        return kept.parts();
    }

    private static Map<DocxPart, byte[]> make(StyleProfile profile) {
        Map<DocxPart, byte[]> footers = new Footers(profile).parts();
        Map<DocxPart, byte[]> parts = new EnumMap<>(DocxPart.class);
        parts.put(DocxPart.STYLES, StylesPart.xml(profile));
        parts.put(DocxPart.SETTINGS, Settings.xml(profile));
        parts.put(DocxPart.FONT_TABLE, FontTable.xml(profile));
        parts.putAll(footers);
        return parts;
    }
}
