package io.github.gongwen4j.compose;

import io.github.gongwen4j.style.TextRole;
import java.util.ArrayList;
import java.util.List;

/** Breaks the words of a label into lines: no line begins with a closing mark or ends with an opening one, and no figure is cut. */
final class LabelBreaker {
    private static final String CLOSING = "，。、；：？！）》〉”’」』】〕％—…·";
    private static final String OPENING = "（《〈“‘「『【〔";

    /** By so much narrower, in points, lines are tried one after the other. */
    private static final double STEP = 2;

    private final Composition composition;
    private final TextRole role;

    LabelBreaker(Composition composition, TextRole role) {
        this.composition = composition;
        this.role = role;
    }

    /** The lines, each within so many points where a place to break it is found; several are of about one length. */
    List<String> lines(String words, double room) {
        List<String> fewest = filled(words, room);
        List<String> even = fewest;
        double narrower = room - STEP;
        while (fewest.size() > 1 && narrower > room / 2) {
            List<String> tried = filled(words, narrower);
            if (tried.size() > fewest.size()) {
                break;
            }
            even = tried;
            narrower -= STEP;
        }
        return even;
    }

    private List<String> filled(String words, double room) {
        List<String> lines = new ArrayList<>();
        String rest = words;
        while (width(rest) > room && rest.length() > 1) {
            int end = end(rest, room);
            if (end >= rest.length()) {
                break;
            }
            lines.add(rest.substring(0, end));
            rest = rest.substring(end);
        }
        lines.add(rest);
        return List.copyOf(lines);
    }

    double width(String words) {
        return composition.width(words, role).points();
    }

    /** The last place at which what is before fits; the first one where nothing fits. */
    private int end(String words, double room) {
        int fits = 0;
        for (int i = 1; i < words.length(); i++) {
            if (mayBreak(words, i)) {
                if (width(words.substring(0, i)) > room) {
                    return fits > 0 ? fits : i;
                }
                fits = i;
            }
        }
        return fits > 0 ? fits : words.length();
    }

    private static boolean mayBreak(String words, int at) {
        char before = words.charAt(at - 1);
        char after = words.charAt(at);
        boolean word = before < 0x250 && after < 0x250;
        return !word && !Character.isLowSurrogate(after) && CLOSING.indexOf(after) < 0 && OPENING.indexOf(before) < 0;
    }
}
