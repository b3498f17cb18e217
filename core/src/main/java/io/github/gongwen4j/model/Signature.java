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
 * @param seals pictures of the seals (印章), or of the stamps with {@link SealManner#SIGNATURE_STAMP} (签名章): host first, at
 *     most one for each organ or post; may be none, where the seal is put on paper
 */
public record Signature(List<String> organs, Optional<FuzzyDate> date, SealManner manner, List<Image> seals) {
    public Signature {
        organs = Names.of(organs, "署名", "signature");
        Objects.requireNonNull(date);
        Objects.requireNonNull(manner);
        if (organs.isEmpty() && date.isEmpty()) {
            throw new ModelException(new Bilingual("署名和成文日期至少要有一项", "A signature names an organ or a date"));
        }
        seals = List.copyOf(seals);
        requireSealed(organs, manner, seals);
        seals.forEach(Signature::requireInk);
    }

    /** A signature without pictures of seals. */
    public Signature(List<String> organs, Optional<FuzzyDate> date, SealManner manner) {
        this(organs, date, manner, List.of());
    }

    /** The same with pictures of the organs' seals, host first. */
    public Signature withSeals(Image... pictures) {
        return new Signature(organs, date, SealManner.SEAL, List.of(pictures));
    }

    /** The same with pictures of the signatories' stamps (签名章), host first. */
    public Signature withStamps(Image... pictures) {
        return new Signature(organs, date, SealManner.SIGNATURE_STAMP, List.of(pictures));
    }

    /** 不得出现空白印章: an empty picture would be a seal that is not there (clause 7.3.5.1). */
    private static void requireInk(Image seal) {
        if (seal.inkTone().filter(tone -> tone == InkTone.NONE).isPresent()) {
            throw new ModelException(
                    "seal-image",
                    new Bilingual(
                            "“" + seal.alternativeText() + "”的图片是空白的，什么也印不出来；请换用有印迹的图片",
                            "The picture of " + seal.alternativeText() + " is blank; give one that shows the seal"));
        }
    }

    private static void requireSealed(List<String> organs, SealManner manner, List<Image> seals) {
        if (!seals.isEmpty() && manner == SealManner.NONE) {
            throw new ModelException(
                    "seal-image",
                    new Bilingual(
                            "有印章图片的，用印方式应为 seal（加盖印章）或 signature-stamp（加盖签发人签名章）",
                            "With pictures of seals the manner of signing is seal or signature-stamp"));
        }
        int most = Math.max(1, organs.size());
        if (seals.size() > most) {
            throw new ModelException(
                    "seal-image",
                    new Bilingual(
                            "印章有 " + seals.size() + " 枚，而署名机关只有 " + most + " 个；每个机关至多一枚",
                            "There are " + seals.size() + " seals for " + most + " organs; each has at most one"));
        }
    }
}
