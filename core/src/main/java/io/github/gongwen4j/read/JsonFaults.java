package io.github.gongwen4j.read;

import io.github.gongwen4j.model.Bilingual;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;

/** Says in human words why a text is no JSON, and where. */
final class JsonFaults {
    private static final Pattern CHARACTER = Pattern.compile("\\(code (\\d+)|CTRL-CHAR, code (\\d+)");

    private static final Bilingual UNCLOSED = new Bilingual("括号没有闭合", "the bracket that begins here is not closed");
    private static final Bilingual PAIR = new Bilingual("括号不配对", "this bracket does not close the one that was opened");
    private static final Bilingual END = new Bilingual(
            "文件在此处中断；请检查引号和括号是否闭合", "the file breaks off here; check that quotes and brackets are closed");
    private static final Bilingual ESCAPE =
            new Bilingual("\\ 的用法有误；要写 \\ 本身请写成 \\\\", "wrong use of \\; write \\\\ for the character itself");
    private static final Bilingual PUNCTUATION = new Bilingual(
            "此处应为半角标点，不能用全角的“：”或“，”", "half-width punctuation is expected here, not a full-width colon or comma");
    private static final Bilingual QUOTES =
            new Bilingual("JSON 的文字和字段名用半角双引号 \" 括起", "JSON puts text and names in straight double quotes");
    private static final Bilingual COMMENT =
            new Bilingual("JSON 中不能有注释；需要注释请用 YAML", "JSON has no comments; use YAML for them");
    private static final Bilingual LINE_BREAK =
            new Bilingual("文字中不能直接换行；引号没有闭合，或请写成 \\n", "a text cannot run over a line; close the quote or write \\n");
    private static final Bilingual COMMA_MISSING = new Bilingual("此处之前缺少逗号", "a comma is missing before this");
    private static final Bilingual COMMA =
            new Bilingual("此处多了逗号，或缺少一项", "there is a comma too many here, or a value is missing");
    private static final Bilingual OTHER =
            new Bilingual("此处不合 JSON 写法；请检查引号、逗号和括号", "this is no JSON; check quotes, commas and brackets");

    private JsonFaults() {}

    /**
     * @param opened where the innermost bracket that is open begins
     */
    static void report(RuntimeException fault, Place opened, SourceText source, Problems problems) {
        String words = String.valueOf(fault.getMessage());
        if (words.contains("end-of-input: expected close marker")) {
            add(opened, UNCLOSED, problems);
            return;
        }
        int at = culprit(words, source.text(), offset(fault));
        char culprit = at < source.text().length() ? source.text().charAt(at) : 0;
        add(source.placeAt(at), text(words, culprit), problems);
    }

    private static int offset(RuntimeException fault) {
        return fault instanceof JacksonException located && located.getLocation() != null
                ? (int) Math.max(0, located.getLocation().getCharOffset())
                : 0;
    }

    /** The parser has often gone one character past the one it complains of. */
    private static int culprit(String words, String text, int offset) {
        Matcher character = CHARACTER.matcher(words);
        if (offset > 0 && character.find()) {
            String code = Optional.ofNullable(character.group(1)).orElse(character.group(2));
            boolean here = offset < text.length() && text.charAt(offset) == Integer.parseInt(code);
            return here ? offset : offset - 1;
        }
        return Math.min(offset, text.length());
    }

    private static Bilingual text(String words, char culprit) {
        if (words.contains("Unrecognized character escape")) {
            return ESCAPE;
        }
        if (words.contains("Unexpected close marker")) {
            return PAIR;
        }
        return switch (culprit) {
            case 0 -> END;
            case '：', '，' -> PUNCTUATION;
            case '“', '”', '‘', '’', '\'' -> QUOTES;
            case '/', '#' -> COMMENT;
            case '\n', '\r' -> LINE_BREAK;
            case ',', '}', ']' -> COMMA;
            default -> otherText(words);
        };
    }

    private static Bilingual otherText(String words) {
        if (words.contains("expecting comma")) {
            return COMMA_MISSING;
        }
        boolean bare = words.contains("Unrecognized token") || words.contains("double-quote");
        return bare ? QUOTES : OTHER;
    }

    private static void add(Place place, Bilingual text, Problems problems) {
        problems.add(place, NodePath.ROOT, ProblemKind.SYNTAX, text, Optional.empty());
    }
}
