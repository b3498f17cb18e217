package io.github.gongwen4j.draft.word;

import java.util.LinkedHashSet;
import java.util.Set;

/** What all readers of one file share: its parts, and how far its numbers and fields have come. */
final class WordSource {
    private static final int USUAL_TYPE_WIDTH = 8844;

    private final WordPackage file;
    private final WordStyles styles;
    private final AutomaticNumbers numbers;
    private final LookReader looks;
    private final Fields fields;
    private final Set<String> marginParts = new LinkedHashSet<>();
    private final WordLimits limits;

    WordSource(WordPackage file, XmlElement document, WordStyles styles, WordLimits limits) {
        this.file = file;
        this.styles = styles;
        this.numbers = new AutomaticNumbers(new NumberingLists(file.part("numbering"), styles), styles);
        this.looks = new LookReader(styles, typeWidth(document));
        this.fields = Fields.of(document);
        this.limits = limits;
    }

    private static int typeWidth(XmlElement document) {
        return document.child("w:body")
                .flatMap(body -> body.child("w:sectPr"))
                .map(WordSource::sectionWidth)
                .filter(width -> width > 0)
                .orElse(USUAL_TYPE_WIDTH);
    }

    private static int sectionWidth(XmlElement section) {
        int sheet = section.child("w:pgSz")
                .map(size -> size.number("w:w").orElse(0))
                .orElse(0);
        int margins = section.child("w:pgMar")
                .map(margin -> margin.number("w:left").orElse(0)
                        + margin.number("w:right").orElse(0))
                .orElse(0);
        return sheet - margins;
    }

    WordPackage file() {
        return file;
    }

    WordStyles styles() {
        return styles;
    }

    AutomaticNumbers numbers() {
        return numbers;
    }

    LookReader looks() {
        return looks;
    }

    Fields fields() {
        return fields;
    }

    WordLimits limits() {
        return limits;
    }

    /** Takes down the headers and footers of a section. */
    void section(XmlElement section) {
        section.children().stream()
                .filter(each -> each.is("w:headerReference") || each.is("w:footerReference"))
                .flatMap(each -> each.attribute("r:id").stream())
                .flatMap(id -> file.target(file.main(), id).stream())
                .forEach(marginParts::add);
    }

    /** The names of all parts with headers and footers that sections use, in order. */
    Set<String> marginParts() {
        return marginParts;
    }
}
