package io.github.gongwen4j.model;

import io.github.gongwen4j.time.FuzzyDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The imprint (版记), clause 7.4.
 *
 * @param to addressees that found no room on the first page (主送)
 * @param copyTo to whom copies go (抄送)
 * @param printedBy the organ that prints and sends it (印发机关)
 * @param printedOn the day it is sent to print (印发日期)
 */
public record Imprint(List<String> to, List<String> copyTo, Optional<String> printedBy, Optional<FuzzyDate> printedOn) {
    public Imprint {
        to = Names.of(to, "主送机关", "addressee");
        copyTo = Names.of(copyTo, "抄送机关", "organ a copy goes to");
        printedBy.ifPresent(name -> Wording.require(name, "印发机关", "printing organ"));
        Objects.requireNonNull(printedOn);
        if (to.isEmpty() && copyTo.isEmpty() && printedBy.isEmpty() && printedOn.isEmpty()) {
            throw new ModelException(new Bilingual("版记不能为空", "An imprint must not be empty"));
        }
    }
}
