package io.github.gongwen4j.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Straight quotation marks in or beside Chinese text to curly ones, in pairs. Of an odd number in a paragraph none is changed. */
final class QuoteRule implements CleaningRule {
    @Override
    public RepairKind kind() {
        return RepairKind.QUOTE;
    }

    @Override
    public List<Edit> edits(ParagraphText paragraph) {
        List<Edit> edits = new ArrayList<>(pairs(paragraph, '"', '“', '”'));
        edits.addAll(pairs(paragraph, '\'', '‘', '’'));
        edits.sort(Comparator.comparingInt(Edit::from));
        return edits;
    }

    private static List<Edit> pairs(ParagraphText paragraph, char straight, char opening, char closing) {
        List<Integer> places = places(paragraph, straight);
        List<Edit> edits = new ArrayList<>();
        if (places.size() % 2 != 0) {
            return edits;
        }
        for (int i = 0; i < places.size(); i += 2) {
            int from = places.get(i);
            int to = places.get(i + 1);
            if (isChinese(paragraph, from, to)) {
                edits.add(Edit.of(from, opening));
                edits.add(Edit.of(to, closing));
            }
        }
        return edits;
    }

    private static List<Integer> places(ParagraphText paragraph, char straight) {
        List<Integer> places = new ArrayList<>();
        String text = paragraph.text();
        for (int i = text.indexOf(straight); i >= 0; i = text.indexOf(straight, i + 1)) {
            if (!paragraph.isForeign(i) && !isApostrophe(paragraph, i) && !isMeasure(paragraph, i)) {
                places.add(i);
            }
        }
        return places;
    }

    private static boolean isApostrophe(ParagraphText paragraph, int at) {
        return paragraph.text().charAt(at) == '\''
                && Chinese.isLatin(paragraph.charBefore(at))
                && Chinese.isLatin(paragraph.charAfter(at));
    }

    /** Feet and inches, minutes and seconds. */
    private static boolean isMeasure(ParagraphText paragraph, int at) {
        return paragraph.text().charAt(at) == '\''
                && Chinese.isAsciiDigit(paragraph.charBefore(at))
                && Chinese.isAsciiDigit(paragraph.charAfter(at));
    }

    /** Whether a word of Chinese begins or ends the quotation, or stands beside it. */
    private static boolean isChinese(ParagraphText paragraph, int from, int to) {
        return Chinese.is(paragraph.wordBefore(from))
                || Chinese.is(paragraph.wordAfter(from))
                || Chinese.is(paragraph.wordBefore(to))
                || Chinese.is(paragraph.wordAfter(to));
    }
}
