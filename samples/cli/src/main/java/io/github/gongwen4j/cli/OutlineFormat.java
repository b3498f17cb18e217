package io.github.gongwen4j.cli;

import io.github.gongwen4j.compose.OutlineItem;
import io.github.gongwen4j.model.PointStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** How an outline is printed. */
enum OutlineFormat {
    /** Tab-separated: level, style, place, marker or a hyphen, text. */
    TSV {
        @Override
        String print(List<OutlineItem> items) {
            return items.stream()
                    .map(item -> String.join(
                                    "\t",
                                    Integer.toString(item.level()),
                                    style(item),
                                    place(item),
                                    marker(item),
                                    oneLine(item.text()))
                            + "\n")
                    .collect(Collectors.joining());
        }
    },
    /** An array of objects. */
    JSON {
        @Override
        String print(List<OutlineItem> items) {
            return items.stream()
                    .map(item -> String.format(
                            Locale.ROOT,
                            "  {\"level\": %d, \"style\": \"%s\", \"place\": \"%s\", \"marker\": %s, \"text\": %s}",
                            item.level(),
                            style(item),
                            place(item),
                            JsonText.quoted(marker(item)),
                            JsonText.quoted(oneLine(item.text()))))
                    .collect(Collectors.joining(
                            ",\n", items.isEmpty() ? "[" : "[\n", items.isEmpty() ? "]\n" : "\n]\n"));
        }
    },
    /** An indented tree, to look at. */
    TREE {
        @Override
        String print(List<OutlineItem> items) {
            return items.stream()
                    .map(item -> "  ".repeat(item.level() - 1) + item.marker() + oneLine(item.text()) + "\n")
                    .collect(Collectors.joining());
        }
    };

    /** The outline in this format. */
    abstract String print(List<OutlineItem> items);

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static String style(OutlineItem item) {
        return item.style() == PointStyle.RUN_IN
                ? "run-in"
                : item.style().name().toLowerCase(Locale.ROOT);
    }

    private static String place(OutlineItem item) {
        return item.placement().name().toLowerCase(Locale.ROOT);
    }

    private static String marker(OutlineItem item) {
        return item.marker().isEmpty() ? "-" : item.marker();
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s", " ");
    }
}
