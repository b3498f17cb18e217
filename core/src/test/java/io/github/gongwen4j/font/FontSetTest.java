package io.github.gongwen4j.font;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.style.FaceRole;
import org.junit.jupiter.api.Test;

class FontSetTest {
    @Test
    void anEmptySetHasNoFaceAndNoProblem() {
        FontSet none = FontSet.none();
        for (FaceRole role : FaceRole.values()) {
            assertThat(none.resolve(role)).isEmpty();
            assertThat(none.fallback(role, '国')).isEmpty();
        }
        assertThat(none.problems()).isEmpty();
    }
}
