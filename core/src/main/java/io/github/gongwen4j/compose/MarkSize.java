package io.github.gongwen4j.compose;

import io.github.gongwen4j.model.Header;
import io.github.gongwen4j.style.Length;
import io.github.gongwen4j.style.TextRole;
import io.github.gongwen4j.style.TextStyle;

/**
 * The size of the issuer mark: that of the profile, smaller where the mark would be wider than the type area; at a joint
 * issue no larger than lets organs and 文件 stand on one line.
 */
final class MarkSize {
    /** Sizes go down by half points, as word processors hold them. */
    private static final double STEP = 0.5;

    private MarkSize() {}

    static TextStyle fit(Header header, Composition composition) {
        int longest = header.organs().stream()
                .mapToInt(organ -> organ.codePointCount(0, organ.length()))
                .max()
                .orElse(0);
        int suffix = header.suffix().codePointCount(0, header.suffix().length());
        // between the organs of a joint mark and 文件 lies the gap of half a character
        double characters = longest + suffix + (header.organs().size() > 1 && suffix > 0 ? 0.5 : 0);
        return fit(characters, composition);
    }

    /** The style of a mark of these words on one line. */
    static TextStyle fit(String words, Composition composition) {
        return fit(words.codePointCount(0, words.length()), composition);
    }

    private static TextStyle fit(double characters, Composition composition) {
        TextStyle style = composition.style(TextRole.ISSUER_MARK);
        double fitting = composition.profile().page().typeWidth().points() / characters;
        double size = Math.min(style.size().points(), Math.floor(fitting / STEP) * STEP);
        return style.withSize(Length.pt(Math.max(size, STEP)));
    }
}
