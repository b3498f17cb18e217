package io.github.gongwen4j.draft.word;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * How the numbers of one level of a list are written.
 *
 * @param start the first number
 * @param format Word's name of the numerals, as {@code chineseCountingThousand}
 * @param pattern what stands around them, as {@code （%2）}
 * @param legal whether the numbers of all levels are written in digits
 * @param restart the highest level, from 1, after which it begins anew; 0 for never; otherwise after any above it
 * @param suffix what parts the number from the text: {@code tab}, {@code space}, {@code nothing}
 * @param style the paragraph style that belongs to it
 */
record NumberingLevel(
        int start,
        String format,
        String pattern,
        boolean legal,
        OptionalInt restart,
        String suffix,
        Optional<String> style) {

    static NumberingLevel of(XmlElement level) {
        String pattern = level.child("w:lvlText").flatMap(XmlElement::val).orElse("");
        return new NumberingLevel(
                level.child("w:start")
                        .map(start -> start.number("w:val").orElse(0))
                        .orElse(0),
                level.child("w:numFmt").flatMap(XmlElement::val).orElse("decimal"),
                pattern,
                level.marks("w:isLgl"),
                level.child("w:lvlRestart")
                        .map(restart -> restart.number("w:val"))
                        .orElse(OptionalInt.empty()),
                level.child("w:suff").flatMap(XmlElement::val).orElse("tab"),
                level.child("w:pStyle").flatMap(XmlElement::val));
    }

    /** Whether it begins anew after a level above it, both from 0. */
    boolean restartsAfter(int above) {
        return restart.isEmpty() || (restart.getAsInt() > 0 && above <= restart.getAsInt() - 1);
    }

    /** Whether it shows a sign and no number. */
    boolean isBullet() {
        return format.equals("bullet");
    }
}
