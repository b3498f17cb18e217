package io.github.gongwen4j.draft;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What stands before the text of a document: issuer, title (标题), note (题注), then the salutation. */
final class FrontMatter {
    private static final int LONGEST = 80;
    private static final Pattern TITLE =
            Pattern.compile(".*(?:[讲講][话話]|[发發]言|[发發]言材料|要[点點]|[计計][划劃]|[规規][划劃]|方案|通知|通[报報]|意[见見]|[报報]告"
                    + "|[总總][结結]|[决決]定|[办辦]法|致[辞辭词詞]|[纪紀]要|函|主持[词詞]|提[纲綱])(?:[（(].{1,20}[）)])?");

    private FrontMatter() {}

    /** How many paragraphs from one on, before another, stand before the text; the salutation, if there is one, is the last. */
    static int end(List<DraftParagraph> paragraphs, int from, int to) {
        int i = from;
        while (i < to && isLine(paragraphs.get(i)) && (i == from || !StyledHeadings.isOne(paragraphs.get(i)))) {
            i++;
            if (isSalutation(paragraphs.get(i - 1))) {
                break;
            }
        }
        return i;
    }

    static boolean isSalutation(DraftParagraph paragraph) {
        return paragraph.text().endsWith("：") || paragraph.text().endsWith(":");
    }

    /** The last line that ends as titles do, or else the first of all. */
    static Optional<String> title(List<DraftParagraph> paragraphs, int from, int to) {
        Optional<String> title = Optional.empty();
        for (int i = from; i < to; i++) {
            String line = paragraphs.get(i).text();
            boolean likely = TITLE.matcher(line).matches();
            if (!isSalutation(paragraphs.get(i)) && (likely || title.isEmpty())) {
                title = Optional.of(line);
            }
        }
        return title;
    }

    private static boolean isLine(DraftParagraph paragraph) {
        String text = paragraph.text();
        return paragraph.marker().isEmpty()
                && text.length() <= LONGEST
                && Sentences.firstStop(text, 0, text.length()) == text.length();
    }
}
