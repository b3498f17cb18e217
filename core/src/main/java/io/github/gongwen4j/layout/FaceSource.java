package io.github.gongwen4j.layout;

import io.github.gongwen4j.font.Face;
import io.github.gongwen4j.font.FontSet;
import io.github.gongwen4j.font.ResolvedFace;
import io.github.gongwen4j.style.FaceRole;
import java.util.Optional;

/** Where faces come from. */
interface FaceSource {
    /** The face of a role. */
    Optional<Face> resolve(FaceRole role);

    /** The face for a character that the face of the role lacks. */
    Optional<Face> fallback(FaceRole role, int codePoint);

    static FaceSource of(FontSet fonts) {
        return new FaceSource() {
            @Override
            public Optional<Face> resolve(FaceRole role) {
                return fonts.resolve(role).map(ResolvedFace::face);
            }

            @Override
            public Optional<Face> fallback(FaceRole role, int codePoint) {
                return fonts.fallback(role, codePoint);
            }
        };
    }
}
