package io.github.gongwen4j.pdf;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Asks veraPDF about a file. */
final class VeraPdf {
    private VeraPdf() {}

    /** The rules that a file breaks, as {@code 6.2.11.5-1 message}. */
    static Set<String> broken(byte[] pdf, PDFAFlavour flavour) throws Exception {
        Locale before = Locale.getDefault();
        // it turns names into lower case by the rules of the machine's language
        Locale.setDefault(Locale.ROOT);
        try {
            return validate(pdf, flavour);
        } finally {
            Locale.setDefault(before);
        }
    }

    private static Set<String> validate(byte[] pdf, PDFAFlavour flavour) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator =
                        Foundries.defaultInstance().createValidator(flavour, 100, false, false, false)) {
            List<TestAssertion> assertions = validator.validate(parser).getTestAssertions();
            Set<String> broken = new TreeSet<>();
            for (TestAssertion assertion : assertions) {
                if (assertion.getStatus() == TestAssertion.Status.FAILED) {
                    broken.add(assertion.getRuleId().getClause() + "-"
                            + assertion.getRuleId().getTestNumber() + " " + assertion.getMessage());
                }
            }
            return broken;
        }
    }
}
