package io.github.gongwen4j.draft;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/** Finds the lists of attachments (附件说明) below a text, whose numbers count attachments and not points. */
final class AttachmentLists {
    private static final Pattern BEGINNING = Pattern.compile("附\\s*[件表图圖录錄]?\\s*[：:].*");
    private static final Pattern ENTRY =
            Pattern.compile("(?:附\\s*[件表图圖录錄]\\s*)?[0-9０-９]{1,2}\\s*[.．、：:].*|[（(][0-9]{1,2}[）)].*");
    private static final int LONGEST = 80;

    private AttachmentLists() {}

    /** The numbers of the paragraphs that belong to such lists. */
    static BitSet in(List<DraftParagraph> paragraphs) {
        BitSet found = new BitSet();
        boolean inside = false;
        for (int i = 0; i < paragraphs.size(); i++) {
            String text = paragraphs.get(i).text();
            boolean line = text.length() <= LONGEST && Sentences.firstStop(text, 0, text.length()) >= text.length() - 1;
            inside = line
                    && (BEGINNING.matcher(text).matches()
                            || (inside && ENTRY.matcher(text).matches()));
            found.set(i, inside);
        }
        return found;
    }
}
