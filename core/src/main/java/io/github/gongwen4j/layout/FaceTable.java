package io.github.gongwen4j.layout;

import io.github.gongwen4j.style.FaceRole;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The faces of every role, looked up when first asked for and kept for all documents. */
final class FaceTable {
    private final FaceSource source;
    private final Map<FaceRole, RoleFaces> roles = new ConcurrentHashMap<>();

    FaceTable(FaceSource source) {
        this.source = source;
    }

    RoleFaces of(FaceRole role) {
        return roles.computeIfAbsent(role, key -> new RoleFaces(source, key));
    }
}
