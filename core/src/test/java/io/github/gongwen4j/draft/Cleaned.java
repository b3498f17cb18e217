package io.github.gongwen4j.draft;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** What cleaning makes of plain text, for tests. */
final class Cleaned {
    private Cleaned() {}

    /** The paragraphs of a text after cleaning, one a line. */
    static String text(String source, RepairKind... left) {
        return text(manuscript(source, left));
    }

    static String text(Manuscript manuscript) {
        return manuscript.paragraphs().stream()
                .map(paragraph -> paragraph.clean().text())
                .collect(Collectors.joining("\n"));
    }

    static Manuscript manuscript(String source, RepairKind... left) {
        DraftOptions options = DraftOptions.DEFAULTS.without(left);
        return Cleaning.clean(PlainText.manuscript(decoded(source), options), options);
    }

    /** Repairs as "kind before>after". */
    static List<String> repairs(String source, RepairKind... left) {
        return manuscript(source, left).repairs().stream()
                .map(repair -> repair.kind() + " " + repair.before() + ">" + repair.after())
                .toList();
    }

    private static DecodedText decoded(String source) {
        return new DecodedText(source, StandardCharsets.UTF_8, 0);
    }
}
