package io.github.gongwen4j.templates.compare;

import io.github.gongwen4j.model.Document;
import io.github.gongwen4j.read.DocumentReader;
import io.github.gongwen4j.read.Format;
import io.github.gongwen4j.templates.json.JsonText;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** A comparison as a list for people and as JSON for programs. */
public final class ComparisonReport {
    private final Comparison comparison;

    private ComparisonReport(Comparison comparison) {
        this.comparison = comparison;
    }

    /** The report on a comparison. */
    public static ComparisonReport of(Comparison comparison) {
        return new ComparisonReport(comparison);
    }

    /** A line a point, begun by {@code = ~ > + -}, with what changed below it, for a reader of this locale. */
    public String text(Locale locale) {
        StringBuilder text = new StringBuilder();
        text.append(comparison.before())
                .append(" → ")
                .append(comparison.after())
                .append('\n');
        text.append(Arrays.stream(Status.values())
                        .map(status -> status.sign() + " " + status.label().in(locale) + " " + comparison.count(status))
                        .collect(Collectors.joining("   ")))
                .append("\n\n");
        comparison.entries().forEach(entry -> entry(text, entry, locale));
        return text.toString();
    }

    private static void entry(StringBuilder text, Entry entry, Locale locale) {
        ComparedPoint point = entry.after().or(entry::before).orElseThrow();
        String indent = "  ".repeat(point.level() - 1);
        text.append(entry.status().sign()).append(' ').append(indent).append(point.name());
        if (entry.status() != Status.KEPT) {
            entry.score().ifPresent(score -> text.append("  ").append(why(score, locale)));
        }
        text.append('\n');
        if (entry.status() == Status.MOVED) {
            text.append("    ").append(indent).append(place(entry.before().orElseThrow(), locale));
            text.append(" → ").append(place(point, locale)).append('\n');
        }
        entry.differences().forEach(difference -> text.append("    ")
                .append(indent)
                .append(DifferenceWords.of(difference, locale))
                .append('\n'));
    }

    private static String why(Score score, Locale locale) {
        boolean chinese = locale.getLanguage().equals(Locale.CHINESE.getLanguage());
        return chinese
                ? "［相似 " + score.total() + "：标题 " + score.heading() + "，文字 " + score.text() + "，位置 " + score.place()
                        + "］"
                : "[alike " + score.total() + ": heading " + score.heading() + ", text " + score.text() + ", place "
                        + score.place() + "]";
    }

    /** An object with both titles and years, the counts, and the entries. */
    public String json() {
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("before", titled(comparison.before(), comparison.yearBefore()));
        report.put("after", titled(comparison.after(), comparison.yearAfter()));
        Map<String, Object> counts = new LinkedHashMap<>();
        for (Status status : Status.values()) {
            counts.put(status.word(), comparison.count(status));
        }
        report.put("counts", counts);
        report.put(
                "points",
                comparison.entries().stream().map(ComparisonReport::fields).toList());
        return JsonText.of(report);
    }

    private static Map<String, Object> titled(String title, OptionalInt year) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("title", title);
        fields.put("year", year.isPresent() ? year.getAsInt() : null);
        return fields;
    }

    private static Map<String, Object> fields(Entry entry) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("status", entry.status().word());
        fields.put("before", entry.before().map(ComparisonReport::fields).orElse(null));
        fields.put("after", entry.after().map(ComparisonReport::fields).orElse(null));
        fields.put("score", entry.score().map(ComparisonReport::fields).orElse(null));
        fields.put(
                "differences",
                entry.differences().stream().map(ComparisonReport::fields).toList());
        return fields;
    }

    private static Map<String, Object> fields(ComparedPoint point) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("path", point.path());
        fields.put("level", point.level());
        fields.put("marker", point.marker());
        fields.put("heading", point.heading().orElse(null));
        fields.put("text", point.text());
        return fields;
    }

    private static Map<String, Object> fields(Score score) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("total", score.total());
        fields.put("heading", score.heading());
        fields.put("text", score.text());
        fields.put("place", score.place());
        return fields;
    }

    private static Map<String, Object> fields(Difference difference) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("before", difference.before());
        fields.put("after", difference.after());
        return fields;
    }

    /** A table of both documents that can be rendered: YAML of a plan on landscape pages, in Chinese. */
    public String yaml() {
        return new ComparisonTable(comparison).yaml();
    }

    /** The same table as a document. */
    public Document document() {
        return DocumentReader.create().read(yaml(), Format.YAML, "comparison");
    }

    /** Where a point stands, in words. */
    private static String place(ComparedPoint point, Locale locale) {
        boolean chinese = locale.getLanguage().equals(Locale.CHINESE.getLanguage());
        String parents = String.join(" / ", point.parents());
        String above = parents.isEmpty() ? (chinese ? "第一层" : "top level") : parents;
        return point.marker().isEmpty() ? above : above + " " + point.marker();
    }
}
