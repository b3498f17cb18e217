package io.github.gongwen4j.templates.reissue;

import java.util.List;
import java.util.Objects;

/**
 * A document issued again.
 *
 * @param text the new source text; it differs from the old one by the changes and by nothing else
 * @param from the year the old document is of
 * @param to the year the new one is of
 * @param changes every word that was changed, in the order of the file
 * @param flags what a person must decide, in the order of the file
 */
public record ReissueResult(String text, int from, int to, List<Change> changes, List<Flag> flags) {
    public ReissueResult {
        Objects.requireNonNull(text);
        changes = List.copyOf(changes);
        flags = List.copyOf(flags);
    }
}
