package io.github.gongwen4j.draft.word;

import io.github.gongwen4j.numbering.CircledNumbers;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What Word draws for an EQ field, by which it makes characters in circles (带圈字符) and characters in one (合并字符). */
final class EquationField {
    private static final Pattern ENCLOSED = Pattern.compile("(?i)\\\\o\\\\ac\\((.),\\s*(.{1,4}?)\\)");
    private static final Pattern SWITCH = Pattern.compile("(?i)\\\\(?:s\\\\(?:up|do) ?\\d*|[a-z]{1,2}\\d*)");

    private EquationField() {}

    /** Its words in the order of its instruction. */
    static String words(String instruction) {
        String compact = instruction.strip().substring(2).strip().replaceAll("\\s*\\\\\\s*", "\\\\");
        Matcher enclosed = ENCLOSED.matcher(compact.replace("\\* jc0", "").replaceAll("\\\\\\*[^\\\\]*(?=\\\\)", ""));
        if (enclosed.find()) {
            String inside = enclosed.group(2).strip();
            return inside.matches("[0-9]{1,2}")
                    ? CircledNumbers.format(Integer.parseInt(inside)).orElse(inside)
                    : inside;
        }
        return SWITCH.matcher(compact).replaceAll("").replaceAll("[(),;\\s*]|\"", "");
    }
}
