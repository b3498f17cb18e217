package io.github.gongwen4j.layout;

import io.github.gongwen4j.font.Face;
import io.github.gongwen4j.style.FaceRole;
import java.util.Optional;

/** One face for every role. */
record TestFaces(Face face) implements FaceSource {
    static TestFaces complete() {
        return new TestFaces(CellFace.complete());
    }

    @Override
    public Optional<Face> resolve(FaceRole role) {
        return Optional.of(face);
    }

    @Override
    public Optional<Face> fallback(FaceRole role, int codePoint) {
        return Optional.of(face).filter(it -> it.has(codePoint));
    }
}
