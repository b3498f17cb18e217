package io.github.gongwen4j.draft;

import io.github.gongwen4j.model.Bilingual;
import java.util.Objects;
import java.util.Optional;

/**
 * A doubt about the words of a draft, which are not changed.
 *
 * @param kind what is suspected
 * @param span where
 * @param reason why
 * @param proposal what may have been meant
 */
public record Suspicion(SuspicionKind kind, Span span, Bilingual reason, Optional<String> proposal) {
    public Suspicion {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(span);
        Objects.requireNonNull(reason);
        Objects.requireNonNull(proposal);
    }
}
