package io.github.gongwen4j.draft;

import java.util.ArrayList;
import java.util.List;

/** Half-width , : ; ! ? beside Chinese text to full-width. Between figures, as in 1,200 and 8:30, and in English phrases they stay. */
final class MarkRule implements CleaningRule {
    private static final String MARKS = ",:;!?";

    @Override
    public RepairKind kind() {
        return RepairKind.WIDTH;
    }

    @Override
    public List<Edit> edits(ParagraphText paragraph) {
        List<Edit> edits = new ArrayList<>();
        String text = paragraph.text();
        for (int i = 0; i < text.length(); i++) {
            if (MARKS.indexOf(text.charAt(i)) >= 0 && !paragraph.isForeign(i) && besideChinese(paragraph, i)) {
                edits.add(Edit.of(i, Chinese.FULL_MARKS.charAt(Chinese.HALF_MARKS.indexOf(text.charAt(i)))));
            }
        }
        return edits;
    }

    private static boolean besideChinese(ParagraphText paragraph, int at) {
        return Chinese.is(paragraph.wordBefore(at))
                || Chinese.is(paragraph.wordAfter(at))
                || ("%‰℃".indexOf(paragraph.charBefore(at)) >= 0 && paragraph.mostlyChinese());
    }
}
