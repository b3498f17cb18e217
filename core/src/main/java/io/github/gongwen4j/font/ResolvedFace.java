package io.github.gongwen4j.font;

import io.github.gongwen4j.style.FaceRole;
import java.util.Objects;

/**
 * The face that serves a role.
 *
 * @param role what was asked for
 * @param face what was found
 * @param exact whether the face is of the design asked for, under any of its known names, and not a substitute
 */
public record ResolvedFace(FaceRole role, Face face, boolean exact) {
    public ResolvedFace {
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(face, "face");
    }
}
