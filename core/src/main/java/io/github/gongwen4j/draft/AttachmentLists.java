package io.github.gongwen4j.draft;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/** Finds the lists of attachments (附件说明) below a text, whose numbers count attachments and not points. */
final class AttachmentLists {
    private static final Pattern BEGINNING = Pattern.compile("附\\s*件?\\s*[：:].*");
    private static final int LONGEST = 80;

    private AttachmentLists() {}

    /** The numbers of the paragraphs that belong to such lists. */
    static BitSet in(List<DraftParagraph> paragraphs) {
        BitSet found = new BitSet();
        boolean inside = false;
        for (int i = 0; i < paragraphs.size(); i++) {
            String text = paragraphs.get(i).text();
            boolean begins = text.length() <= LONGEST && BEGINNING.matcher(text).matches();
            inside = begins || (inside && goesOn(paragraphs.get(i)));
            found.set(i, inside);
        }
        return found;
    }

    private static boolean goesOn(DraftParagraph paragraph) {
        String text = paragraph.text();
        return paragraph
                        .marker()
                        .filter(marker -> marker.family() == Family.ARABIC)
                        .isPresent()
                && text.length() <= LONGEST
                && Sentences.firstStop(text, 0, text.length()) == text.length();
    }
}
