package io.github.gongwen4j.draft;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Half-width brackets around or beside Chinese text to full-width: both of a pair or none. One whose fellow is full-width follows it. */
final class BracketRule implements CleaningRule {
    private static final String OPENING = "(（";
    private static final String CLOSING = ")）";

    @Override
    public RepairKind kind() {
        return RepairKind.WIDTH;
    }

    @Override
    public List<Edit> edits(ParagraphText paragraph) {
        String text = paragraph.text();
        if (text.indexOf('(') < 0 && text.indexOf(')') < 0) {
            return List.of();
        }
        BitSet wide = new BitSet();
        int[] chinese = chineseBefore(text);
        List<Integer> open = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (OPENING.indexOf(c) >= 0 && !paragraph.isForeign(i)) {
                open.add(i);
            } else if (CLOSING.indexOf(c) >= 0 && !paragraph.isForeign(i) && !open.isEmpty()) {
                int from = open.remove(open.size() - 1);
                if (isChinese(paragraph, from, i, chinese)) {
                    wide.set(from);
                    wide.set(i);
                }
            }
        }
        return wide.stream()
                .filter(at -> "()".indexOf(text.charAt(at)) >= 0)
                .mapToObj(at -> Edit.of(at, text.charAt(at) == '(' ? '（' : '）'))
                .toList();
    }

    private static boolean isChinese(ParagraphText paragraph, int from, int to, int[] chinese) {
        String text = paragraph.text();
        return text.charAt(from) == '（'
                || text.charAt(to) == '）'
                || chinese[to] > chinese[from]
                || Chinese.is(paragraph.wordBefore(from))
                || (paragraph.wordBefore(from) == ParagraphText.NONE && Chinese.is(paragraph.wordAfter(to)));
    }

    private static int[] chineseBefore(String text) {
        int[] before = new int[text.length() + 1];
        for (int i = 0; i < text.length(); i++) {
            before[i + 1] = before[i] + (Chinese.is(text.charAt(i)) ? 1 : 0);
        }
        return before;
    }
}
