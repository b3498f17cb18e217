package io.github.gongwen4j.model;

import java.util.Arrays;
import java.util.Optional;

/** How the points of one level are numbered (序号形式). A sample of each is its name in a document's {@code numbering}. */
public enum Scheme {
    /** 一、 */
    CHINESE("一、"),
    /** （一） */
    CHINESE_IN_BRACKETS("（一）"),
    /** 1. */
    ARABIC("1."),
    /** 1、 */
    ARABIC_WITH_COMMA("1、"),
    /** （1） */
    ARABIC_IN_BRACKETS("（1）"),
    /** 第一， */
    ORDINAL("第一，"),
    /** 一是 */
    FIRST_IS("一是"),
    /** 一要 */
    FIRST_MUST("一要"),
    /** ① */
    CIRCLED("①"),
    /** 第一步： */
    STEP("第一步："),
    /** 第一篇： */
    PART("第一篇：");

    private final String sample;

    Scheme(String sample) {
        this.sample = sample;
    }

    /** The first number in this scheme, which is the scheme's name in a document. */
    public String sample() {
        return sample;
    }

    /** The scheme whose {@link #sample()} this is. */
    public static Optional<Scheme> ofSample(String text) {
        return Arrays.stream(values())
                .filter(scheme -> scheme.sample.equals(text))
                .findFirst();
    }
}
