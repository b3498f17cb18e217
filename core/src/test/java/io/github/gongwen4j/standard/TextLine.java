package io.github.gongwen4j.standard;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The characters of a page that stand on one line, from the left; lengths in mm from the upper left corner of the sheet.
 *
 * @param page the page, from 1
 * @param glyphs the characters, of which at least one is no blank
 */
record TextLine(int page, List<Glyph> glyphs) {
    /** Its text without blanks. */
    String text() {
        return glyphs.stream()
                .filter(glyph -> !glyph.isBlank())
                .map(Glyph::text)
                .collect(Collectors.joining());
    }

    /** Where its first character begins that is no blank. */
    double left() {
        return ink().get(0).left();
    }

    /** Where its last character ends that is no blank. */
    double right() {
        List<Glyph> ink = ink();
        return ink.get(ink.size() - 1).right();
    }

    double middle() {
        return (left() + right()) / 2;
    }

    double baseline() {
        return ink().get(0).baseline();
    }

    double size() {
        return ink().get(0).size();
    }

    int rgb() {
        return ink().get(0).rgb();
    }

    double inkTop() {
        return ink().stream().mapToDouble(Glyph::inkTop).min().orElseThrow();
    }

    double inkBottom() {
        return ink().stream().mapToDouble(Glyph::inkBottom).max().orElseThrow();
    }

    /** The faces of its characters, one after the other, each said once. */
    List<String> faces() {
        return ink().stream().map(Glyph::face).distinct().toList();
    }

    /** The part of the line that is this text. */
    TextLine part(String text) {
        List<Glyph> ink = ink();
        for (int from = 0; from < ink.size(); from++) {
            StringBuilder found = new StringBuilder();
            for (int to = from; to < ink.size() && found.length() < text.length(); to++) {
                found.append(ink.get(to).text());
                if (found.toString().equals(text)) {
                    return new TextLine(page, ink.subList(from, to + 1));
                }
            }
        }
        throw new AssertionError("No \"" + text + "\" in \"" + text() + "\"");
    }

    private List<Glyph> ink() {
        return glyphs.stream().filter(glyph -> !glyph.isBlank()).toList();
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "page %d, %.2f: %.2f–%.2f %s", page, baseline(), left(), right(), text());
    }
}
