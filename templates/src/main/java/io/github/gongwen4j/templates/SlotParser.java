package io.github.gongwen4j.templates;

import io.github.gongwen4j.model.Bilingual;
import io.github.gongwen4j.read.Excerpt;
import io.github.gongwen4j.read.Node;
import io.github.gongwen4j.read.ProblemKind;
import io.github.gongwen4j.read.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the texts of a template apart into what stands for itself and slots: ｛年份｝, {year}, ｛日期：月日｝; a brace written twice is one brace. */
final class SlotParser {
    private static final String NAME = "[\\p{L}_][\\p{L}\\p{N}_-]*";
    private static final Pattern SLOT =
            Pattern.compile("\\s*(" + NAME + ")(?:[.．](" + NAME + "))?\\s*(?:[:：]\\s*([\\p{L}\\p{N}]+)\\s*)?");

    private final Scope scope;
    private final Problems problems;

    SlotParser(Scope scope, Problems problems) {
        this.scope = scope;
        this.problems = problems;
    }

    static boolean mayHoldSlots(String text) {
        return text.chars().anyMatch(c -> opens(c) || closes(c));
    }

    /** The parts of a text; what is no slot and cannot stand for itself is reported. */
    List<Part> parts(Node.Scalar at) {
        String text = at.text();
        List<Part> parts = new ArrayList<>();
        StringBuilder literal = new StringBuilder();
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            boolean twice = i + 1 < text.length() && text.charAt(i + 1) == c;
            if ((opens(c) || closes(c)) && twice) {
                warnOfMustache(at, text.substring(i + 2));
                literal.append(c);
                i += 2;
            } else if (opens(c)) {
                int end = end(text, i + 1);
                Optional<Part> slot =
                        slot(at, text.substring(i + 1, Math.min(end, text.length())), end < text.length());
                flush(literal, parts);
                slot.ifPresent(parts::add);
                i = end + 1;
            } else {
                literal.append(c);
                i++;
            }
        }
        flush(literal, parts);
        return parts;
    }

    private static void flush(StringBuilder literal, List<Part> parts) {
        if (literal.length() > 0) {
            parts.add(new Part.Literal(literal.toString()));
            literal.setLength(0);
        }
    }

    private static boolean opens(int c) {
        return c == '{' || c == '｛';
    }

    private static boolean closes(int c) {
        return c == '}' || c == '｝';
    }

    private static int end(String text, int from) {
        int end = from;
        while (end < text.length() && !closes(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Two braces around a parameter's name are meant as a slot nearly always, and would print the name. */
    private void warnOfMustache(Node.Scalar at, String rest) {
        Matcher name = Pattern.compile("\\s*(" + NAME + ")\\s*[}｝]").matcher(rest);
        if (name.lookingAt() && scope.knows(name.group(1))) {
            Faults.value(
                    at,
                    problems,
                    "两个花括号表示花括号本身；填入“" + name.group(1) + "”的值请只写一个：｛" + name.group(1) + "｝",
                    "two braces stand for one brace; for the value of " + name.group(1) + " write {" + name.group(1)
                            + "}");
        }
    }

    private Optional<Part> slot(Node.Scalar at, String inner, boolean closed) {
        Matcher slot = SLOT.matcher(inner);
        if (!closed || !slot.matches()) {
            String shown = Excerpt.of(inner);
            Faults.value(
                    at,
                    problems,
                    "看不懂花括号中的“" + shown + "”；应为｛参数名｝或｛参数名：写法｝，花括号本身请写两个：｛｛",
                    "\"{" + shown
                            + "\" is no slot; write {name} or {name: format}; a brace itself is written twice: {{");
            return Optional.empty();
        }
        Optional<Scope.Found> found = scope.find(at, slot.group(1), Optional.ofNullable(slot.group(2)), problems);
        return found.flatMap(value -> {
            Optional<SlotFormat> format = Optional.ofNullable(slot.group(3)).flatMap(word -> format(at, word, value));
            return slot.group(3) != null && format.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Part.Slot(value.reference(), format));
        });
    }

    private Optional<SlotFormat> format(Node.Scalar at, String word, Scope.Found value) {
        Optional<SlotFormat> format = SlotFormat.of(word).filter(known -> known.fits(value.type()));
        if (format.isEmpty()) {
            Bilingual what = SlotFormat.what();
            Faults.unknown(
                    at.place(), at.path(), word, SlotFormat.wordsFor(value.type()), what, ProblemKind.VALUE, problems);
        }
        return format;
    }
}
