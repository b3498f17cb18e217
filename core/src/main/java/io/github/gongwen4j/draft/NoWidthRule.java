package io.github.gongwen4j.draft;

import java.util.ArrayList;
import java.util.List;

/** Leaves out characters that take no place, as web pages put between others for breaking lines. */
final class NoWidthRule implements CleaningRule {
    @Override
    public RepairKind kind() {
        return RepairKind.SPACE;
    }

    @Override
    public List<Edit> edits(ParagraphText paragraph) {
        List<Edit> edits = new ArrayList<>();
        String text = paragraph.text();
        for (int i = 0; i < text.length(); i++) {
            if (Chinese.isWithoutWidth(text.charAt(i))) {
                edits.add(Edit.removal(i, i + 1));
            }
        }
        return edits;
    }
}
