package io.github.gongwen4j.model;

import io.github.gongwen4j.time.FuzzyDate;
import java.util.Objects;
import java.util.Optional;

/**
 * When and by whom a speech is given: what the 题注 under its title says.
 *
 * @param on the day
 * @param speaker the speaker
 */
public record Delivery(Optional<FuzzyDate> on, Optional<Speaker> speaker) {
    public Delivery {
        Objects.requireNonNull(on);
        Objects.requireNonNull(speaker);
        if (on.isEmpty() && speaker.isEmpty()) {
            throw new ModelException(new Bilingual("题注至少要有日期或讲话人", "A delivery names a day or a speaker"));
        }
    }
}
