package io.github.gongwen4j.templates.reissue;

import io.github.gongwen4j.templates.json.JsonText;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** What was changed and what a person must decide, for people and for programs. */
public final class ReissueReport {
    private final String file;
    private final ReissueResult result;

    private ReissueReport(String file, ReissueResult result) {
        this.file = file;
        this.result = result;
    }

    /**
     * The report on a result.
     *
     * @param file the name of the old file, for its places
     */
    public static ReissueReport of(String file, ReissueResult result) {
        return new ReissueReport(file, result);
    }

    /** One change or flag a line, each begun by its place as compilers do it, for a reader of this locale. */
    public String text(Locale locale) {
        boolean chinese = locale.getLanguage().equals(Locale.CHINESE.getLanguage());
        StringBuilder text = new StringBuilder();
        text.append(
                chinese
                        ? result.from() + " → " + result.to() + "：改动 "
                                + result.changes().size() + " 处，待核 "
                                + result.flags().size() + " 处\n"
                        : result.from() + " → " + result.to() + ": "
                                + result.changes().size() + " changed, "
                                + result.flags().size() + " to look at\n");
        if (!result.changes().isEmpty()) {
            text.append(chinese ? "\n改动：\n" : "\nChanged:\n");
        }
        for (Change change : result.changes()) {
            text.append(place(change.line(), change.column(), change.path()))
                    .append(change.before())
                    .append(" → ")
                    .append(change.after())
                    .append(chinese ? "（" : " (")
                    .append(change.rule().label().in(locale))
                    .append(chinese ? "）\n" : ")\n");
        }
        if (!result.flags().isEmpty()) {
            text.append(chinese ? "\n待核：\n" : "\nTo look at:\n");
        }
        result.flags().forEach(flag -> flag(text, flag, locale, chinese));
        return text.toString();
    }

    private void flag(StringBuilder text, Flag flag, Locale locale, boolean chinese) {
        text.append(place(flag.line(), flag.column(), flag.path()))
                .append(flag.words())
                .append(chinese ? "（" : " (")
                .append(flag.rule().label().in(locale))
                .append(chinese ? "）：" : "): ")
                .append(flag.message().in(locale));
        flag.suggestion().ifPresent(words -> text.append(chinese ? "；或可写作：" : "; perhaps: ")
                .append(words));
        text.append('\n');
    }

    private String place(int line, int column, String path) {
        return file + ":" + line + ":" + column + ": " + path + ": ";
    }

    /** An object with {@code from}, {@code to}, {@code changes} and {@code flags}; messages in both languages. */
    public String json() {
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("file", file);
        report.put("from", result.from());
        report.put("to", result.to());
        report.put(
                "changes", result.changes().stream().map(ReissueReport::fields).toList());
        report.put("flags", result.flags().stream().map(ReissueReport::fields).toList());
        return JsonText.of(report);
    }

    private static Map<String, Object> fields(Change change) {
        Map<String, Object> fields = at(change.path(), change.line(), change.column());
        fields.put("before", change.before());
        fields.put("after", change.after());
        fields.put("rule", change.rule().word());
        return fields;
    }

    private static Map<String, Object> fields(Flag flag) {
        Map<String, Object> fields = at(flag.path(), flag.line(), flag.column());
        fields.put("words", flag.words());
        fields.put("rule", flag.rule().word());
        fields.put("zh", flag.message().chinese());
        fields.put("en", flag.message().english());
        fields.put("suggestion", flag.suggestion().orElse(null));
        return fields;
    }

    private static Map<String, Object> at(String path, int line, int column) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("path", path);
        fields.put("line", line);
        fields.put("column", column);
        return fields;
    }
}
