package io.github.gongwen4j;

import io.github.gongwen4j.style.FaceRole;
import java.util.Objects;

/**
 * A face that served a role.
 *
 * @param role what was asked for
 * @param used the full name of the face that was used
 * @param source where it was found
 * @param exact whether it is the design asked for and no substitute
 */
public record FaceUse(FaceRole role, String used, String source, boolean exact) {
    public FaceUse {
        Objects.requireNonNull(role);
        Objects.requireNonNull(used);
        Objects.requireNonNull(source);
    }
}
