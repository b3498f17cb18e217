package io.github.gongwen4j.templates.compare;

import io.github.gongwen4j.templates.json.JsonText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** A comparison as a document: a plan with a table on landscape pages. */
final class ComparisonTable {
    private static final Locale LOCALE = Locale.SIMPLIFIED_CHINESE;

    private final Comparison comparison;

    ComparisonTable(Comparison comparison) {
        this.comparison = comparison;
    }

    String yaml() {
        StringBuilder yaml = new StringBuilder();
        yaml.append("kind: plan\n");
        yaml.append("title: ").append(JsonText.quoted(title())).append('\n');
        yaml.append("preamble:\n");
        yaml.append("  - ").append(JsonText.quoted(summary())).append('\n');
        if (!comparison.entries().isEmpty()) {
            table(yaml);
        }
        return yaml.toString();
    }

    private void table(StringBuilder yaml) {
        yaml.append("  - table:\n      landscape: true\n");
        yaml.append("      head: ")
                .append(row(
                        List.of("变化", year(comparison.yearBefore(), "原稿"), year(comparison.yearAfter(), "新稿"), "说明")))
                .append('\n');
        yaml.append("      rows:\n");
        comparison.entries().forEach(entry -> yaml.append("        - ")
                .append(row(cells(entry)))
                .append('\n'));
    }

    private String title() {
        boolean years =
                comparison.yearBefore().isPresent() && comparison.yearAfter().isPresent();
        return years && !comparison.yearBefore().equals(comparison.yearAfter())
                ? comparison.yearBefore().getAsInt() + "年与"
                        + comparison.yearAfter().getAsInt() + "年要点对照表"
                : "要点对照表";
    }

    /** The title within 《…》: what it quotes itself stands in 〈…〉. */
    private static String named(String title) {
        return "《" + title.replace('《', '〈').replace('》', '〉').replace("\n", "") + "》";
    }

    private String summary() {
        return "本表对照" + named(comparison.before()) + "与" + named(comparison.after()) + "的要点：保留"
                + comparison.count(Status.KEPT)
                + "项，修改"
                + comparison.count(Status.CHANGED) + "项，移动" + comparison.count(Status.MOVED) + "项，新增"
                + comparison.count(Status.NEW) + "项，删去" + comparison.count(Status.DROPPED) + "项。只有年份变化的视为保留。";
    }

    private static String year(OptionalInt year, String otherwise) {
        return year.isPresent() ? year.getAsInt() + "年" : otherwise;
    }

    private static List<String> cells(Entry entry) {
        return List.of(
                entry.status().label().in(LOCALE),
                entry.before().map(point -> words(point, entry.status())).orElse(""),
                entry.after().map(point -> words(point, entry.status())).orElse(""),
                remark(entry));
    }

    /** The heading; what is new or gone, or has none, in full. */
    private static String words(ComparedPoint point, Status status) {
        boolean full = status == Status.NEW
                || status == Status.DROPPED
                || point.heading().isEmpty();
        return full ? (point.marker() + point.whole()).strip() : point.name();
    }

    private static String remark(Entry entry) {
        String moved = entry.status() == Status.MOVED ? moved(above(entry.before()), above(entry.after())) : "";
        String differences = entry.differences().stream()
                .map(difference -> DifferenceWords.of(difference, LOCALE))
                .collect(Collectors.joining("；"));
        return moved + differences;
    }

    private static String moved(String from, String to) {
        return from.equals(to) ? "次序调整。" : "由“" + from + "”移至“" + to + "”。";
    }

    private static String above(Optional<ComparedPoint> point) {
        return point.map(ComparedPoint::parents)
                .filter(parents -> !parents.isEmpty())
                .map(parents -> parents.get(parents.size() - 1))
                .filter(heading -> !heading.isEmpty())
                .orElse("正文");
    }

    private static String row(List<String> cells) {
        return cells.stream().map(JsonText::quoted).collect(Collectors.joining(", ", "[", "]"));
    }
}
