package io.github.gongwen4j.draft.word;

import java.util.ArrayList;
import java.util.List;

/** The words of an element without regard to what they look like. */
final class PlainWords {
    private PlainWords() {}

    /** The characters of an element of text; blanks at its ends count only where it says so. */
    static String text(XmlElement text) {
        boolean preserved = text.attributes().contains("preserve");
        return preserved ? text.text() : text.text().replaceAll("^[ \\t\\r\\n]+|[ \\t\\r\\n]+$", "");
    }

    /** All words in it in one line. */
    static String of(XmlElement element) {
        return String.join("　", lines(element)).strip();
    }

    /** The words in it, a line for each paragraph that has some. */
    static List<String> lines(XmlElement element) {
        List<StringBuilder> lines = new ArrayList<>(List.of(new StringBuilder()));
        collect(element, lines);
        return lines.stream()
                .map(line -> line.toString().strip())
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static void collect(XmlElement element, List<StringBuilder> lines) {
        for (XmlElement child : element.children()) {
            StringBuilder line = lines.get(lines.size() - 1);
            switch (child.name()) {
                case "w:t" -> line.append(printable(text(child)));
                case "w:tab", "w:ptab" -> line.append(element.is("w:r") ? "　" : "");
                case "w:noBreakHyphen" -> line.append('-');
                case "w:p" -> {
                    lines.add(new StringBuilder());
                    collect(child, lines);
                    lines.add(new StringBuilder());
                }
                case "w:del", "w:moveFrom" -> {
                    // gone
                }
                default -> collect(child, lines);
            }
        }
    }

    private static String printable(String words) {
        StringBuilder read = new StringBuilder();
        Unprintable.split(words.replace('\t', '　'), (part, printable) -> read.append(printable ? part : ""));
        return read.toString();
    }
}
