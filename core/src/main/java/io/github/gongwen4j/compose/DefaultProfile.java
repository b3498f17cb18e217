package io.github.gongwen4j.compose;

import io.github.gongwen4j.model.Document;
import io.github.gongwen4j.model.Speech;
import io.github.gongwen4j.style.Profiles;
import io.github.gongwen4j.style.StyleProfile;

/** The profile of a document for which none was chosen. */
public final class DefaultProfile {
    private DefaultProfile() {}

    /** {@link Profiles#SPEECH} for a speech, {@link Profiles#GBT9704} for every other document. */
    public static StyleProfile of(Document document) {
        return document instanceof Speech ? Profiles.SPEECH : Profiles.GBT9704;
    }
}
