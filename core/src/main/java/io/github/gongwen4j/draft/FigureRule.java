package io.github.gongwen4j.draft;

import java.util.ArrayList;
import java.util.List;

/** Full-width figures and letters to half-width, and the point between two figures. */
final class FigureRule implements CleaningRule {
    private static final int TO_HALF = 'Ａ' - 'A';
    private static final char FULL_POINT = '．';

    @Override
    public RepairKind kind() {
        return RepairKind.WIDTH;
    }

    @Override
    public List<Edit> edits(ParagraphText paragraph) {
        List<Edit> edits = new ArrayList<>();
        String text = paragraph.text();
        for (int i = 0; i < text.length(); ) {
            int end = i;
            while (end < text.length() && isFull(paragraph, end)) {
                end++;
            }
            if (end > i) {
                edits.add(new Edit(i, end, half(text.substring(i, end))));
            }
            i = end + 1;
        }
        return edits;
    }

    private static boolean isFull(ParagraphText paragraph, int at) {
        char c = paragraph.text().charAt(at);
        return isFigureOrLetter(c)
                || (c == FULL_POINT && isFigure(paragraph.charBefore(at)) && isFigure(paragraph.charAfter(at)));
    }

    private static boolean isFigureOrLetter(char c) {
        return Chinese.between(c, '０', '９') || Chinese.between(c, 'Ａ', 'Ｚ') || Chinese.between(c, 'ａ', 'ｚ');
    }

    private static boolean isFigure(char c) {
        return Chinese.between(c, '０', '９') || Chinese.isAsciiDigit(c);
    }

    private static String half(String full) {
        StringBuilder half = new StringBuilder();
        full.chars().forEach(c -> half.append((char) (c - TO_HALF)));
        return half.toString();
    }
}
