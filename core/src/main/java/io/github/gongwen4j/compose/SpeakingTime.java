package io.github.gongwen4j.compose;

import io.github.gongwen4j.model.Document;
import io.github.gongwen4j.model.Speech;
import io.github.gongwen4j.style.TextRole;
import java.time.Duration;
import java.util.Optional;

/**
 * How long it takes to read a speech aloud: its syllables at the rate of the profile, {@link
 * io.github.gongwen4j.style.StyleProfile#speakingRate()}. What is printed but not spoken does not count: the title, what
 * stands under it, a table of contents, tables, captions, punctuation.
 */
public final class SpeakingTime {
    private SpeakingTime() {}

    /** The time to the second; empty for a document that is no speech. */
    public static Optional<Duration> of(Document document, Flow flow) {
        if (!(document instanceof Speech)) {
            return Optional.empty();
        }
        long syllables = flow.blocks().stream()
                .filter(FlowParagraph.class::isInstance)
                .map(FlowParagraph.class::cast)
                .filter(paragraph -> isSpoken(paragraph.role()))
                .mapToLong(paragraph -> Syllables.of(paragraph.text()))
                .sum();
        return Optional.of(
                Duration.ofSeconds(Math.round(syllables * 60.0 / flow.profile().speakingRate())));
    }

    private static boolean isSpoken(TextRole role) {
        return switch (role) {
            case TITLE,
                    TITLE_NOTE,
                    CONTENTS_TITLE,
                    CONTENTS_1,
                    CONTENTS_2,
                    CONTENTS_3,
                    CONTENTS_4,
                    TABLE_HEAD,
                    TABLE_TEXT,
                    FIGURE_CAPTION,
                    CHART_TEXT,
                    CHART_SCALE,
                    IMPRINT,
                    PAGE_NUMBER -> false;
            default -> true;
        };
    }
}
