package io.github.gongwen4j.compose;

import io.github.gongwen4j.model.Header;
import io.github.gongwen4j.style.Length;
import io.github.gongwen4j.style.TextRole;
import java.util.ArrayList;
import java.util.List;

/**
 * 签发人 with the document number, clauses 7.2.5 and 7.2.6: the label in 仿宋, the names in 楷体, two to a line, those of further
 * lines under the first; all one character in from the right; the number one character in from the left, level with the last
 * names.
 */
final class SignatoryComposer {
    private static final String LABEL = "签发人：";
    private static final String BLANK = "\u3000";
    private static final int NAMES_A_LINE = 2;

    private SignatoryComposer() {}

    static void compose(Header header, FlowRule rule, Composition composition) {
        List<String> lines = nameLines(header.signatories());
        int longest = lines.stream().mapToInt(String::length).max().orElse(0);
        double start = composition.grid().characters() - 1.0 - LABEL.length() - longest;
        Length left = composition.grid().cells(1);
        Length names = composition.grid().cells(start);
        for (int i = 0; i < lines.size(); i++) {
            boolean last = i == lines.size() - 1;
            FlowParagraph.Builder line = composition
                    .paragraph(TextRole.DOCUMENT_NUMBER)
                    .tab(Alignment.START, left)
                    .tab(Alignment.START, names)
                    .run(
                            "\t" + (last ? HeaderComposer.number(header) : "") + "\t",
                            composition.style(TextRole.DOCUMENT_NUMBER))
                    .run(i == 0 ? LABEL : BLANK.repeat(LABEL.length()), composition.style(TextRole.DOCUMENT_NUMBER))
                    .run(new FlowRun(lines.get(i), composition.style(TextRole.SIGNATORY), TextRole.SIGNATORY));
            if (last) {
                line.rule(rule);
            }
            composition.add(line.build());
        }
    }

    /** The names, two to a line, a blank between them; the first of each line as wide as the longest first. */
    private static List<String> nameLines(List<String> names) {
        int width = 0;
        for (int i = 0; i < names.size(); i += NAMES_A_LINE) {
            width = Math.max(width, names.get(i).length());
        }
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < names.size(); i += NAMES_A_LINE) {
            String first = names.get(i);
            lines.add(
                    i + 1 < names.size() ? first + BLANK.repeat(width - first.length() + 1) + names.get(i + 1) : first);
        }
        return lines;
    }
}
