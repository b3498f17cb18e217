package io.github.gongwen4j.model;

import io.github.gongwen4j.time.FuzzyDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Who signs a document and when (署名、成文日期), clause 7.3.5.
 *
 * @param organs the organs, host first; with a signature stamp the post of the person, as 主任; may be none where the issuer
 *     mark says it already
 * @param date the day it was signed; a placeholder in a draft
 * @param manner in which manner it is signed
 */
public record Signature(List<String> organs, Optional<FuzzyDate> date, SealManner manner) {
    public Signature {
        organs = Names.of(organs, "署名", "signature");
        Objects.requireNonNull(date);
        Objects.requireNonNull(manner);
        if (organs.isEmpty() && date.isEmpty()) {
            throw new ModelException(new Bilingual("署名和成文日期至少要有一项", "A signature names an organ or a date"));
        }
    }
}
