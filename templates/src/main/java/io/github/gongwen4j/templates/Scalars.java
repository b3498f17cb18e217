package io.github.gongwen4j.templates;

import io.github.gongwen4j.model.Bilingual;
import io.github.gongwen4j.read.Excerpt;
import io.github.gongwen4j.read.Node;
import io.github.gongwen4j.read.ProblemKind;
import io.github.gongwen4j.read.Problems;
import io.github.gongwen4j.time.FuzzyDate;
import io.github.gongwen4j.time.ImpossibleDateException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads single values as they come from files, command lines and tables: figures of any width, dates in any usual form. */
final class Scalars {
    private static final Bilingual FLAG = new Bilingual(" true 或 false（是、否）", "true or false");
    private static final Bilingual DAY = new Bilingual("日期，如 2026-03-18 或 2026年3月18日", "a date, as 2026-03-18,");
    private static final Bilingual NUMBER = new Bilingual("数字", "a number");
    private static final Bilingual TIME = new Bilingual("时间，如 3月底前", "a time, as 3月底前,");
    private static final Bilingual CHOICE = new Bilingual("选项", "choice");

    private static final Pattern DATE =
            Pattern.compile("(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*日?");
    private static final Pattern FIGURES = Pattern.compile("[-+]?\\d{1,18}(?:\\.\\d{1,9})?");

    private Scalars() {}

    /** A text on one line. Numbers and booleans count as what is written. */
    static Optional<String> text(Node node, Bilingual expected, Problems problems) {
        if (!(node instanceof Node.Scalar scalar) || scalar.type() == Node.ScalarType.NULL) {
            Faults.mismatch(node, expected, problems);
            return Optional.empty();
        }
        String text = scalar.text().strip();
        if (text.isEmpty()) {
            Faults.value(node, problems, "文字不能为空", "the text must not be empty");
            return Optional.empty();
        }
        if (text.codePoints().anyMatch(Scalars::unprintable)) {
            Faults.value(
                    node,
                    problems,
                    "此处的文字不能换行，不能有不可打印的字符",
                    "this text cannot have line breaks or unprintable characters");
            return Optional.empty();
        }
        return Optional.of(text);
    }

    private static boolean unprintable(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.CONTROL
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || type == Character.SURROGATE
                || turnsText(codePoint);
    }

    /** Embeddings, overrides and isolates of writing direction, which no document may hold. */
    private static boolean turnsText(int codePoint) {
        return (codePoint >= 0x202A && codePoint <= 0x202E) || (codePoint >= 0x2066 && codePoint <= 0x2069);
    }

    static Optional<Boolean> flag(Node node, Problems problems) {
        String text = node instanceof Node.Scalar scalar ? scalar.text().strip() : "";
        switch (text) {
            case "true", "yes", "是":
                return Optional.of(true);
            case "false", "no", "否":
                return Optional.of(false);
            default:
                Faults.mismatch(node, FLAG, problems);
                return Optional.empty();
        }
    }

    static Optional<LocalDate> day(Node node, Problems problems) {
        Optional<String> text = text(node, DAY, problems);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Matcher date = DATE.matcher(figures(text.get()));
        if (!date.matches() || date.group(1).startsWith("0")) {
            Faults.mismatch(node, DAY, problems);
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(date.group(1)), Integer.parseInt(date.group(2)), Integer.parseInt(date.group(3))));
        } catch (DateTimeException impossible) {
            reportImpossible(node, text.get(), problems);
            return Optional.empty();
        }
    }

    private static void reportImpossible(Node node, String text, Problems problems) {
        try {
            FuzzyDate.parse(text);
        } catch (ImpossibleDateException impossible) {
            Faults.value(node, problems, impossible.chinese(), impossible.english());
            return;
        }
        Faults.value(node, problems, "日期“" + Excerpt.of(text) + "”不存在", "\"" + Excerpt.of(text) + "\" is no date");
    }

    static Optional<String> time(Node node, Problems problems) {
        return text(node, TIME, problems).flatMap(text -> {
            try {
                return Optional.of(FuzzyDate.parse(text).printed());
            } catch (ImpossibleDateException impossible) {
                Faults.value(node, problems, impossible.chinese(), impossible.english());
                return Optional.empty();
            }
        });
    }

    static Optional<BigDecimal> number(Node node, Problems problems) {
        return text(node, NUMBER, problems).flatMap(text -> {
            String figures = figures(text);
            if (!FIGURES.matcher(figures).matches()) {
                Faults.mismatch(node, NUMBER, problems);
                return Optional.empty();
            }
            return Optional.of(new BigDecimal(figures));
        });
    }

    static Optional<String> choice(Node node, List<String> choices, Problems problems) {
        return text(node, CHOICE, problems).flatMap(text -> {
            if (choices.contains(text)) {
                return Optional.of(text);
            }
            Faults.unknown(node.place(), node.path(), text, choices, CHOICE, ProblemKind.VALUE, problems);
            return Optional.empty();
        });
    }

    /** The text with figures, signs and points of full width made half as wide. */
    static String figures(String text) {
        StringBuilder plain = new StringBuilder();
        text.strip().chars().forEach(c -> plain.append(c >= '０' && c <= '９' ? (char) (c - '０' + '0') : (char) c));
        return plain.toString();
    }

    /** The items of a list given as one text: one a line; those that are no prose may also be parted by 、 or ；. */
    static List<Node> split(Node.Scalar scalar, ParameterType item) {
        String parts = item instanceof ParameterType.Text ? "\\R" : "\\R|[、；;]";
        return Pattern.compile(parts)
                .splitAsStream(scalar.text())
                .filter(part -> !part.isBlank())
                .<Node>map(part -> Node.Scalar.text(scalar.place(), scalar.path(), part.strip()))
                .toList();
    }
}
