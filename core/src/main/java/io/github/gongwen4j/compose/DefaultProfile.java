package io.github.gongwen4j.compose;

import io.github.gongwen4j.model.Circular;
import io.github.gongwen4j.model.Document;
import io.github.gongwen4j.model.Speech;
import io.github.gongwen4j.style.Profiles;
import io.github.gongwen4j.style.StyleProfile;

/** The profile of a document for which none was chosen. */
public final class DefaultProfile {
    private DefaultProfile() {}

    /**
     * {@link Profiles#SPEECH} for a speech; {@link Profiles#LETTER}, {@link Profiles#ORDER} and {@link Profiles#MINUTES} for
     * these; {@link Profiles#GBT9704} for every other document.
     */
    public static StyleProfile of(Document document) {
        if (document instanceof Circular circular) {
            return switch (circular.form()) {
                case DOCUMENT -> Profiles.GBT9704;
                case LETTER -> Profiles.LETTER;
                case ORDER -> Profiles.ORDER;
                case MINUTES -> Profiles.MINUTES;
            };
        }
        return document instanceof Speech ? Profiles.SPEECH : Profiles.GBT9704;
    }
}
