package io.github.gongwen4j.draft;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/** Finds the tables of contents (目录) of drafts, whose lines name headings and are none. They end where the first of them comes again. */
final class ContentsLists {
    private static final Pattern NAME = Pattern.compile("目\\s*[录錄次]");
    private static final Pattern LEADERS = Pattern.compile("[\\s.．·…-]*[（(]?[0-9０-９]{0,3}[）)]?$");
    private static final int LONGEST = 80;

    private ContentsLists() {}

    /** The numbers of the paragraphs of such tables, their names left out. */
    static BitSet in(List<DraftParagraph> paragraphs) {
        BitSet found = new BitSet();
        for (int i = 0; i + 1 < paragraphs.size(); i++) {
            if (NAME.matcher(paragraphs.get(i).text()).matches()) {
                int end = end(paragraphs, i + 1);
                found.set(i + 1, end);
                i = end - 1;
            }
        }
        return found;
    }

    private static int end(List<DraftParagraph> paragraphs, int from) {
        String first = heading(paragraphs.get(from).text());
        for (int i = from + 1; i < paragraphs.size(); i++) {
            String text = paragraphs.get(i).text();
            if (text.length() > LONGEST) {
                return from;
            }
            if (!first.isEmpty() && heading(text).equals(first)) {
                return i;
            }
        }
        return from;
    }

    /** A line without dots and the number of a page at its end. */
    private static String heading(String line) {
        return LEADERS.matcher(line).replaceFirst("");
    }
}
