package io.github.gongwen4j.draft;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/** Finds where numbers begin anew because another document does: attachments, what a circular issues, the next of several. */
final class Boundaries {
    private static final Pattern ATTACHMENT =
            Pattern.compile("附\\s*[件表图圖录錄]\\s*(?:[0-9０-９一二三四五六七八九十]{1,3}(?:[-－—][0-9]{1,2})?)?\\s*(?:[：:].*)?");
    private static final Pattern ANOTHER =
            Pattern.compile(".{0,40}[篇]\\s?(?:[一二三四五六七八九十]{1,3}|[0-9]{1,2})\\s?[】\\])）]?(?:[：:].{0,40})?");
    private static final Pattern DATE = Pattern.compile(
            "(?:[0-9０-９]{4}|[二一][〇零○Oo0一二三四五六七八九]{3})\\s*年\\s*[0-9０-９一二三四五六七八九十]{1,3}\\s*月\\s*[0-9０-９一二三四五六七八九十]{1,3}\\s*日");
    private static final int LONGEST = 80;

    private Boundaries() {}

    /** The numbers of the paragraphs with which another document begins or one ends. */
    static BitSet in(List<DraftParagraph> paragraphs) {
        BitSet found = new BitSet();
        boolean firstFollows = false;
        for (int i = paragraphs.size() - 1; i >= 0; i--) {
            DraftParagraph paragraph = paragraphs.get(i);
            String text = paragraph.text();
            if (paragraph.marker().isPresent()) {
                firstFollows = paragraph.marker().get().value() == 1
                        && (i == 0 || !isDate(paragraphs.get(i - 1).text()));
            } else if (text.length() <= LONGEST) {
                found.set(
                        i,
                        ATTACHMENT.matcher(text).matches()
                                || ANOTHER.matcher(text).matches()
                                || (firstFollows && isDate(text)));
            }
        }
        return found;
    }

    private static boolean isDate(String text) {
        return DATE.matcher(text).matches();
    }
}
