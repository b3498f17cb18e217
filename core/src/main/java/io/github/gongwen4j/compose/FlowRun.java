package io.github.gongwen4j.compose;

import io.github.gongwen4j.style.TextRole;
import io.github.gongwen4j.style.TextStyle;
import java.util.Objects;

/**
 * Characters of one look.
 *
 * @param text the characters; a tab ({@code U+0009}) goes to the paragraph's next tab stop, a line feed ({@code U+000A})
 *     begins a new line
 * @param style how they look
 * @param role what they are; where it differs from the paragraph's role it names the heading part of a run-in heading
 */
public record FlowRun(String text, TextStyle style, TextRole role) {
    public FlowRun {
        Objects.requireNonNull(text);
        Objects.requireNonNull(style);
        Objects.requireNonNull(role);
    }
}
