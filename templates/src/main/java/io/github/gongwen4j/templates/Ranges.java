package io.github.gongwen4j.templates;

import io.github.gongwen4j.read.Node;
import io.github.gongwen4j.read.Problems;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** Whether values keep to what their parameters ask; what does not is reported. */
final class Ranges {
    private Ranges() {}

    static boolean holds(Node node, LocalDate day, ParameterType.Day type, Problems problems) {
        boolean holds = type.earliest().map(least -> !day.isBefore(least)).orElse(true)
                && type.latest().map(most -> !day.isAfter(most)).orElse(true);
        return holds || refused(node, range(type.earliest(), type.latest()), day.toString(), problems);
    }

    static boolean holds(Node node, BigDecimal number, ParameterType.Figure type, Problems problems) {
        if (type.whole() && number.stripTrailingZeros().scale() > 0) {
            Faults.value(
                    node,
                    problems,
                    "应为整数，却是 " + number.toPlainString(),
                    "a whole number is expected, not " + number.toPlainString());
            return false;
        }
        boolean holds = type.least().map(least -> number.compareTo(least) >= 0).orElse(true)
                && type.most().map(most -> number.compareTo(most) <= 0).orElse(true);
        return holds
                || refused(
                        node,
                        range(
                                type.least().map(BigDecimal::toPlainString),
                                type.most().map(BigDecimal::toPlainString)),
                        number.toPlainString(),
                        problems);
    }

    static boolean holds(Node node, String text, ParameterType.Text type, Problems problems) {
        int length = text.codePointCount(0, text.length());
        if (length > type.longest()) {
            Faults.value(
                    node,
                    problems,
                    "文字过长：" + length + " 字，至多 " + type.longest() + " 字",
                    "the text is too long: " + length + " characters, at most " + type.longest());
            return false;
        }
        if (type.pattern().isEmpty()) {
            return true;
        }
        return matches(node, text, type.pattern().get(), problems);
    }

    private static boolean matches(Node node, String text, String pattern, Problems problems) {
        try {
            if (Pattern.compile(pattern).matcher(new PatientText(text)).matches()) {
                return true;
            }
        } catch (PatientText.TooMuchException endless) {
            Faults.value(
                    node,
                    problems,
                    "无法在合理的时间内按 " + pattern + " 检查；请简化模板中的 pattern",
                    "cannot be checked by " + pattern + " in reasonable time; simplify the pattern in the template");
            return false;
        }
        Faults.value(
                node,
                problems,
                "“" + text + "”的写法不合要求：" + pattern,
                "\"" + text + "\" has not the form that is asked for: " + pattern);
        return false;
    }

    static boolean holds(Node node, int count, ParameterType.Items type, Problems problems) {
        if (count >= type.least() && count <= type.most()) {
            return true;
        }
        String range = range(Optional.of(type.least()), Optional.of(type.most()));
        Faults.value(
                node, problems, "列表应有 " + range + " 项，却有 " + count + " 项", range + " items are expected, not " + count);
        return false;
    }

    private static String range(Optional<?> least, Optional<?> most) {
        return least.map(Object::toString).orElse("…") + "–"
                + most.map(Object::toString).orElse("…");
    }

    private static boolean refused(Node node, String range, String value, Problems problems) {
        Faults.value(node, problems, value + " 超出范围，应在 " + range + " 之间", value + " is out of range: " + range);
        return false;
    }
}
