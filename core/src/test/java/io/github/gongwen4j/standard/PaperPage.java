package io.github.gongwen4j.standard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * One side of a sheet, lengths in mm.
 *
 * @param number the page, from 1
 * @param width the width of the sheet
 * @param height the height of the sheet
 * @param lines its lines of text from above, the page number among them
 * @param rules its level lines from above
 * @param pictures its pictures, as they are drawn one after the other
 */
record PaperPage(
        int number,
        double width,
        double height,
        List<TextLine> lines,
        List<DrawnRule> rules,
        List<PrintedPicture> pictures) {
    /** Characters belong to one line when their baselines lie no further apart. */
    private static final double SAME_LINE = 0.4;

    /** Rules are one and the same when they lie no further apart; word processors draw some twice. */
    private static final double SAME_RULE = 0.12;

    static PaperPage of(
            int number,
            double width,
            double height,
            List<Glyph> glyphs,
            List<DrawnRule> rules,
            List<PrintedPicture> pictures) {
        return new PaperPage(number, width, height, gathered(number, glyphs), joined(rules), List.copyOf(pictures));
    }

    private static List<TextLine> gathered(int page, List<Glyph> glyphs) {
        List<Glyph> sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparingDouble(Glyph::baseline));
        List<TextLine> lines = new ArrayList<>();
        List<Glyph> line = new ArrayList<>();
        for (Glyph glyph : sorted) {
            if (!line.isEmpty() && glyph.baseline() - line.get(0).baseline() > SAME_LINE) {
                add(page, line, lines);
                line.clear();
            }
            line.add(glyph);
        }
        add(page, line, lines);
        return List.copyOf(lines);
    }

    private static void add(int page, List<Glyph> glyphs, List<TextLine> lines) {
        if (glyphs.stream().anyMatch(glyph -> !glyph.isBlank())) {
            lines.add(new TextLine(
                    page,
                    glyphs.stream()
                            .sorted(Comparator.comparingDouble(Glyph::left))
                            .toList()));
        }
    }

    private static List<DrawnRule> joined(List<DrawnRule> rules) {
        List<DrawnRule> joined = new ArrayList<>();
        rules.stream().sorted(Comparator.comparingDouble(DrawnRule::y)).forEach(rule -> {
            DrawnRule above = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (above != null && rule.y() - above.y() < SAME_RULE && rule.rgb() == above.rgb()) {
                joined.set(
                        joined.size() - 1,
                        new DrawnRule(
                                Math.min(above.left(), rule.left()),
                                Math.max(above.right(), rule.right()),
                                above.y(),
                                Math.max(above.thickness(), rule.thickness()),
                                above.rgb()));
            } else {
                joined.add(rule);
            }
        });
        return List.copyOf(joined);
    }

    /** The lines of the type area, without the page number below it. */
    List<TextLine> typeArea() {
        return lines.stream()
                .filter(line -> line.baseline() < Ruler.TYPE_BOTTOM)
                .toList();
    }

    /** The page number. */
    TextLine pageNumber() {
        return lines.stream()
                .filter(line -> line.baseline() > Ruler.TYPE_BOTTOM)
                .findFirst()
                .orElseThrow(() -> new AssertionError("Page " + number + " carries no number"));
    }

    /** Its lines in red. */
    List<TextLine> red() {
        return lines.stream().filter(line -> line.rgb() == Ruler.RED).toList();
    }

    /** The red rule. */
    DrawnRule redRule() {
        return rules.stream()
                .filter(rule -> rule.rgb() == Ruler.RED)
                .findFirst()
                .orElseThrow(() -> new AssertionError("Page " + number + " has no red rule"));
    }

    /** The black rules as wide as the type area. */
    List<DrawnRule> blackRules() {
        return rules.stream()
                .filter(rule -> rule.rgb() == Ruler.BLACK && rule.length() > Ruler.TYPE_WIDTH / 2)
                .toList();
    }
}
